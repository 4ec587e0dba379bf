import { sql, type SQL } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import {
  answerBy,
  lastAnswer,
  type CancelledBy,
  type SessionKey,
  type SignUpStatus,
  type ToCall,
} from '@/domain/sign-up';
import {
  consequencesOf,
  outcomesOf,
  type Consequence,
  type MeetingChange,
  type OfferTerms,
  type Outcome,
} from '@/domain/sign-up-consequences';

import { offerFreePlaces } from './line';
import { lockOffer } from './lock';
import { readPresentSchedules, TAKES_SIGN_UPS, VERSION_OF_OFFER } from './offer';
import { SAME_PERSON } from './same-person';
import { readConcerned, SIGN_UP_COLUMNS, type SignUp } from './sign-up';
import { tell, type TellContext } from './tell';

/** The terms of an offer as they are live, and which state of the document that is. */
export interface LiveTerms extends OfferTerms {
  offer: string;
  /** Its own title, or that of its module; in Dutch. */
  title: string;
  version: string;
}

/** What has to become of the people who signed up for one offer, for what they were told to be true. */
export interface Reconciliation {
  offer: string;
  /** Null: the offer is gone. */
  terms: LiveTerms | null;
  signUps: SignUp[];
  outcomes: Outcome[];
  /** What of it takes something from people. */
  consequences: Consequence[];
}

/** What becomes of those who have a place and came last, when there are fewer places: they keep it, or wait in line again. */
type WhenSmaller = 'keep' | 'line';

/**
 * Brings sign-ups in line with the offers as they are live, and tells everybody concerned: of meetings that are called off, moved
 * or back, and of places that came free. Nobody loses a place by it while their session goes on. A second time does nothing.
 *
 * @param db a transaction
 */
export async function reconcileSignUps(db: Database, offers: readonly string[], context: TellContext): Promise<void> {
  for (const offer of offers) await lockOffer(db, offer);
  const terms = await readTerms(db, offers);
  await followOrganisations(db, offers);
  for (const reconciliation of await planReconciliation(db, offers, terms, context.now)) {
    await applyReconciliation(db, reconciliation, 'keep', context);
  }
}

/** Offers of which the sign-ups could be in need of {@link reconcileSignUps}: the worker's net below every other way. */
export async function offersToReconcile(db: Database, now: Date): Promise<string[]> {
  const { rows } = await executePrepared(
    db,
    'offers to reconcile',
    sql`
    SELECT DISTINCT s.offer_id AS id FROM public.sign_ups s
    WHERE s.offer_id IS NOT NULL AND (s.status <> 'cancelled' OR s.cancelled_by = 'session')
      AND (s.last_ends_at IS NULL OR s.last_ends_at > ${now.toISOString()}::timestamptz)
    ORDER BY 1`,
  );
  return rows.map(({ id }) => String(id));
}

/** Calls off what is still to come of sign-ups whose offer is deleted, and tells them. */
export async function callOffGone(db: Database, context: TellContext): Promise<void> {
  const { rows } = await executePrepared(
    db,
    'sign-ups without offer',
    sql`
    SELECT ${SIGN_UP_COLUMNS} FROM public.sign_ups s
    WHERE s.offer_id IS NULL AND s.status <> 'cancelled' ORDER BY s.arrival FOR UPDATE`,
  );
  const signUps = rows as unknown as SignUp[];
  const outcomes = outcomesOf(signUps, null, context.now);
  await settle(db, signUps, outcomes, context);
}

/**
 * The live terms of offers, by their ids; none of an offer that is not there.
 *
 * @param db the transaction that holds their locks, for the terms to stay as they are
 */
