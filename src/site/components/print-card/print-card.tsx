import type { ReactNode } from 'react';

import type { LocationLink } from '@/domain/location';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

import { LocationAddress } from '../location-address/location-address';
import { MapSketch } from '../map-sketch/map-sketch';
import { QrCode } from '../qr-code/qr-code';

/** What a card on paper says, whatever it is about. */
export interface PrintCardProps {
  title: string;
  /** One sentence; null: none. */
  lead: string | null;
  /** Language of title and lead when it is not the page's. */
  lang?: string;
  /** When to come, a line each; empty: not known, and the card says to call. */
  times: readonly string[];
  /** Null: not at one place; `placeText` then says where. */
  location: LocationLink | null;
  placeText: string;
  phone: string | null;
  /** Lines after a heading of their own. */
  facts?: readonly { name: string; text: string }[];
  /** Page with all of it, from the root. */
  path: string;
}

/**
 * One sheet of paper, A4 or A5, to give along: large type, where, when, whom to call, a sketch of the map and a QR code to
 * the page. On a screen it is not there; on paper nothing else of its page is.
 */
export function PrintCard(props: PrintCardProps) {
  const { facts = [], lang, lead, location, path, phone, placeText, times, title } = props;
  const { site, words } = useSite();
  const number = phone ?? site.contact.phone;
  const call = callable(number);
  return (
    <div className="print-card">
      <p className="print-card__from">{site.siteName}</p>
      <h2 className="print-card__title" lang={lang}>
        {title}
      </h2>
      {lead && (
        <p className="print-card__lead" lang={lang}>
          {lead}
        </p>
      )}
      <dl className="print-card__facts">
        <PrintFact name={words('print.when')}>
          {times.length === 0 ? words('time.unknown') : times.map((line) => <span key={line}>{line}</span>)}
        </PrintFact>
        <PrintFact name={words('print.where')}>
          {location ? <LocationAddress location={location} /> : placeText}
        </PrintFact>
        {number !== null && <PrintFact name={words('print.call')}>{call?.shown ?? number}</PrintFact>}
        {facts.map(({ name, text }) => (
          <PrintFact key={name} name={name}>
            {text}
          </PrintFact>
        ))}
      </dl>
      <div className="print-card__ways">
        {location && <MapSketch places={[location]} />}
        <QrCode path={path} />
      </div>
    </div>
  );
}

/** One thing that a card on paper says, after its name. */
export function PrintFact({ children, name }: { children: ReactNode; name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
