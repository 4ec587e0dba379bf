import { sql, type SQL } from 'drizzle-orm';

import { USUAL_HOLIDAYS } from '@/domain/holidays';
import type { OpeningHours } from '@/domain/opening-hours';
import { toOpeningHours, type OpeningHoursRecord } from '@/domain/opening-hours-record';
import type { Schedule } from '@/domain/schedule';
import { contextsOfPlaces, type PlacesContext } from '@/domain/schedule-places';
import { toSchedule, type ScheduleRecord } from '@/domain/schedule-record';
import { holidayCalendar, type SchoolHoliday } from '@/domain/school-holidays';

import { executePrepared, type Database } from './database';
import { uuidArray } from './projection';

/**
 * The published schedule of an offer with all that its dates depend on. A reason in it, of a changed meeting or of a place
 * that is closed, is JSON: the words by language.
 */
export interface OfferSchedule {
  offer: string;
  /** Id of the offer's own location; null: it is online, at people's own place, or nowhere yet. */
  own: string | null;
  schedule: Schedule;
  context: PlacesContext;
  /** Of the live locations by id, street and town in words; may be empty. */
  addresses: ReadonlyMap<string, string>;
}

interface ScheduleRow {
  offer: string;
  own: string | null;
  schedule: ScheduleRecord;
}

/**
 * The schedules of offers that are live. Holidays and the hours of places are read once for all of them.
 *
 * @param only `in-catalogue` leaves out those that visitors do not see
 */
export async function readSchedules(
  db: Database,
  ids: readonly string[],
  only: 'live' | 'in-catalogue' = 'live',
): Promise<OfferSchedule[]> {
  if (ids.length === 0) return [];
  const { rows } = await executePrepared(db, `schedules ${only}`, schedulesAndMore(ids, only));
  const found = rows as unknown as FoundRow[];
  const places = found.flatMap(({ kind, row }): [string, OpeningHours][] =>
    kind === 'place' ? [[row.id, toOpeningHours(row.hours)]] : [],
  );
  const addresses = new Map(found.flatMap(({ kind, row }) => (kind === 'place' ? [[row.id, row.address]] : [])));
  const holidays = found.flatMap(({ kind, row }) => (kind === 'holiday' ? [{ ...row, name: '' }] : []));
  const contextAt = contextsOfPlaces(new Map(places), holidayCalendar(USUAL_HOLIDAYS, holidays));
  return found.flatMap(({ kind, row }) =>
    kind === 'offer' ? [{ ...row, schedule: toSchedule(row.schedule), context: contextAt(row.own), addresses }] : [],
  );
}

/** An offer with its schedule, a place with its hours, or a school holiday, which has no need of its name here. */
type FoundRow =
  | { kind: 'offer'; row: ScheduleRow }
  | { kind: 'place'; row: { id: string; address: string; hours: OpeningHoursRecord } }
  | { kind: 'holiday'; row: Omit<SchoolHoliday, 'name'> };

/** All that schedules need, in one statement. */
function schedulesAndMore(ids: readonly string[], only: 'live' | 'in-catalogue'): SQL {
  return sql`
  WITH asked AS MATERIALIZED (SELECT unnest(${uuidArray(ids)}) AS id),
  place AS MATERIALIZED (
    SELECT o.location_id AS id FROM public.offers o WHERE o.place = 'location' AND o.id IN (SELECT id FROM asked)
    UNION SELECT d.place_id FROM public.offers_schedule_dates d WHERE d._parent_id IN (SELECT id FROM asked)
    UNION SELECT r.place_id FROM public.offers_schedule_rules r WHERE r._parent_id IN (SELECT id FROM asked)
    UNION SELECT c.new_place_id FROM public.offers_schedule_overrides c WHERE c._parent_id IN (SELECT id FROM asked)
  )
  SELECT 'offer' AS kind, to_jsonb(s) AS row FROM (${schedules(only)}) s
  UNION ALL SELECT 'place', to_jsonb(h) FROM (${OPENING_HOURS}) h
  UNION ALL SELECT 'holiday', to_jsonb(h) FROM (${SCHOOL_HOLIDAYS}) h`;
}

