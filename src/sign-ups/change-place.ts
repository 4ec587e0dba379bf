import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import { SERIES, type CancelledBy, type SessionKey } from '@/domain/sign-up';

import { offerFreePlaces } from './line';
import { lockOffer, type OfferLock } from './lock';
import type { SignUpOffer, SignUpSession } from './offer';
import { SAME_PERSON } from './same-person';
import { SIGN_UP_COLUMNS, type SignUp } from './sign-up';

/** What came of a change: whom it was about, and who was asked for a place that came free by it. */
export interface Changed {
  signUps: SignUp[];
  asked: SignUp[];
}

const NOTHING: Changed = { signUps: [], asked: [] };

/**
 * Takes people off the list of an offer; who waits is asked for their places. Those who are off it already stay as they are, so
 * that a button pressed twice gives a place free once.
 *
 * @param db a transaction
 */
export async function cancelPlaces(
  db: Database,
  offer: string,
  ids: readonly string[],
  by: CancelledBy,
  now: Date,
): Promise<Changed> {
  const lock = await lockOffer(db, offer);
  if (!lock) return NOTHING;
  const { rows } = await executePrepared(
    db,
    'cancel places',
    sql`
    UPDATE public.sign_ups s SET status = 'cancelled', cancelled_by = ${by}::public.enum_sign_ups_cancelled_by,
      cancelled_at = ${now.toISOString()}::timestamptz, offered_until = NULL, to_call = NULL, updated_at = now()
    WHERE s.offer_id = ${offer}::uuid AND s.id = ANY (${`{${ids.join(',')}}`}::uuid[]) AND s.status <> 'cancelled'
    RETURNING ${SIGN_UP_COLUMNS}`,
  );
  const signUps = rows as unknown as SignUp[];
  return { signUps, asked: await offerFreePlacesOf(db, lock, signUps, now) };
}

/**
 * Says yes for people who were offered a place; those whose time is over, or who were not asked, stay as they are. A meeting that
 * has begun is too late; a series is not, as long as a lesson is to come.
 */
export async function acceptPlaces(db: Database, offer: string, ids: readonly string[], now: Date): Promise<Changed> {
  if (!(await lockOffer(db, offer))) return NOTHING;
  const { rows } = await executePrepared(
    db,
    'accept places',
    sql`
    UPDATE public.sign_ups s SET status = 'confirmed', offered_until = NULL, to_call = NULL, reminded_of = NULL,
      updated_at = now()
    WHERE s.offer_id = ${offer}::uuid AND s.id = ANY (${`{${ids.join(',')}}`}::uuid[]) AND s.status = 'offered'
      AND s.offered_until > ${now.toISOString()}::timestamptz
      AND CASE WHEN s.session = ${SERIES}::text AND jsonb_array_length(coalesce(s.told, '[]')) > 0
        THEN EXISTS (SELECT FROM jsonb_to_recordset(s.told) AS m(start timestamptz, cancelled boolean)
          WHERE m.cancelled IS NOT TRUE AND m.start > ${now.toISOString()}::timestamptz)
        ELSE s.starts_at IS NULL OR s.starts_at > ${now.toISOString()}::timestamptz END
    RETURNING ${SIGN_UP_COLUMNS}`,
  );
  return { signUps: rows as unknown as SignUp[], asked: [] };
}

/** Takes back offered places that nobody answered to in time, and asks the next in line. */
export async function lapsePlaces(db: Database, offer: string, now: Date): Promise<Changed> {
  const lock = await lockOffer(db, offer);
  if (!lock) return NOTHING;
  const { rows } = await executePrepared(
    db,
    'lapse places',
    sql`
    UPDATE public.sign_ups s SET status = 'cancelled', cancelled_by = 'lapsed',
      cancelled_at = ${now.toISOString()}::timestamptz, offered_until = NULL,
      to_call = CASE WHEN s.email IS NULL THEN 'lapsed'::public.enum_sign_ups_to_call END, updated_at = now()
    WHERE s.offer_id = ${offer}::uuid AND s.status = 'offered' AND s.offered_until <= ${now.toISOString()}::timestamptz
    RETURNING ${SIGN_UP_COLUMNS}`,
  );
  const signUps = rows as unknown as SignUp[];
  return { signUps, asked: await offerFreePlacesOf(db, lock, signUps, now) };
}

