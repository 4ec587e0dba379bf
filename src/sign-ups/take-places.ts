import { createHash, randomUUID } from 'node:crypto';

import { sql, type SQL } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import type { ContentLocale } from '@/domain/locale';
import type { Attendee, SessionKey, SignUpStatus } from '@/domain/sign-up';

import { lockOffer, type OfferLock } from './lock';
import type { SignUpOffer, SignUpSession } from './offer';
import { identitiesOf, SAME_PERSON, type Identities } from './same-person';

/** Who wants to come, and how to reach them. */
export interface PlaceRequest {
  people: readonly Attendee[];
  /** E.164; null when an e-mail address was given. */
  phone: string | null;
  email: string | null;
  /** Who signs them up, when that is somebody else; empty: they do it themselves. */
  helper: string;
  remark: string;
  locale: ContentLocale;
  /** One and the same however often this form is sent, see formGate. */
  ticket: string;
}

/** A place, or one in line, of one person. */
export interface Place {
  id: string;
  name: string;
  status: SignUpStatus;
}

/** In the order of the request; `isNew` is false when this very form was sent before. */
export interface TakenPlaces {
  status: 'taken';
  booking: string;
  linkVersion: number;
  places: Place[];
  isNew: boolean;
}

export type Taken =
  | TakenPlaces
  /** All of these people were signed up already, by another form: these are their sign-ups. */
  | { status: 'already'; ids: string[] }
  /** There is no place for all of them, not even in line. */
  | { status: 'full' }
  /** The offer is another one than was looked at: look again. */
  | { status: 'stale' };

/**
 * What becomes of who comes when no place is left: a place in line, nothing yet (somebody is to be asked first), or a place all
 * the same, past who waits: for staff, who know the room.
 */
export type IfFull = 'wait' | 'refuse' | 'exceed';

/**
 * Gives places in a session, as long as there are any, and places in line after that; without a waiting list all of a group get a
 * place, or none of them. Whoever wants one waits here for their turn: the lock of the offer's row goes from one to the next, and
 * to staff who change the offer. The same form gives the same places however often it is sent, and the same person gets one place
 * in a session.
 *
 * @param db a transaction; what it answers is true once that is committed
 * @param session one that is open, as {@link SignUpOffer} has it
 */
export async function takePlaces(
  db: Database,
  offer: Pick<SignUpOffer, 'id' | 'organisation' | 'version'>,
  session: Pick<SignUpSession, 'key' | 'start' | 'lastEnd' | 'meetings'>,
  request: PlaceRequest,
  ifFull: IfFull = 'wait',
): Promise<Taken> {
  const people = request.people.map((person, n) => ({
    ...person,
    n,
    submission: submissionOf(offer.id, session.key, request, n),
    ...identitiesOf(person.name, request),
  }));
  const lock = boundedBy(await lockOffer(db, offer.id), ifFull);
  if (lock?.version !== offer.version) {
    // The form may have been taken before the offer was changed.
    return (await findTaken(db, people)) ?? { status: 'stale' };
  }
  const booking = randomUUID();
  const { rows } = await executePrepared(
    db,
    'take places',
    sql`
    WITH counted AS (
      SELECT count(*) FILTER (WHERE s.status IN ('confirmed', 'offered')) AS taken,
        count(*) FILTER (WHERE s.status = 'waiting') AS waiting
      FROM public.sign_ups s WHERE s.offer_id = ${offer.id}::uuid AND s.session = ${session.key}::text
    ),
    asked AS (
      SELECT t.*, row_number() OVER (ORDER BY t.n) AS rank
      FROM jsonb_to_recordset(${JSON.stringify(people)}::jsonb)
        AS t(n int, name text, help text, submission text, identity text, other_identity text)
      WHERE NOT EXISTS (
        SELECT FROM public.sign_ups s WHERE s.submission = t.submission
          OR (s.offer_id = ${offer.id}::uuid AND s.session = ${session.key}::text AND s.status <> 'cancelled'
            AND ${SAME_PERSON})
      )
    ),
    judged AS (
      SELECT a.*, CASE WHEN ${lock.capacity}::int IS NULL
          OR (c.waiting = 0 AND c.taken + a.rank <= ${lock.capacity}::int) THEN 'confirmed' ELSE 'waiting' END AS status
      FROM asked a, counted c ORDER BY a.n
    )
    INSERT INTO public.sign_ups (offer_id, organisation_id, session, starts_at, last_ends_at, status, arrival, name, phone,
      email, helper, help, remark, locale, booking, submission, identity, other_identity,
      told)
    SELECT ${offer.id}::uuid, ${offer.organisation}::uuid, ${session.key}::text, ${session.start}::timestamptz,
      ${session.lastEnd}::timestamptz, j.status::public.enum_sign_ups_status, nextval('public.sign_up_arrival'), j.name,
      ${request.phone}::text, ${request.email}::text, ${request.helper}::text, j.help, ${request.remark}::text,
      ${request.locale}::public.enum_sign_ups_locale, ${booking}::text, j.submission, j.identity, j.other_identity,
      ${JSON.stringify(session.meetings)}::jsonb
    FROM judged j WHERE ${lock.waitingList}::boolean OR NOT EXISTS (SELECT FROM judged w WHERE w.status = 'waiting')
    ON CONFLICT DO NOTHING
    RETURNING id, name, status`,
  );
  const places = rows as unknown as Place[];
  if (places.length > 0) return { status: 'taken', booking, linkVersion: 1, places, isNew: true };
  const before = await findTaken(db, people);
  if (before) return before;
  const ids = await findAllIn(db, offer.id, session.key, people);
  return ids ? { status: 'already', ids } : { status: 'full' };
}