export async function readTerms(db: Database, offers: readonly string[]): Promise<Map<string, LiveTerms>> {
  const { rows } = await executePrepared(
    db,
    'terms of offers',
    sql`
    SELECT o.id AS offer, (${TAKES_SIGN_UPS}) AS "takesSignUps", o.sign_up_per AS per, o.sign_up_capacity::int AS capacity,
      coalesce(o.sign_up_waiting_list, true) AS "waitingList", o.audience = 'employees' AS "isClosed",
      o.organisation_id AS organisation, ${VERSION_OF_OFFER} AS version,
      coalesce((SELECT nullif(btrim(l.title), '') FROM public.offers_locales l
          WHERE l._parent_id = o.id AND l._locale = 'nl'),
        (SELECT nullif(btrim(l.title), '') FROM public.training_modules_locales l
          WHERE l._parent_id = o.module_id AND l._locale = 'nl'), o.slug, '') AS title
    FROM public.offers o WHERE o.id = ANY (${uuids(offers)})`,
  );
  return new Map((rows as unknown as LiveTerms[]).map((terms) => [terms.offer, terms]));
}

/**
 * Makes offers that take sign-ups ones that nobody has looked at: their times changed without their own rows, and who is about
 * to take a place in them has to look again. Waits for those who are at it.
 *
 * @returns ids of those that take sign-ups
 */
export async function touchOffers(db: Database, which: SQL): Promise<string[]> {
  const { rows } = await db.execute(sql`
    UPDATE public.offers o SET updated_at = o.updated_at
    WHERE o.id IN (SELECT id FROM (${which}) w) AND ${TAKES_SIGN_UPS} RETURNING o.id`);
  return rows.map(({ id }) => String(id));
}

/**
 * Works out what has to become of people, and changes nothing. Offers without anybody whom it could concern are left out.
 *
 * @param db the transaction that holds the locks of the offers
 * @param after the terms that hold from now on; an offer that is not among them is gone
 * @param before those that held until now, where they may have changed
 */
export async function planReconciliation(
  db: Database,
  offers: readonly string[],
  after: ReadonlyMap<string, LiveTerms>,
  now: Date,
  before: ReadonlyMap<string, LiveTerms> = new Map(),
): Promise<Reconciliation[]> {
  if (offers.length === 0) return [];
  const concerned = Map.groupBy(await readConcerned(db, offers, now), ({ offer }) => offer);
  const taking = offers.filter((offer) => concerned.has(offer) && after.get(offer)?.takesSignUps === true);
  const schedules = await readPresentSchedules(db, taking, now);
  return offers.flatMap((offer) => {
    const signUps = concerned.get(offer);
    if (!signUps) return [];
    const terms = after.get(offer) ?? null;
    const schedule = terms?.takesSignUps === true ? (schedules.get(offer) ?? null) : null;
    const outcomes = outcomesOf(signUps, schedule, now);
    const consequences = consequencesOf(signUps, outcomes, before.get(offer) ?? null, terms, now);
    return [{ offer, terms, signUps, outcomes, consequences }];
  });
}

/** Does what was worked out, and tells everybody. */
export async function applyReconciliation(
  db: Database,
  { offer, outcomes, signUps, terms }: Reconciliation,
  whenSmaller: WhenSmaller,
  context: TellContext,
): Promise<void> {
  const settled = await settle(db, signUps, outcomes, context);
  if (terms?.takesSignUps !== true) return;
  const lock = { version: terms.version, capacity: terms.capacity, waitingList: terms.waitingList };
  const inLine = whenSmaller === 'line' ? await putLastInLine(db, offer, terms.capacity, context.now) : [];
  const waiting = [...signUps, ...settled, ...inLine].filter(({ status }) => status === 'waiting');
  const back = new Set(outcomes.flatMap(({ id, kind }) => (kind === 'back' ? [id] : [])));
  const asked: SignUp[] = [];
  for (const session of new Set([...waiting, ...settled].map(({ session: key }) => key))) {
    asked.push(...(await offerFreePlaces(db, lock, { offer, session }, context.now)));
  }
  const askedIds = new Set(asked.map(({ id }) => id));
  const again = settled.filter(({ id }) => back.has(id) && !askedIds.has(id));
  const first = again.length === 0 ? new Set() : await firstInLine(db, offer, terms.capacity);
  // Who has a place free, and no time left to answer to a mail.
  const [free, full] = [true, false].map((isFree) =>
    again.filter(({ id, startsAt }) => (first.has(id) && answerBy(startsAt, context.now) === null) === isFree),
  );
  await mark(db, 'offered', free ?? []);
  await mark(db, 'in-line', full?.filter(({ email }) => email === null) ?? []);
  await tell(db, 'in-line', [...inLine, ...(full ?? [])], context);
  await tell(db, 'offered', asked, context);
}