/** Offers whose dates follow the school holidays, themselves or by the hours of a place. */
export const FOLLOWERS_OF_SCHOOL_HOLIDAYS = sql`
  WITH follower AS (SELECT l.id FROM public.locations l WHERE l.school_holidays IN ('closed', 'other'))
  SELECT o.id FROM public.offers o
    WHERE o.schedule_school_holidays <> 'ignore' OR o.location_id IN (SELECT id FROM follower)
  UNION SELECT d._parent_id FROM public.offers_schedule_dates d WHERE d.place_id IN (SELECT id FROM follower)
  UNION SELECT r._parent_id FROM public.offers_schedule_rules r WHERE r.place_id IN (SELECT id FROM follower)
  UNION SELECT c._parent_id FROM public.offers_schedule_overrides c WHERE c.new_place_id IN (SELECT id FROM follower)`;

/** A day on Dutch calendars, as text. */
const day = (column: string) => sql.raw(`to_char(${column} AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD')`);

/** Rows with a `place` in their order as a JSON list of their `row`. */
const list = (rows: SQL) => sql`(SELECT coalesce(jsonb_agg(l.row ORDER BY l.place), '[]') FROM (${rows}) l)`;

/** Words by language as JSON text; null when there are none. */
const byLanguage = (table: string, column: string, parent: string) =>
  sql.raw(`(SELECT jsonb_object_agg(w._locale, btrim(w.${column})) FILTER (WHERE btrim(w.${column}) <> '')
    FROM public.${table} w WHERE w._parent_id = ${parent})::text`);

/** What was chosen of a list, in no order. */
const chosen = (table: string, parent: string) =>
  sql.raw(`(SELECT coalesce(jsonb_agg(w.value), '[]') FROM public.${table} w WHERE w.parent_id = ${parent})`);

function schedules(only: 'live' | 'in-catalogue'): SQL {
  const shown = only === 'live' ? sql`` : sql`AND EXISTS (SELECT FROM catalogue.offer c WHERE c.offer_id = o.id)`;
  return sql`
  SELECT o.id AS offer, CASE WHEN o.place = 'location' THEN o.location_id END AS own,
    jsonb_build_object('kind', o.schedule_kind) || CASE o.schedule_kind WHEN 'text' THEN '{}' ELSE jsonb_build_object(
      'schoolHolidays', o.schedule_school_holidays, 'schoolRegion', o.schedule_school_region,
      'publicHolidays', o.schedule_public_holidays,
      'exceptions', ${list(sql`
        SELECT e._order AS place, jsonb_build_object('from', ${day('e.from')}, 'until', ${day('e.until')}) AS row
        FROM public.offers_schedule_exceptions e WHERE e._parent_id = o.id AND e.from IS NOT NULL`)},
      'overrides', ${list(sql`
        SELECT c._order AS place, jsonb_build_object('row', c.row, 'start', catalogue.iso(c.start), 'status', c.status,
          'newStart', catalogue.iso(c.new_start), 'newEnd', catalogue.iso(c.new_end), 'newPlace', c.new_place_id,
          'reason', ${byLanguage('offers_schedule_overrides_locales', 'reason', 'c.id')}) AS row
        FROM public.offers_schedule_overrides c WHERE c._parent_id = o.id AND c.start IS NOT NULL`)}
    ) END || CASE o.schedule_kind WHEN 'dates' THEN jsonb_build_object('dates', ${list(sql`
        SELECT d._order AS place, jsonb_build_object('id', d.id, 'start', catalogue.iso(d.start), 'end', catalogue.iso(d.end),
          'place', d.place_id) AS row
        FROM public.offers_schedule_dates d WHERE d._parent_id = o.id AND d.start IS NOT NULL AND d.end IS NOT NULL`)})
      WHEN 'rules' THEN jsonb_build_object('rules', ${list(sql`
        SELECT r._order AS place, jsonb_build_object('id', r.id, 'opens', r.opens, 'closes', r.closes, 'place', r.place_id,
          'from', ${day('r.from')}, 'until', ${day('r.until')}, 'interval', r.interval, 'weekParity', r.week_parity,
          'count', r.count, 'followsHours', r.follows_hours,
          'weekdays', ${chosen('offers_schedule_rules_weekdays', 'r.id')},
          'nths', ${chosen('offers_schedule_rules_nths', 'r.id')}) AS row
        FROM public.offers_schedule_rules r WHERE r._parent_id = o.id`)})
      ELSE '{}' END AS schedule
  FROM public.offers o
  WHERE o.id IN (SELECT id FROM asked) AND o._status = 'published' AND o.deleted_at IS NULL ${shown}`;
}

