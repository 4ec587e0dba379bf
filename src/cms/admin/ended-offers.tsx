import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { AdminViewServerProps, Payload } from 'payload';

import type { Database } from '@/catalogue/database';
import { endedOffers } from '@/catalogue/ended-offers';
import { now } from '@/config/env';
import { adminPaths } from '@/config/paths';
import type { ScheduleEnd } from '@/domain/schedule-end';
import type { User } from '@/payload-types';

import { isProgrammeEditor, organisationsOf } from '../access/rules';

/** As many as somebody can look at beside their work, and as many as one page may hold. */
const FEW = 10;
const MANY = 200;

/** An offer that asks for its owner's attention. */
export interface EndedOffer extends ScheduleEnd {
  id: string;
  title: string;
}

/**
 * What is still live of somebody's own organisations though its last meeting is over, or none of its meetings will go on.
 * Who looks after all organisations gets that of all; who writes nothing gets nothing.
 *
 * @returns how many there are, and the first of them
 */
export async function findEndedOffers(
  payload: Payload,
  user: User,
  { limit, now: moment }: { limit: number; now: Date },
): Promise<{ total: number; offers: EndedOffer[] }> {
  if (user.role === 'coach') return { total: 0, offers: [] };
  const db = (payload.db as unknown as PostgresAdapter).drizzle as unknown as Database;
  const ended = await endedOffers(db, isProgrammeEditor(user) ? null : organisationsOf(user), moment);
  const shown = ended.slice(0, limit);
  const { docs } = await payload.find({
    collection: 'offers',
    where: { id: { in: shown.map(({ id }) => id) } },
    select: { title: true, module: true, slug: true },
    depth: 1,
    pagination: false,
    locale: 'nl',
    overrideAccess: false,
    user,
  });
  const offers = shown.flatMap(({ id, lastDay }): EndedOffer[] => {
    const doc = docs.find((candidate) => candidate.id === id);
    if (!doc) return [];
    const module = typeof doc.module === 'object' ? doc.module?.title : null;
    return [{ id, title: doc.title ?? module ?? doc.slug ?? id, lastDay }];
  });
  return { total: ended.length, offers };
}

/** What somebody should look after: with new times it is found again, without them it can go. */
export async function EndedOffers({
  payload,
  searchParams,
  user,
}: Pick<AdminViewServerProps, 'payload' | 'searchParams'> & { user: User }) {
  const limit = searchParams?.afgelopen === 'alle' ? MANY : FEW;
  const { offers, total } = await findEndedOffers(payload, user, { limit, now: now() });
  if (offers.length === 0) return null;
  return (
    <section className="digistap-ended" aria-labelledby="digistap-ended-title">
      <h2 id="digistap-ended-title">Deze zijn afgelopen</h2>
      <p>Er komt geen bijeenkomst meer. Vul nieuwe tijden in, of haal het aanbod van de site.</p>
      <ul>
        {offers.map(({ id, lastDay, title }) => (
          <li key={id}>
            <a id={`afgelopen-${id}`} href={adminPaths.document('offers', id)}>
              {title}
            </a>
            <span>{lastDay === null ? 'Alles gaat niet door' : `Laatste dag: ${inWords(lastDay)}`}</span>
            <a href={adminPaths.newSeason({ aanbod: id })} aria-describedby={`afgelopen-${id}`}>
              Maak een nieuw seizoen
            </a>
          </li>
        ))}
      </ul>
      {total > 1 && (
        <p>
          <a href={adminPaths.newSeason()}>Van meer aanbod een nieuw seizoen maken</a>
        </p>
      )}
      {total > offers.length && limit === FEW && (
        <p>
          <a href={adminPaths.allEnded}>Alle {total} bekijken</a>
        </p>
      )}
    </section>
  );
}

const DATE = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

function inWords(day: string): string {
  return DATE.format(new Date(`${day}T12:00:00Z`));
}