export type Moved = ({ status: 'moved' } & Changed) | { status: 'full' | 'already' | 'stale' | 'gone' };

/**
 * Moves somebody to another session of the same offer, behind all who are there. A place is never given up for a place in line:
 * who has one keeps it when the other session is full. Who waits may wait elsewhere.
 *
 * @param to one that is open
 * @param evenIfFull gives a place there whoever else comes or waits: for staff, who know the room
 */
export async function movePlace(
  db: Database,
  offer: Pick<SignUpOffer, 'id' | 'version'>,
  id: string,
  to: Pick<SignUpSession, 'key' | 'start' | 'lastEnd' | 'meetings'>,
  now: Date,
  evenIfFull = false,
): Promise<Moved> {
  const lock = await lockOffer(db, offer.id);
  if (lock?.version !== offer.version) return { status: 'stale' };
  const { rows: found } = await executePrepared(
    db,
    'sign-up to move',
    sql`
    SELECT s.session AS "from", s.status, EXISTS (
      SELECT FROM public.sign_ups t WHERE t.offer_id = s.offer_id AND t.session = ${to.key}::text
        AND ${SAME_PERSON} AND t.status <> 'cancelled' AND t.id <> s.id) AS already,
      (SELECT ${evenIfFull}::boolean OR count(*) FILTER (WHERE t.status = 'waiting') = 0 AND (${lock.capacity}::int IS NULL
          OR count(*) FILTER (WHERE t.status IN ('confirmed', 'offered')) < ${lock.capacity}::int)
        FROM public.sign_ups t WHERE t.offer_id = s.offer_id AND t.session = ${to.key}::text) AS free
    FROM public.sign_ups s WHERE s.id = ${id}::uuid AND s.offer_id = ${offer.id}::uuid AND s.status <> 'cancelled'`,
  );
  const row = found[0] as { from: SessionKey; status: string; already: boolean; free: boolean } | undefined;
  if (!row) return { status: 'gone' };
  if (row.from === to.key || row.already) return { status: 'already' };
  if (!row.free && (row.status !== 'waiting' || !lock.waitingList)) return { status: 'full' };
  const { rows } = await executePrepared(
    db,
    'move sign-up',
    sql`
    UPDATE public.sign_ups s SET session = ${to.key}::text, starts_at = ${to.start}::timestamptz,
      last_ends_at = ${to.lastEnd}::timestamptz, told = ${JSON.stringify(to.meetings)}::jsonb,
      status = ${row.free ? 'confirmed' : 'waiting'}::public.enum_sign_ups_status, offered_until = NULL,
      to_call = NULL, arrival = nextval('public.sign_up_arrival'), updated_at = now()
    WHERE s.id = ${id}::uuid
    RETURNING ${SIGN_UP_COLUMNS}`,
  );
  const asked = await offerFreePlaces(db, lock, { offer: offer.id, session: row.from }, now);
  return { status: 'moved', signUps: rows as unknown as SignUp[], asked };
}

/** Asks whoever waits in the sessions of these sign-ups. */
async function offerFreePlacesOf(
  db: Database,
  lock: OfferLock,
  signUps: readonly SignUp[],
  now: Date,
): Promise<SignUp[]> {
  const asked: SignUp[] = [];
  for (const session of new Set(signUps.map((signUp) => signUp.session))) {
    const [first] = signUps;
    if (first?.offer) asked.push(...(await offerFreePlaces(db, lock, { offer: first.offer, session }, now)));
  }
  return asked;
}
