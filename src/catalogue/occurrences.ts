import { sql, type SQL } from 'drizzle-orm';

import { parseInstant, wallClockMoment } from '@/domain/amsterdam-time';
import { expandSchedule } from '@/domain/expand-schedule';
import { PARTS_OF_DAY, partsOfDay, type PartOfDay } from '@/domain/part-of-day';
import type { Occurrence } from '@/domain/schedule';

import { executePrepared, type Database } from './database';
import { uuidArray } from './projection';
import type { OfferSchedule } from './schedules';

/** How far ahead meetings are kept, in days. */
const HORIZON = 90;
const DAY = 86_400_000;

/** Parts of the day as bits of one number. */
export function partBits(parts: readonly PartOfDay[]): number {
  return parts.reduce((bits, part) => bits | (1 << PARTS_OF_DAY.indexOf(part)), 0);
}

/** A meeting as the catalogue keeps it. */
interface OccurrenceRow {
  offer_id: string;
  schedule_row: string;
  planned_at: string;
  starts_at: string;
  ends_at: string;
  place: string | null;
  status: string | null;
  /** Words by language. */
  reason: unknown;
  parts: number;
  /** A multirange as PostgreSQL writes one; null: help is there all of the time. */
  helped: string | null;
}

const COLUMNS = {
  offer_id: 'uuid',
  schedule_row: 'text',
  planned_at: 'timestamptz',
  starts_at: 'timestamptz',
  ends_at: 'timestamptz',
  place: 'uuid',
  status: 'text',
  reason: 'jsonb',
  parts: 'smallint',
  helped: 'tstzmultirange',
} as const satisfies Record<keyof OccurrenceRow, string>;
const NAMES = Object.keys(COLUMNS);
const IDENTITY = ['offer_id', 'schedule_row', 'planned_at'];
const FACTS = NAMES.filter((name) => !IDENTITY.includes(name));

const list = (names: readonly string[], prefix = '') => sql.raw(names.map((name) => prefix + name).join(', '));

/** Meetings as a table, out of one parameter of JSON. */
function recordset(rows: readonly OccurrenceRow[]): SQL {
  const types = Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`);
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS c(${sql.raw(types.join(', '))})`;
}

/**
 * Brings the coming meetings of offers in line with their published schedules: those of the next 90 days, and those
 * going on now. Meetings that are right already are left alone.
 *
 * @param ids offers of which nothing else may stay
 * @param schedules of those of them that visitors see
 * @returns how many meetings were added, changed or removed
 */
export async function refreshOccurrencesOf(
  db: Database,
  ids: readonly string[],
  schedules: readonly OfferSchedule[],
  now: Date,
): Promise<number> {
  const updates = FACTS.map((name) => `${name} = excluded.${name}`).join(', ');
  const statement = sql`
  WITH coming AS MATERIALIZED (SELECT * FROM ${recordset(comingOccurrences(schedules, now))}),
  written AS (
    INSERT INTO catalogue.occurrence AS o (${list(NAMES)}) SELECT ${list(NAMES)} FROM coming
    ON CONFLICT (offer_id, schedule_row, planned_at) DO UPDATE SET ${sql.raw(updates)}
      WHERE (${list(FACTS, 'o.')}) IS DISTINCT FROM (${list(FACTS, 'excluded.')})
    RETURNING 1
  ),
  removed AS (
    DELETE FROM catalogue.occurrence o WHERE o.offer_id = ANY (${uuidArray(ids)}) AND NOT EXISTS (
      SELECT FROM coming c WHERE (${list(IDENTITY, 'c.')}) = (${list(IDENTITY, 'o.')})
    )
    RETURNING 1
  ),
  -- Only to choose whom to look at by the time, so that one who is an hour behind does no harm.
  soonest AS (
    UPDATE catalogue.offer o SET next_at = first.starts_at, parts = coalesce(first.parts, 0)
    FROM unnest(${uuidArray(ids)}) AS asked(id)
    LEFT JOIN (
      SELECT c.offer_id, min(c.starts_at) AS starts_at, bit_or(c.parts) AS parts FROM coming c
      WHERE c.status IS DISTINCT FROM 'cancelled' GROUP BY 1
    ) first ON first.offer_id = asked.id
    WHERE o.offer_id = asked.id
      AND (o.next_at, o.parts) IS DISTINCT FROM (first.starts_at, coalesce(first.parts, 0::smallint))
    RETURNING 1
  )
  SELECT (SELECT count(*) FROM written) + (SELECT count(*) FROM removed) AS changed`;
  const { rows } = await executePrepared(db, 'occurrences', statement);
  return Number(rows[0]?.changed ?? 0);
}

