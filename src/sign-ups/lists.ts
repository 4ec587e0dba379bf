import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import { readSchedules, type OfferSchedule } from '@/catalogue/schedules';
import {
  ENDED_SERIES,
  isEndedSeries,
  SERIES,
  TO_CALL,
  type SessionKey,
  type SignUpUnit,
  type ToCall,
  type ToldMeeting,
} from '@/domain/sign-up';

import { meetingsBetween, TAKES_SIGN_UPS, VERSION_OF_OFFER } from './offer';

const DAY = 86_400_000;
/** How far staff look back and ahead for single meetings, in days: a little longer than names are kept. */
const SESSIONS_BACK = 100;
const SESSIONS_AHEAD = 120;
/** The same for the lessons of a series. */
const SERIES_REACH = 400;
/** Offers that are looked at for one screen; who has more of them sees those first that changed last. */
const MOST = 500;

/** An offer as whoever gives it sees it: also when it is full of people and not on the site any more. */
export interface ListedOffer {
  id: string;
  slug: string;
  organisation: string;
  /** In Dutch, its module's when it has none of its own. */
  title: string;
  isLive: boolean;
  per: SignUpUnit;
  /** Null: as many as come. */
  capacity: number | null;
  waitingList: boolean;
  /** As `SignUpOffer` has it; null: it takes no sign-ups on the site. */
  version: string | null;
  /** In order of time, past ones too. */
  sessions: ListedSession[];
}

/** A list of people: what one place is for. */
export interface ListedSession {
  key: SessionKey;
  /** Past and coming, as the offer has them now; as people were told of them when it has them no more. */
  meetings: ToldMeeting[];
  /** Null: no date is known. */
  start: string | null;
  lastEnd: string | null;
  /** None of its meetings goes on. */
  isCalledOff: boolean;
  people: PeopleCounts;
  /** How many of those who cancelled did so because it does not go on: the platform did for them. */
  calledOff: number;
  /** How many are still to be called about what, whether they are on the list or off it. */
  toCall: Record<ToCall, number>;
}

/** How many people stand how in a session. */
export interface PeopleCounts {
  confirmed: number;
  offered: number;
  waiting: number;
  cancelled: number;
}

const NOBODY: PeopleCounts = { confirmed: 0, offered: 0, waiting: 0, cancelled: 0 };

const NO_CALLS: Record<ToCall, number> = { 'called-off': 0, changed: 0, offered: 0, lapsed: 0, 'in-line': 0 };

/** {@link ListedSession.toCall} of sign-ups `s`. */
const CALLS = sql.raw(
  `jsonb_build_object(${TO_CALL.map((about) => `'${about}', count(*) FILTER (WHERE s.to_call = '${about}')`).join(', ')})`,
);

type Signed = PeopleCounts &
  Pick<ListedSession, 'start' | 'lastEnd' | 'calledOff' | 'toCall'> & {
    told: ToldMeeting[] | null;
  };

type FactsRow = Omit<ListedOffer, 'sessions'> & { signed: Record<SessionKey, Signed> | null };

/** Whether staff have something to do for a sign-up `s`: it is for something, or they are to be called. */
export const CONCERNS_STAFF = sql.raw(`(s.status <> 'cancelled' OR s.to_call IS NOT NULL)`);

/**
 * Offers that take sign-ups on the site now, and those in which somebody still has a place or is to be called.
 *
 * @param organisations ids of the owners; null for all
 */
export async function offersWithLists(db: Database, organisations: readonly string[] | null): Promise<string[]> {
  const { rows } = await executePrepared(
    db,
    'offers with lists',
    sql`
    SELECT o.id FROM public.offers o
    WHERE (${organisations === null}::boolean OR o.organisation_id = ANY (${uuids(organisations ?? [])}::uuid[]))
      AND ((${TAKES_SIGN_UPS}) OR EXISTS (
        SELECT FROM public.sign_ups s WHERE s.offer_id = o.id AND ${CONCERNS_STAFF}))
    ORDER BY o.updated_at DESC, o.id LIMIT ${MOST}`,
  );
  return rows.map(({ id }) => String(id));
}

/** The lists of offers, whoever asks: who may know of one is judged before. Two statements, however many they are. */
export async function readLists(db: Database, ids: readonly string[], now: Date): Promise<ListedOffer[]> {
  if (ids.length === 0) return [];
  const [facts, schedules] = await Promise.all([readFacts(db, ids), readSchedules(db, ids)]);
  const scheduleOf = new Map(schedules.map((schedule) => [schedule.offer, schedule]));
  return facts.map(({ signed, ...offer }) => ({
    ...offer,
    sessions: sessionsOf(offer.per, scheduleOf.get(offer.id) ?? null, signed ?? {}, now),
  }));
}

