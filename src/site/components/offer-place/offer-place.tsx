import type { Offer } from '@/domain/offer-page';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

import { LocationAddress } from '../location-address/location-address';

/** A number with the name of who answers it; as text when it is not a number that a telephone knows. */
function PhoneLine({ name, phone }: { name: string; phone: string }) {
  const { words } = useSite();
  const call = callable(phone);
  return (
    <p className="nl-paragraph">
      {words('offer.phoneOf', { name })}:{' '}
      {call ? (
        <a className="nl-link" href={call.href}>
          {call.shown}
        </a>
      ) : (
        phone
      )}
    </p>
  );
}

/** Where to go, and whom to call: the place, else the organisation. */
export function OfferPlace({ offer }: { offer: Offer }) {
  const { paths, words } = useSite();
  const { location, locationPhone, organisation, organisationPhone } = offer;
  if (!location && !organisationPhone) return null;
  return (
    <section>
      <h2 className="nl-heading nl-heading--level-2">{words(location ? 'offer.place' : 'partner.contact')}</h2>
      {location && <LocationAddress location={location} />}
      {location && locationPhone && <PhoneLine name={location.name} phone={locationPhone} />}
      {organisationPhone && organisationPhone !== locationPhone && (
        <PhoneLine name={organisation.name} phone={organisationPhone} />
      )}
      {location && (
        <p className="nl-paragraph">
          <a className="nl-link" href={paths.location(location.slug)}>
            {words('offer.placeMore')}
          </a>
        </p>
      )}
    </section>
  );
}