/**
 * Meetings that the catalogue should have of offers and has not (`missing`), or has and should not (`stale`). Those that
 * ended, and those at the far end of the window, are the worker's to move along: no fault.
 */
export async function occurrenceDifferences(
  db: Database,
  ids: readonly string[],
  schedules: readonly OfferSchedule[],
  now: Date,
): Promise<{ problem: 'missing' | 'stale'; offer: string; start: string }[]> {
  const { rows } = await db.execute(sql`
  WITH fresh AS MATERIALIZED (SELECT ${list(NAMES)} FROM ${recordset(comingOccurrences(schedules, now))}),
  stored AS MATERIALIZED (
    SELECT ${list(NAMES)} FROM catalogue.occurrence
    WHERE offer_id = ANY (${uuidArray(ids)}) AND ends_at > ${now.toISOString()}::timestamptz
  ),
  reach AS (SELECT max(starts_at) AS last FROM catalogue.occurrence)
  SELECT 'missing' AS problem, offer_id AS offer, catalogue.iso(starts_at) AS start
    FROM (SELECT * FROM fresh EXCEPT SELECT * FROM stored) m WHERE starts_at <= (SELECT last FROM reach)
  UNION ALL
  SELECT 'stale', offer_id, catalogue.iso(starts_at) FROM (SELECT * FROM stored EXCEPT SELECT * FROM fresh) s`);
  return rows as unknown as { problem: 'missing' | 'stale'; offer: string; start: string }[];
}

/** The meetings that the catalogue should have at `now`. */
function comingOccurrences(schedules: readonly OfferSchedule[], now: Date): OccurrenceRow[] {
  const until = new Date(now.getTime() + HORIZON * DAY);
  return schedules.flatMap((offer) =>
    expandSchedule(offer.schedule, now, until, offer.context).map((meeting): OccurrenceRow => {
      const { end, originalStart, place, reason = null, row, start, status = null } = meeting;
      return {
        offer_id: offer.offer,
        schedule_row: row,
        planned_at: originalStart ?? start,
        starts_at: start,
        ends_at: end,
        place,
        status,
        reason: reason === null ? null : JSON.parse(reason),
        parts: partBits(partsOfDay(start, end)),
        helped: status === 'cancelled' ? null : helpDuring(meeting, offer),
      };
    }),
  );
}

/**
 * When there is somebody to help during a meeting that follows the door of its place: an open door alone is no help. Null
 * for all of the time, as at every other meeting.
 */
function helpDuring({ end, place, row, start }: Occurrence, { context, schedule }: OfferSchedule): string | null {
  const rule = schedule.kind === 'rules' ? schedule.rules.find(({ id }) => id === row) : undefined;
  if (rule?.followsHours !== 'open') return null;
  const day = start.slice(0, 10);
  const slots = context.openingHours?.(day, place) ?? [];
  if (slots.every(({ staffed }) => staffed)) return null;
  const [from, to] = [parseInstant(start) ?? 0, parseInstant(end) ?? 0];
  const ranges = slots.flatMap(({ closes, opens, staffed }) => {
    const begin = Math.max(from, wallClockMoment(day, opens).epochMilliseconds);
    const finish = Math.min(to, wallClockMoment(day, closes).epochMilliseconds);
    return staffed && begin < finish ? [`[${new Date(begin).toISOString()},${new Date(finish).toISOString()})`] : [];
  });
  return `{${ranges.join(',')}}`;
}
