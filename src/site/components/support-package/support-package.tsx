import type { FoundOffer } from '@/domain/catalogue-query';
import type { SkillLevel } from '@/domain/skill-level';
import type { FilledPart, PackagePart } from '@/domain/support-package';
import { kilometresInWords } from '@/site/messages/dates-in-words';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

import { useLangOf } from '../foreign-text/foreign-text';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';
import { placeInWords } from '../offer-card/offer-in-words';
import { OfferCard } from '../offer-card/offer-card';

import { noticesOf } from './part-in-words';

const ICONS: Record<PackagePart, IconName> = {
  company: 'people',
  help: 'messages',
  training: 'school',
  'at-work': 'briefcase',
  online: 'world',
  loan: 'laptop',
  internet: 'wifi',
};

/** What helps together, part by part: why it helps, what there is, and what to do where there is nothing. */
export function SupportPackage({ level, parts }: { level: SkillLevel | null; parts: readonly FilledPart[] }) {
  const { locale, words } = useSite();
  return (
    <ol className="package">
      {parts.map((filled) => {
        const { alternative, offer, part, shared } = filled;
        return (
          <li key={part} className="package__part">
            <div>
              <h3 className="nl-heading nl-heading--level-3 package__name">
                <Icon name={ICONS[part]} />
                {words(`door.part.${part}`)}
              </h3>
              <p className="nl-paragraph">{words(`door.why.${part}`)}</p>
              {noticesOf(filled, level, locale).map((notice) => (
                <p key={notice} className="nl-paragraph">
                  <strong>{notice}</strong>
                </p>
              ))}
            </div>
            <div>
              {offer && <OfferCard offer={offer} headingLevel={4} />}
              {alternative && <Alternative offer={alternative} />}
              {shared && (
                <p className="panel">
                  {words.rich('door.shared', { title: shared.title, link: () => <OfferLink offer={shared} /> })}
                </p>
              )}
              {!offer && !shared && <Nothing />}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function OfferLink({ offer }: { offer: FoundOffer }) {
  const { paths } = useSite();
  return (
    <a className="nl-link" href={paths.offer(offer.slug)} lang={useLangOf(offer.textLocale)}>
      {offer.title}
    </a>
  );
}

/** One line, so that who has enough at the first reads on. */
function Alternative({ offer }: { offer: FoundOffer }) {
  const { locale, words } = useSite();
  const place = placeInWords(offer, locale);
  const where =
    offer.distanceKm === null
      ? place
      : words('door.alternativeAway', { place, distance: kilometresInWords(offer.distanceKm, locale) });
  return (
    <p className="link-line">
      {words('door.alternative')} <OfferLink offer={offer} /> <span className="soft">{where}</span>
    </p>
  );
}

/** Nobody is sent away with a "no". */
function Nothing() {
  const { paths, site, words } = useSite();
  const call = callable(site.contact.phone) ?? callable(site.helpline.phone);
  return (
    <div className="panel">
      <p className="nl-paragraph">{words('door.nothing')}</p>
      <ul>
        {call && (
          <li>
            <a className="nl-link" href={call.href}>
              {words('door.nothingCall', { phone: call.shown })}
            </a>
          </li>
        )}
        <li>
          <a className="nl-link" href={paths.callMeBack()}>
            {words('door.callback')}
          </a>
        </li>
      </ul>
    </div>
  );
}
