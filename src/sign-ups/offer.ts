import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import { readSchedules, type OfferSchedule } from '@/catalogue/schedules';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { dayNumber } from '@/domain/calendar-day';
import { expandSchedule, lastDay } from '@/domain/expand-schedule';
import type { ContentLocale } from '@/domain/locale';
import { SERIES, sessionKey, type SessionKey, type SignUpUnit, type ToldMeeting } from '@/domain/sign-up';
import { toldOf, type PresentMeeting, type PresentSchedule } from '@/domain/sign-up-consequences';

import { OF_LIVE_ORGANISATION } from './organisation';

const DAY = 86_400_000;
/** How far ahead a place in a single meeting can be taken, in days. */
const SESSIONS_AHEAD = 120;
/** How far a series is looked at before and after now, in days. */
const SERIES_REACH = 400;

/** An offer that people sign up for on the site, with what can be signed up for. */
export interface SignUpOffer {
  id: string;
  slug: string;
  organisation: string;
  /** For the employees of its organisation only. */
  isClosed: boolean;
  title: Record<ContentLocale, string>;
  per: SignUpUnit;
  /** Null: as many as come. */
  capacity: number | null;
  waitingList: boolean;
  /** Which state of the document this is: places are only given in the one that was looked at. */
  version: string;
  /** In order of time; those that are called off are among them. */
  sessions: SignUpSession[];
}

/** What one place is for: a meeting, or all meetings of a series. */
export interface SignUpSession {
  key: SessionKey;
  /** All of its meetings that are still to come, in order of time; none where no dates are known. */
  meetings: ToldMeeting[];
  /** Whether somebody may still sign up: it is not called off and has not begun, or those who come later are welcome. */
  isOpen: boolean;
  /** When its first coming meeting begins, ISO 8601; null: no date is known. */
  start: string | null;
  /** When its last meeting ends, be it one that is called off and may go on after all; null: no end is known. */
  lastEnd: string | null;
  places: PlaceCounts;
}

export interface PlaceCounts {
  /** Places that are taken, or kept for somebody who was asked. */
  taken: number;
  waiting: number;
}

interface FactsRow {
  id: string;
  slug: string;
  organisation: string;
  audience: string;
  titles: Partial<Record<ContentLocale, string>>;
  per: SignUpUnit;
  capacity: number | null;
  waiting_list: boolean;
  late_comers: boolean;
  version: string;
  counts: Record<SessionKey, PlaceCounts> | null;
}

/** What tells one state of an offer from the next: the transaction that wrote its row, see `touchOffers`. */
export const VERSION_OF_OFFER = sql.raw(`o.xmin::text`);
/** An offer that is live and takes sign-ups on the site. */
export const TAKES_SIGN_UPS = sql.raw(`o._status = 'published' AND o.deleted_at IS NULL AND o.registration = 'form'`);

/** An offer that takes sign-ups, and the state that it is in; null when there is none. Only those for everybody go by their slug. */
export async function findSignUpOffer(
  db: Database,
  offer: { slug: string } | { id: string },
): Promise<{ id: string; version: string } | null> {
  const [name, which] =
    'id' in offer
      ? ['offer to sign up for', sql`o.id = ${offer.id}::uuid`]
      : ['offer to sign up for by slug', sql`o.slug = ${offer.slug}::text AND o.audience = 'public'`];
  const { rows } = await executePrepared(
    db,
    name,
    sql`
    SELECT o.id, ${VERSION_OF_OFFER} AS version FROM public.offers o
    WHERE ${which} AND ${TAKES_SIGN_UPS} AND ${OF_LIVE_ORGANISATION}`,
  );
  return (rows[0] as { id: string; version: string } | undefined) ?? null;
}

/** What an offer says of its places and dates, for {@link offerAt}. */
export interface OfferFacts {
  row: FactsRow;
  schedule: OfferSchedule;
}

/**
 * Offers that take sign-ups now, whoever they are for: who may know of one is judged by who asks. Those that are not shown yet
 * or no more are left out.
 */
