import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import type { WatchedMeeting, WatchedOffer, WatchedSession } from '@/domain/session-tasks';
import type { SessionKey } from '@/domain/sign-up';

import { CONCERNS_STAFF, readLists, type ListedOffer } from './lists';

/** Offers that are looked at for one screen; who has more of them sees those first that changed last. */
const MOST = 500;

/** What of an offer says where it is and whom to ask. */
interface FactsRow {
  id: string;
  hasContact: boolean;
  /** Where it is is said in another way than by a location, or does not have to be. */
  isElsewhere: boolean;
  /** Id of its own location; null: none that is live. */
  ownPlace: string | null;
}

interface MarkRow {
  offer: string;
  session: SessionKey;
  meeting: SessionKey;
  amount: number;
}

/**
 * What is live of organisations, and what people there still have a place in, are to be called about or would be at had it not been
 * called off, as {@link sessionTasks} looks at it. Five statements, however many offers there are.
 *
 * @param organisations ids of the owners
 */
export async function readWatchedOffers(
  db: Database,
  organisations: readonly string[],
  now: Date,
): Promise<WatchedOffer[]> {
  const facts = await readFacts(db, organisations, now);
  const ids = facts.map(({ id }) => id);
  if (ids.length === 0) return [];
  const [lists, marks, places] = await Promise.all([
    readLists(db, ids, now),
    readMarks(db, ids),
    readLivePlaces(db, ids),
  ]);
  const factsOf = new Map(facts.map((row) => [row.id, row]));
  const marksOf = new Map(marks.map((row) => [`${row.offer} ${row.session} ${row.meeting}`, row.amount]));
  return lists.flatMap((list) => {
    const own = factsOf.get(list.id);
    return own ? [toWatched(list, own, { marksOf, places })] : [];
  });
}

interface Known {
  marksOf: Map<string, number>;
  places: ReadonlySet<string>;
}

function toWatched(list: ListedOffer, own: FactsRow, { marksOf, places }: Known): WatchedOffer {
  const { capacity, id, isLive, sessions, title } = list;
  return {
    id,
    title,
    isLive,
    hasContact: own.hasContact,
    capacity: list.version === null ? null : capacity,
    sessions: sessions.map(({ calledOff, isCalledOff, key, meetings, people, toCall }): WatchedSession => ({
      key,
      isCalledOff,
      people,
      calledOff,
      toCall,
      meetings: meetings.map((meeting): WatchedMeeting => ({
        ...meeting,
        hasPlace: meeting.place === null ? own.isElsewhere || own.ownPlace !== null : places.has(meeting.place),
        marked: marksOf.get(`${id} ${key} ${meeting.key}`) ?? 0,
      })),
    })),
  };
}

async function readFacts(db: Database, organisations: readonly string[], now: Date): Promise<FactsRow[]> {
  const { rows } = await executePrepared(
    db,
    'watched offers',
    sql`
    SELECT o.id, o.place <> 'location' AND (o.place <> 'online' OR nullif(btrim(o.online_url), '') IS NOT NULL) AS "isElsewhere",
      CASE WHEN o.place = 'location' THEN l.id END AS "ownPlace",
      coalesce(nullif(btrim(g.phone), ''), CASE WHEN o.place = 'location' THEN nullif(btrim(l.phone), '') END,
        CASE WHEN o.registration = 'phone' THEN nullif(btrim(o.registration_value), '') END,
        (SELECT coalesce(nullif(btrim(w.contact_present), ''), nullif(btrim(w.welcome_who), ''))
          FROM public.offers_locales w WHERE w._parent_id = o.id AND w._locale = 'nl')) IS NOT NULL AS "hasContact"
    FROM public.offers o
    LEFT JOIN public.organisations g ON g.id = o.organisation_id
    LEFT JOIN public.locations l ON l.id = o.location_id AND l._status = 'published' AND l.deleted_at IS NULL
    WHERE o.organisation_id = ANY (${uuids(organisations)}::uuid[]) AND (
      (o._status = 'published' AND o.deleted_at IS NULL)
      OR EXISTS (SELECT FROM public.sign_ups s WHERE s.offer_id = o.id
        AND (${CONCERNS_STAFF} OR (s.cancelled_by = 'session'
          AND (s.last_ends_at IS NULL OR s.last_ends_at > ${now.toISOString()}::timestamptz)))))
    ORDER BY o.updated_at DESC, o.id LIMIT ${MOST}`,
  );
  return rows as unknown as FactsRow[];
}

/** Of how many people with a place presence or absence was noted, by meeting. */
async function readMarks(db: Database, ids: readonly string[]): Promise<MarkRow[]> {
  const { rows } = await executePrepared(
    db,
    'marks of presence',
    sql`
    SELECT s.offer_id AS offer, s.session, m.key AS meeting, count(*)::int AS amount
    FROM public.sign_ups s, jsonb_object_keys(CASE WHEN jsonb_typeof(s.attendance) = 'object' THEN s.attendance ELSE '{}' END)
      AS m(key)
    WHERE s.offer_id = ANY (${uuids(ids)}::uuid[]) AND s.status = 'confirmed' GROUP BY 1, 2, 3`,
  );
  return rows as unknown as MarkRow[];
}

/** Locations that meetings of these offers are moved to, or have as their own, and that visitors can find. */
async function readLivePlaces(db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await executePrepared(
    db,
    'live places',
    sql`
    WITH asked AS (SELECT unnest(${uuids(ids)}::uuid[]) AS id), named AS (
      SELECT d.place_id AS id FROM public.offers_schedule_dates d WHERE d._parent_id IN (SELECT id FROM asked)
      UNION SELECT r.place_id FROM public.offers_schedule_rules r WHERE r._parent_id IN (SELECT id FROM asked)
      UNION SELECT c.new_place_id FROM public.offers_schedule_overrides c WHERE c._parent_id IN (SELECT id FROM asked)
      UNION SELECT o.location_id FROM public.offers o WHERE o.id IN (SELECT id FROM asked))
    SELECT l.id FROM public.locations l JOIN named n ON n.id = l.id WHERE l._status = 'published' AND l.deleted_at IS NULL`,
  );
  return new Set(rows.map(({ id }) => String(id)));
}

function uuids(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}