const week = (table: string, parent: string) =>
  list(sql`
    SELECT s._order AS place, jsonb_build_object('opens', s.opens, 'closes', s.closes, 'staffed', s.staffed,
      'days', ${chosen(`${table}_days`, 's.id')}) AS row
    FROM ${sql.raw(`public.${table}`)} s WHERE s._parent_id = ${sql.raw(parent)}`);
const slots = (table: string, parent: string) =>
  list(sql`
    SELECT s._order AS place, jsonb_build_object('opens', s.opens, 'closes', s.closes, 'staffed', s.staffed) AS row
    FROM ${sql.raw(`public.${table}`)} s WHERE s._parent_id = ${sql.raw(parent)}`);

const OPENING_HOURS = sql`
  SELECT l.id, concat_ws(', ', nullif(btrim(l.street), ''), nullif(btrim(l.city), '')) AS address, jsonb_build_object('holidaysKept', l.holidays_kept, 'schoolRegion', l.school_region,
    'schoolHolidays', l.school_holidays,
    'openingHours', ${week('locations_opening_hours', 'l.id')},
    'schoolHolidayHours', ${week('locations_school_holiday_hours', 'l.id')},
    'exceptions', ${list(sql`
      SELECT e._order AS place, jsonb_build_object('from', ${day('e.from')}, 'to', ${day('e.to')},
        'days', ${chosen('locations_exceptions_days', 'e.id')}, 'hours', ${slots('locations_exceptions_hours', 'e.id')},
        'why', ${byLanguage('locations_exceptions_locales', 'why', 'e.id')}) AS row
      FROM public.locations_exceptions e WHERE e._parent_id = l.id AND e.from IS NOT NULL`)},
    'publicHolidays', ${list(sql`
      SELECT h._order AS place, jsonb_build_object('on', ${chosen('locations_public_holidays_on', 'h.id')},
        'hours', ${slots('locations_public_holidays_hours', 'h.id')}) AS row
      FROM public.locations_public_holidays h WHERE h._parent_id = l.id`)},
    'seasons', ${list(sql`
      SELECT s._order AS place, jsonb_build_object('fromDay', s.from_day, 'fromMonth', s.from_month,
        'untilDay', s.until_day, 'untilMonth', s.until_month, 'opens', s.opens, 'closes', s.closes, 'staffed', s.staffed,
        'days', ${chosen('locations_seasons_days', 's.id')}) AS row
      FROM public.locations_seasons s WHERE s._parent_id = l.id`)}
  ) AS hours
  FROM public.locations l
  WHERE l.id IN (SELECT id FROM place) AND l._status = 'published' AND l.deleted_at IS NULL`;
const SCHOOL_HOLIDAYS = sql`
  SELECT ${day('h.from')} AS from, ${day('h.until')} AS until,
    ${list(sql`SELECT r.order AS place, to_jsonb(r.value) AS row FROM public.school_holidays_regions r WHERE r.parent_id = h.id`)} AS regions
  FROM public.school_holidays h`;