async function readFacts(db: Database, ids: readonly string[]): Promise<FactsRow[]> {
  const { rows } = await executePrepared(
    db,
    'facts of lists',
    sql`
    SELECT o.id, o.slug, o.organisation_id AS organisation, coalesce(o.sign_up_per, 'session') AS per,
      o.sign_up_capacity::int AS capacity, coalesce(o.sign_up_waiting_list, true) AS "waitingList",
      o._status = 'published' AND o.deleted_at IS NULL AS "isLive",
      CASE WHEN ${TAKES_SIGN_UPS} THEN ${VERSION_OF_OFFER} END AS version,
      coalesce(
        (SELECT nullif(btrim(l.title), '') FROM public.offers_locales l WHERE l._parent_id = o.id AND l._locale = 'nl'),
        (SELECT nullif(btrim(l.title), '') FROM public.training_modules_locales l
          WHERE l._parent_id = o.module_id AND l._locale = 'nl'), o.slug, '') AS title,
      (SELECT jsonb_object_agg(c.session, to_jsonb(c) - 'session') FROM (
        SELECT s.session, count(*) FILTER (WHERE s.status = 'confirmed') AS confirmed,
          count(*) FILTER (WHERE s.status = 'offered') AS offered,
          count(*) FILTER (WHERE s.status = 'waiting') AS waiting,
          count(*) FILTER (WHERE s.status = 'cancelled') AS cancelled,
          count(*) FILTER (WHERE s.status = 'cancelled' AND s.cancelled_by = 'session') AS "calledOff", ${CALLS} AS "toCall",
          -- As those were told who know of most.
          (array_agg(s.told ORDER BY s.status = 'cancelled', jsonb_array_length(coalesce(s.told, '[]')) DESC, s.arrival DESC))[1] AS told,
          catalogue.iso(min(s.starts_at)) AS start, catalogue.iso(max(s.last_ends_at)) AS "lastEnd"
        FROM public.sign_ups s WHERE s.offer_id = o.id GROUP BY 1) c) AS signed
    FROM public.offers o WHERE o.id = ANY (${uuids(ids)}::uuid[])
    ORDER BY o.id`,
  );
  return rows as unknown as FactsRow[];
}

function sessionsOf(
  per: SignUpUnit,
  schedule: OfferSchedule | null,
  signed: Record<SessionKey, Signed>,
  now: Date,
): ListedSession[] {
  const [back, ahead] = per === 'series' ? [SERIES_REACH, SERIES_REACH] : [SESSIONS_BACK, SESSIONS_AHEAD];
  const planned = schedule
    ? meetingsBetween(schedule, new Date(now.getTime() - back * DAY), new Date(now.getTime() + ahead * DAY))
    : [];
  const byKey = new Map<SessionKey, ToldMeeting[]>(
    per === 'series'
      ? schedule
        ? seasonsOf(planned, Object.keys(signed).filter(isEndedSeries), schedule.schedule.kind === 'text')
        : []
      : planned.map((meeting) => [meeting.key, [meeting]]),
  );
  // People stay on a list when the offer is given in another way, or a meeting is no longer in it: what was to come does not.
  const offNow = (meeting: ToldMeeting) => ({
    ...meeting,
    cancelled: meeting.cancelled || Date.parse(meeting.end) > now.getTime(),
  });
  for (const [key, { told }] of Object.entries(signed)) {
    if (!byKey.has(key)) byKey.set(key, (told ?? []).map(offNow));
  }
  return Array.from(byKey, ([key, meetings]): ListedSession => {
    const { calledOff, confirmed, offered, waiting, cancelled, toCall, ...known } = signed[key] ?? {
      ...NOBODY,
      calledOff: 0,
      toCall: NO_CALLS,
      start: null,
      lastEnd: null,
    };
    return {
      key,
      meetings,
      start: meetings[0]?.start ?? known.start,
      lastEnd: meetings.at(-1)?.end ?? known.lastEnd,
      isCalledOff: meetings.length > 0 && meetings.every((meeting) => meeting.cancelled),
      people: { confirmed, offered, waiting, cancelled },
      calledOff,
      toCall,
    };
  }).toSorted((a, b) => timeOf(a) - timeOf(b) || (a.key < b.key ? -1 : 1));
}

/**
 * The meetings of a series by season: those that have been, as far as the offer still has their meetings, and the one that is going
 * on or to come.
 *
 * @param ended keys
 */
function seasonsOf(
  planned: readonly ToldMeeting[],
  ended: readonly SessionKey[],
  isInWords: boolean,
): [SessionKey, ToldMeeting[]][] {
  let rest = planned;
  const been = ended.toSorted().flatMap((key): [SessionKey, ToldMeeting[]][] => {
    const until = Date.parse(key.slice(ENDED_SERIES.length));
    const own = rest.filter(({ end }) => Date.parse(end) <= until);
    rest = rest.filter(({ end }) => Date.parse(end) > until);
    return own.length > 0 ? [[key, own]] : [];
  });
  return ended.length === 0 || isInWords || rest.length > 0 ? [...been, [SERIES, [...rest]]] : been;
}

/** What has no date comes last. */
function timeOf({ start }: ListedSession): number {
  return start === null ? Infinity : Date.parse(start);
}

function uuids(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}
