import type { PayloadRequest } from 'payload';

import { adminPaths } from '@/config/paths';
import type { User } from '@/payload-types';

import { allMade } from '../../new-season/made-before';
import { FAILURES } from '../../new-season/make-draft';
import { findOwnOffers, offerTitle } from '../../new-season/own-offers';
import { MOST_OFFERS, readWish } from '../../new-season/season-wish';
import { FAILURE_WORDS } from './words';

interface MadeDraftsProps {
  req: PayloadRequest & { user: User };
  ticket: string;
  /** "gone.<id>": why, and which. */
  failed: string[];
}

/** Step three: the drafts that were made, and what could not be. */
export async function MadeDrafts({ failed, req, ticket }: MadeDraftsProps) {
  const { payload, user } = req;
  // Whose form it was does not matter: who looks sees what is their own.
  const made = await allMade(payload, ticket);
  const failures = FAILURES.flatMap((why) => {
    const ids = failed.filter((one) => one.startsWith(`${why}.`)).map((one) => ['aanbod', one.slice(why.length + 1)]);
    return readWish(new URLSearchParams(ids)).offers.map((id) => ({ id, why }));
  });
  const ids = [...made, ...failures.map(({ id }) => id)];
  const offers = await findOwnOffers(payload, user, { id: { in: ids } }, { limit: 2 * MOST_OFFERS });
  const titles = new Map(offers.map((offer) => [offer.id, offerTitle(offer)]));
  const drafts = made.filter((draft) => titles.has(draft));
  return (
    <>
      {drafts.length > 0 && (
        <>
          <p role="status" className="digistap-callbacks__told">
            {drafts.length === 1 ? 'Het concept is gemaakt.' : `${String(drafts.length)} concepten zijn gemaakt.`} Kijk
            ze na. Zet ze dan online.
          </p>
          <ul>
            {drafts.map((draft) => (
              <li key={draft}>
                <a href={adminPaths.document('offers', draft)}>{titles.get(draft)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {failures.length > 0 && (
        <>
          <div role="alert" className="digistap-callbacks__told" data-refused="true">
            <p>{failures.length === 1 ? 'Eén is niet gemaakt.' : `${String(failures.length)} zijn niet gemaakt.`}</p>
            <ul>
              {failures.map(({ id, why }) => (
                <li key={id}>
                  {titles.get(id) ?? 'Onbekend aanbod'}: {FAILURE_WORDS[why]}
                </li>
              ))}
            </ul>
          </div>
          <p>
            <a href={adminPaths.newSeason({ aanbod: failures.filter(({ id }) => titles.has(id)).map(({ id }) => id) })}>
              Probeer het nog eens
            </a>
          </p>
        </>
      )}
      {drafts.length + failures.length === 0 && <p>Hier is niets gemaakt, of het is langer dan een dag geleden.</p>}
      <p>
        <a href={adminPaths.newSeason()}>Nog een seizoen maken</a>
      </p>
    </>
  );
}