/** Gives the sign-ups of offers to whoever gives the offers now. */
export async function followOrganisations(db: Database, offers: readonly string[]): Promise<void> {
  await executePrepared(
    db,
    'organisations of sign-ups',
    sql`
    UPDATE public.sign_ups s SET organisation_id = o.organisation_id, updated_at = now()
    FROM public.offers o
    WHERE o.id = ANY (${uuids(offers)}) AND s.offer_id = o.id AND s.organisation_id <> o.organisation_id`,
  );
}

/** Puts those who came last back in line, in every session with more people than there are places. */
async function putLastInLine(db: Database, offer: string, capacity: number | null, now: Date): Promise<SignUp[]> {
  const { rows } = await executePrepared(
    db,
    'last in line',
    sql`
    UPDATE public.sign_ups s SET status = 'waiting', offered_until = NULL, updated_at = now(),
      to_call = CASE WHEN s.email IS NULL THEN 'in-line'::public.enum_sign_ups_to_call END
    FROM (SELECT t.id, row_number() OVER (PARTITION BY t.session ORDER BY t.arrival) AS n FROM public.sign_ups t
      WHERE t.offer_id = ${offer}::uuid AND t.status IN ('confirmed', 'offered')
        AND (t.last_ends_at IS NULL OR t.last_ends_at > ${now.toISOString()}::timestamptz)) r
    WHERE s.id = r.id AND r.n > ${capacity}::int
    RETURNING ${SIGN_UP_COLUMNS}`,
  );
  return rows as unknown as SignUp[];
}

/** Who waits in an offer while there is a place for them, in order of arrival in each session; ids. */
async function firstInLine(db: Database, offer: string, capacity: number | null): Promise<Set<string>> {
  const { rows } = await executePrepared(
    db,
    'first in line',
    sql`
    SELECT w.id FROM (
      SELECT s.id, s.session, row_number() OVER (PARTITION BY s.session ORDER BY s.arrival) AS n FROM public.sign_ups s
      WHERE s.offer_id = ${offer}::uuid AND s.status = 'waiting'
    ) w
    WHERE ${capacity}::int IS NULL OR w.n <= ${capacity}::int - (
      SELECT count(*) FROM public.sign_ups t
      WHERE t.offer_id = ${offer}::uuid AND t.session = w.session AND t.status IN ('confirmed', 'offered'))`,
  );
  return new Set(rows.map(({ id }) => String(id)));
}

/** Notes for staff that these people are to be called. */
async function mark(db: Database, about: ToCall, signUps: readonly SignUp[]): Promise<void> {
  if (signUps.length === 0) return;
  await executePrepared(
    db,
    'to call',
    sql`
    UPDATE public.sign_ups s SET to_call = ${about}::public.enum_sign_ups_to_call, updated_at = now()
    WHERE s.id = ANY (${uuids(signUps.map(({ id }) => id))})`,
  );
}

/** What people are told of an outcome; null: they are asked for a place as soon as there is one. */
function newsOf({ kind, told }: Outcome, now: Date): 'called-off' | 'changed' | null {
  if (kind !== 'changed') return kind === 'back' ? null : kind;
  // Who has had lessons keeps the place when the others are off, and need not come any more for all that.
  const isOver = told.length > 0 && told.every(({ cancelled, end }) => cancelled || Date.parse(end) <= now.getTime());
  return isOver ? 'called-off' : 'changed';
}

/** Who gets a place back is asked for it, like everybody in line. */
const STATUS_AFTER = { 'called-off': 'cancelled', changed: null, back: 'waiting' } as const;

