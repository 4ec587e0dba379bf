import type { FoundOffer } from '@/domain/catalogue-query';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

import { OfferList } from '../offer-list/offer-list';

/** Somebody to call and a place to go, for who found nothing that fits. */
export function HelpOnward({ walkIn }: { walkIn: FoundOffer | null }) {
  const { site, words } = useSite();
  const call = callable(site.contact.phone) ?? callable(site.helpline.phone);
  if (!call && !walkIn) return null;
  return (
    <section className="group" aria-labelledby="hulp">
      <h2 className="nl-heading nl-heading--level-2" id="hulp">
        {words('catalogue.helpTitle')}
      </h2>
      {call && (
        <p className="nl-paragraph">
          <a className="nl-link" href={call.href}>
            {words('catalogue.nothingCall', { phone: call.shown })}
          </a>
        </p>
      )}
      {walkIn && (
        <>
          <p className="nl-paragraph">{words('catalogue.walkInNearest')}</p>
          <OfferList offers={[walkIn]} />
        </>
      )}
    </section>
  );
}
