import type { BarrierText } from '@/domain/barrier';
import type { OfferOnPaper } from '@/domain/offer-page';
import type { PackagePart } from '@/domain/support-package';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

import { useLangOf } from '../foreign-text/foreign-text';
import { costInWords, placeInWords } from '../offer-card/offer-in-words';
import { useTimes } from '../print-card/offer-print-card';
import { PrintFact } from '../print-card/print-card';
import { QrCode } from '../qr-code/qr-code';

export interface SupportPackageOnPaperProps {
  text: BarrierText;
  /** What there is, the most important first. */
  parts: readonly { part: PackagePart; offer: OfferOnPaper }[];
  /** The page with all of it, from the root. */
  path: string;
}

/**
 * All of a package on paper, to take along or to give: large type, when, where and whom to call for each part, and a QR code
 * to the page. On a screen it is not there; on paper nothing else of its page is.
 */
export function SupportPackageOnPaper({ parts, path, text }: SupportPackageOnPaperProps) {
  const { site, words } = useSite();
  const own = callable(site.contact.phone);
  const other = callable(site.helpline.phone);
  return (
    <div className="print-card print-package">
      <p className="print-card__from">{site.siteName}</p>
      <h2 className="print-card__title">{text.ownWords}</h2>
      {text.encouragement && <p className="print-card__lead">{text.encouragement}</p>}
      {parts.map(({ offer, part }) => (
        <PartOnPaper key={part} offer={offer} part={part} />
      ))}
      <div className="print-card__ways">
        <div>
          <h3 className="print-package__name">{words('door.talk')}</h3>
          {own && <p>{words('contact.call', { phone: own.shown })}</p>}
          {site.contact.hours && <p>{site.contact.hours}</p>}
          {other && (
            <p>
              {words('contact.helpline', {
                name: site.helpline.name ?? words('contact.helplineFallback'),
                phone: other.shown,
              })}
            </p>
          )}
          <p>{words('door.again')}</p>
        </div>
        <QrCode path={path} />
      </div>
    </div>
  );
}

function PartOnPaper({ offer, part }: { offer: OfferOnPaper; part: PackagePart }) {
  const { locale, words } = useSite();
  const times = useTimes(offer);
  const call = offer.locationPhone ?? offer.organisationPhone;
  return (
    <section className="print-package__part">
      <h3 className="print-package__name">
        {words(`door.part.${part}`)}: <span lang={useLangOf(offer.textLocale)}>{offer.title}</span>
      </h3>
      <dl className="print-card__facts">
        <PrintFact name={words('print.when')}>
          {times.length === 0 ? words('time.unknown') : times.map((line) => <span key={line}>{line}</span>)}
        </PrintFact>
        <PrintFact name={words('print.where')}>{whereOnPaper(offer, placeInWords(offer, locale))}</PrintFact>
        {call !== null && <PrintFact name={words('print.call')}>{callable(call)?.shown ?? call}</PrintFact>}
        <PrintFact name={words('print.cost')}>{costInWords(offer.cost, locale)}</PrintFact>
      </dl>
    </section>
  );
}

/** On one line: name, street, postcode and town. */
function whereOnPaper({ location, placeKind }: OfferOnPaper, otherwise: string): string {
  if (placeKind !== 'location' || location === null) return otherwise;
  const { city, name, postcode, street } = location;
  return [name, street, postcode === null ? city : `${postcode} ${city}`].filter(Boolean).join(', ');
}