interface Settlement {
  id: string;
  session: SessionKey;
  told: string;
  starts_at: string | null;
  last_ends_at: string | null;
  answer_by: string | null;
  status: SignUpStatus | null;
  cancelled_by: CancelledBy | null;
  to_call: ToCall | null;
}

/** Writes what became of people, and tells those whose meetings are called off or changed. */
async function settle(
  db: Database,
  signUps: readonly SignUp[],
  outcomes: readonly Outcome[],
  context: TellContext,
): Promise<SignUp[]> {
  if (outcomes.length === 0) return [];
  const emailOf = new Map(signUps.map(({ email, id }) => [id, email]));
  const news = new Map(outcomes.map((outcome) => [outcome.id, newsOf(outcome, context.now)]));
  const settlements = outcomes.map(({ id, kind, lastEndsAt, session, startsAt, told }): Settlement => ({
    id,
    session,
    told: JSON.stringify(told),
    starts_at: startsAt,
    last_ends_at: lastEndsAt,
    answer_by: lastAnswer(startsAt)?.toISOString() ?? null,
    status: STATUS_AFTER[kind],
    cancelled_by: kind === 'called-off' ? 'session' : null,
    to_call: emailOf.get(id) === null ? (news.get(id) ?? null) : null,
  }));
  const { rows } = await executePrepared(
    db,
    'settle sign-ups',
    sql`
    WITH change AS MATERIALIZED (
      SELECT c.* FROM jsonb_to_recordset(${JSON.stringify(settlements)}::jsonb) AS c(id uuid, session text, told text,
        starts_at timestamptz, last_ends_at timestamptz, answer_by timestamptz, status text, cancelled_by text, to_call text)
    )
    UPDATE public.sign_ups s SET session = c.session, told = c.told::jsonb, starts_at = c.starts_at,
      last_ends_at = c.last_ends_at, status = coalesce(c.status::public.enum_sign_ups_status, s.status),
      cancelled_by = c.cancelled_by::public.enum_sign_ups_cancelled_by,
      cancelled_at = CASE WHEN c.cancelled_by IS NOT NULL THEN ${context.now.toISOString()}::timestamptz END,
      offered_until = CASE WHEN c.status IS NULL AND s.offered_until IS NOT NULL THEN least(s.offered_until, c.answer_by) END,
      to_call = coalesce(CASE WHEN c.status IS NULL AND s.to_call NOT IN ('called-off', 'changed') THEN s.to_call END,
        c.to_call::public.enum_sign_ups_to_call),
      updated_at = now()
    FROM change c
    WHERE s.id = c.id AND (c.status = 'cancelled' OR NOT EXISTS (
      -- Nobody has two places in one session: it is for who is in it or came back to it anew, else for who signed up first.
      SELECT FROM public.sign_ups t LEFT JOIN change d ON d.id = t.id
      WHERE t.offer_id = s.offer_id AND ${SAME_PERSON} AND t.id <> s.id AND CASE
        WHEN t.status <> 'cancelled' THEN t.session = c.session
          OR (d.session = c.session AND d.status IS DISTINCT FROM 'cancelled' AND (s.status = 'cancelled' OR t.arrival < s.arrival))
        ELSE s.status = 'cancelled' AND t.cancelled_by = 'session' AND t.arrival > s.arrival
          AND (t.session = c.session OR d.session = c.session) END))
    RETURNING ${SIGN_UP_COLUMNS}`,
  );
  const written = rows as unknown as SignUp[];
  const changes = new Map<string, readonly MeetingChange[]>(outcomes.map((outcome) => [outcome.id, outcome.changes]));
  for (const each of ['called-off', 'changed'] as const) {
    await tell(
      db,
      each,
      written.filter(({ id }) => news.get(id) === each),
      context,
      changes,
    );
  }
  return written;
}

function uuids(ids: readonly string[]): SQL {
  return sql`${`{${ids.join(',')}}`}::uuid[]`;
}
