import { adminPaths } from '@/config/paths';

import type { OverviewLine } from '../../sign-up-lists/find-lists';
import { placesInWords, sessionInWords } from './words';

interface SessionLinesProps {
  lines: readonly OverviewLine[];
  /** All are of the offer that the screen is about. */
  isOneOffer?: boolean;
  now: Date;
}

/** Sessions, each with how full it is and the way to its list. */
export function SessionLines({ isOneOffer = false, lines, now }: SessionLinesProps) {
  return (
    <ul role="list" className="digistap-list__lines">
      {lines.map(({ offer, session }) => {
        const when = sessionInWords(session, now);
        const toCall = Object.values(session.toCall).reduce((sum, amount) => sum + amount, 0);
        return (
          <li key={`${offer.id} ${session.key}`}>
            <a href={adminPaths.signUps({ offer: offer.id, session: session.key })}>
              {isOneOffer ? when : `${offer.title}: ${when}`}
            </a>
            <span>
              {session.isCalledOff && 'Gaat niet door. '}
              {placesInWords(offer, session)}
              {toCall > 0 && `. Nog ${String(toCall)} bellen`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