/**
 * What this very form was given before, also in an offer that takes no sign-ups any more; null: nothing. Whoever did not hear that
 * their form was kept, sends it again.
 *
 * @param offer by its slug or its id
 * @param sessions keys of those that the form may have been about
 */
export async function takenBefore(
  db: Database,
  offer: { slug: string } | { id: string },
  sessions: readonly SessionKey[],
  request: PlaceRequest,
): Promise<TakenPlaces | null> {
  const ids = 'id' in offer ? [offer.id] : await idsOfSlug(db, offer.slug);
  const submissions = ids.flatMap((id) =>
    sessions.flatMap((session) =>
      request.people.map((_person, n) => ({ submission: submissionOf(id, session, request, n) })),
    ),
  );
  return findTaken(db, submissions);
}

async function idsOfSlug(db: Database, slug: string): Promise<string[]> {
  const { rows } = await executePrepared(
    db,
    'offer of a form',
    sql`SELECT o.id FROM public.offers o WHERE o.slug = ${slug}::text`,
  );
  return rows.map(({ id }) => String(id));
}

function boundedBy(lock: OfferLock | null, ifFull: IfFull): OfferLock | null {
  if (lock === null || ifFull === 'wait') return lock;
  return ifFull === 'refuse' ? { ...lock, waitingList: false } : { ...lock, capacity: null };
}

/** What this very form was given before. */
async function findTaken(db: Database, people: readonly { submission: string }[]): Promise<TakenPlaces | null> {
  const { rows } = await executePrepared(
    db,
    'taken places',
    sql`
    SELECT s.id, s.name, s.status, s.booking, s.link_version::int AS link_version FROM public.sign_ups s
    WHERE s.submission = ANY (${textArray(people.map(({ submission }) => submission))})
    ORDER BY s.arrival`,
  );
  const found = rows as unknown as (Place & { booking: string; link_version: number })[];
  const [first] = found;
  if (!first) return null;
  const places = found.map(({ id, name, status }) => ({ id, name, status }));
  return { status: 'taken', booking: first.booking, linkVersion: first.link_version, places, isNew: false };
}

/** The sign-ups of people in a session, by whatever form; null unless all of them are in. */
async function findAllIn(
  db: Database,
  offer: string,
  session: string,
  people: readonly (Identities & { n: number })[],
): Promise<string[] | null> {
  const { rows } = await executePrepared(
    db,
    'who is in',
    sql`
    SELECT s.id, t.n FROM public.sign_ups s
    JOIN jsonb_to_recordset(${JSON.stringify(people)}::jsonb) AS t(n int, identity text, other_identity text) ON ${SAME_PERSON}
    WHERE s.offer_id = ${offer}::uuid AND s.session = ${session}::text AND s.status <> 'cancelled'
    ORDER BY s.arrival`,
  );
  const found = rows as unknown as { id: string; n: number }[];
  const areAllIn = new Set(found.map(({ n }) => n)).size === people.length;
  return areAllIn ? [...new Set(found.map(({ id }) => id))] : null;
}

/** One and the same for a form that is sent again with the same words. */
function submissionOf(
  offer: string,
  session: SessionKey,
  { people, ticket, ...said }: PlaceRequest,
  n: number,
): string {
  return hash([ticket, offer, session, n, people, said]);
}

/** Hashes as a list for the database: none of their letters means anything there. */
function textArray(hashes: readonly string[]): SQL {
  return sql`${`{${hashes.join(',')}}`}::text[]`;
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
