import { OfferCard, type OfferCardProps } from '../offer-card/offer-card';

/** Offers as cards, in the order given. `label` names the list for who cannot see the heading above it. */
export function OfferList({
  offers,
  headingLevel,
  label,
}: {
  offers: OfferCardProps['offer'][];
  headingLevel?: 2 | 3;
  label?: string;
}) {
  return (
    <ul className="card-grid" aria-label={label}>
      {offers.map((offer) => (
        <li key={offer.id}>
          <OfferCard offer={offer} headingLevel={headingLevel} />
        </li>
      ))}
    </ul>
  );
}
