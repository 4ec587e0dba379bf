import type { LocationLink } from '@/domain/location';

/** A postal address, a line for each part. */
export function LocationAddress({ location }: { location: LocationLink }) {
  const { city, name, postcode, street } = location;
  return (
    <address className="address">
      <strong>{name}</strong>
      {street && <span>{street}</span>}
      <span>{postcode === null ? city : `${postcode} ${city}`}</span>
    </address>
  );
}