export async function readSignUpOffers(
  db: Database,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, SignUpOffer>> {
  return new Map((await readOfferFacts(db, ids, now)).map((facts) => [facts.row.id, offerAt(facts, now)]));
}

/** What such offers say, to be kept for as long as their version is the same. */
export async function readOfferFacts(db: Database, ids: readonly string[], now: Date): Promise<OfferFacts[]> {
  if (ids.length === 0) return [];
  // In this order: when an offer is changed in between, places in it are asked for under a version that it has no more.
  const facts = await readFacts(db, ids, now);
  const schedules = await readSchedules(db, ids);
  const scheduleOf = new Map(schedules.map((schedule) => [schedule.offer, schedule]));
  return facts.flatMap((row) => {
    const schedule = scheduleOf.get(row.id);
    return schedule ? [{ row, schedule }] : [];
  });
}

async function readFacts(db: Database, ids: readonly string[], now: Date): Promise<FactsRow[]> {
  const today = amsterdamDay(now);
  const { rows } = await executePrepared(
    db,
    'sign-up facts',
    sql`
    SELECT o.id, o.slug, o.organisation_id AS organisation, o.audience, o.sign_up_per AS per,
      o.sign_up_capacity::int AS capacity, coalesce(o.sign_up_waiting_list, true) AS waiting_list,
      coalesce(o.sign_up_late_comers, false) AS late_comers, ${VERSION_OF_OFFER} AS version,
      coalesce((SELECT jsonb_object_agg(l._locale, btrim(l.title)) FROM public.training_modules_locales l
          WHERE l._parent_id = o.module_id AND btrim(l.title) <> ''), '{}')
        || coalesce((SELECT jsonb_object_agg(l._locale, btrim(l.title)) FROM public.offers_locales l
          WHERE l._parent_id = o.id AND btrim(l.title) <> ''), '{}') AS titles,
      (SELECT jsonb_object_agg(c.session, jsonb_build_object('taken', c.taken, 'waiting', c.waiting)) FROM (
        SELECT s.session, count(*) FILTER (WHERE s.status IN ('confirmed', 'offered')) AS taken,
          count(*) FILTER (WHERE s.status = 'waiting') AS waiting
        FROM public.sign_ups s WHERE s.offer_id = o.id AND s.status <> 'cancelled' GROUP BY 1) c) AS counts
    FROM public.offers o
    WHERE o.id = ANY (${`{${ids.join(',')}}`}::uuid[]) AND ${TAKES_SIGN_UPS} AND ${OF_LIVE_ORGANISATION}
      AND (o.valid_from IS NULL OR (o.valid_from AT TIME ZONE 'Europe/Amsterdam')::date <= ${today}::date)
      AND (o.valid_until IS NULL OR (o.valid_until AT TIME ZONE 'Europe/Amsterdam')::date >= ${today}::date)`,
  );
  return rows as unknown as FactsRow[];
}

/** An offer at a moment of the day on which its facts were read. */
export function offerAt({ row, schedule }: OfferFacts, now: Date): SignUpOffer {
  const { nl = '', en = nl } = row.titles;
  const sessions = row.per === 'series' ? [seriesOf(schedule, row.late_comers, now)] : sessionsOf(schedule, now);
  return {
    id: row.id,
    slug: row.slug,
    organisation: row.organisation,
    isClosed: row.audience === 'employees',
    title: { nl, en },
    per: row.per,
    capacity: row.capacity,
    waitingList: row.waiting_list,
    version: row.version,
    sessions: sessions.map((session) => ({
      ...session,
      places: row.counts?.[session.key] ?? { taken: 0, waiting: 0 },
    })),
  };
}

/** The meetings of offers that are live as they are now, to see what has changed since people were told of them. */
export async function readPresentSchedules(
  db: Database,
  ids: readonly string[],
  now: Date,
): Promise<Map<string, PresentSchedule>> {
  // Further than people are told, for what they were told of to be found where it was moved to.
  const until = new Date(now.getTime() + 2 * SERIES_REACH * DAY);
  const schedules = await readSchedules(db, ids);
  return new Map(
    schedules.map((schedule) => {
      const meetings = meetingsBetween(schedule, now, until);
      const isDated = schedule.schedule.kind === 'dates';
      return [schedule.offer, { meetings, isDated, lastEnd: lastEndOf(schedule, meetings, until) }];
    }),
  );
}

type Session = Omit<SignUpSession, 'places'>;

/** Each coming meeting by itself. */
function sessionsOf(schedule: OfferSchedule, now: Date): Session[] {
  const until = new Date(now.getTime() + SESSIONS_AHEAD * DAY);
  return meetingsBetween(schedule, now, until)
    .map(toldOf)
    .map((meeting) => ({
      key: meeting.key,
      meetings: [meeting],
      isOpen: !meeting.cancelled && Date.parse(meeting.start) > now.getTime(),
      start: meeting.start,
      lastEnd: meeting.end,
    }));
}

/** All meetings together. */
function seriesOf(schedule: OfferSchedule, lateComers: boolean, now: Date): Session {
  const reach = SERIES_REACH * DAY;
  const until = new Date(now.getTime() + reach);
  const all = meetingsBetween(schedule, new Date(now.getTime() - reach), until).map(toldOf);
  const goingOn = all.filter(({ cancelled }) => !cancelled);
  const coming = all.filter(({ end }) => Date.parse(end) > now.getTime());
  const next = coming.find(({ cancelled, start }) => !cancelled && Date.parse(start) > now.getTime());
  const [first] = goingOn;
  const hasBegun = first !== undefined && Date.parse(first.start) <= now.getTime();
  return {
    key: SERIES,
    meetings: coming,
    isOpen:
      schedule.schedule.kind === 'text' || (next !== undefined && (!hasBegun || lateComers || isEndless(schedule))),
    start: next?.start ?? null,
    lastEnd: lastEndOf(schedule, all, until),
  };
}

/** Whether nobody knows when the last meeting is. */
function isEndless({ context, schedule }: OfferSchedule): boolean {
  return schedule.kind === 'text' || lastDay(schedule, context) === null;
}

/**
 * When the last meeting of all ends, be it one that is called off; null where nobody knows.
 *
 * @param meetings those before `until`
 */
function lastEndOf(schedule: OfferSchedule, meetings: readonly ToldMeeting[], until: Date): string | null {
  const last = lastDay(schedule.schedule, schedule.context);
  if (last === null) return null;
  // Wherever midnight is: nothing comes behind the last day.
  const end = new Date((dayNumber(last) + 2) * DAY);
  const those = end <= until ? meetings : meetingsBetween(schedule, new Date(end.getTime() - SERIES_REACH * DAY), end);
  return (those.at(-1) ?? meetings.at(-1))?.end ?? null;
}

/**
 * The meetings of a schedule that are going on or begin in a stretch of time, in order: each at the place where it is, be it the
 * offer's own; null where that is no live location.
 */
export function meetingsBetween(
  { addresses, context, own, schedule }: OfferSchedule,
  from: Date,
  to: Date,
): PresentMeeting[] {
  return expandSchedule(schedule, from, to, context).map((meeting) => {
    const place = meeting.place ?? own;
    const address = place === null ? undefined : addresses.get(place);
    return {
      key: sessionKey(meeting),
      start: meeting.start,
      end: meeting.end,
      ...(address === undefined ? { place: null } : { place, address }),
      cancelled: meeting.status === 'cancelled',
      reason: meeting.reason ?? null,
    };
  });
}
