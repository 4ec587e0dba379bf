import { sql, type SQL } from 'drizzle-orm';

import { expandSchedule } from '@/domain/expand-schedule';
import { NTHS, WEEKDAYS, type Schedule, type ScheduleDate, type ScheduleRule } from '@/domain/schedule';

import { executePrepared, type Database } from './database';
import { uuidArray } from './projection';

/** How far ahead meetings are kept, in days. */
const HORIZON = 90;
const DAY = 86_400_000;

/** A meeting as the catalogue keeps it. */
interface OccurrenceRow {
  offer_id: string;
  schedule_row: string;
  starts_at: string;
  ends_at: string;
  place: string | null;
}

/**
 * Brings the coming meetings of offers in line with their published schedules: those of the next 90 days, and those
 * going on now. Meetings that are right already are left alone.
 *
 * @returns how many meetings were added or removed
 */
export async function refreshOccurrencesOf(db: Database, ids: readonly string[], now: Date): Promise<number> {
  const coming = await comingOccurrences(db, ids, now);
  const statement = sql`
  WITH coming AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(coming)}::jsonb)
      AS c(offer_id uuid, schedule_row text, starts_at timestamptz, ends_at timestamptz, place uuid)
  ),
  written AS (
    INSERT INTO catalogue.occurrence AS o (offer_id, schedule_row, starts_at, ends_at, place)
    SELECT offer_id, schedule_row, starts_at, ends_at, place FROM coming
    ON CONFLICT (offer_id, schedule_row, starts_at) DO UPDATE SET ends_at = excluded.ends_at, place = excluded.place
      WHERE (o.ends_at, o.place) IS DISTINCT FROM (excluded.ends_at, excluded.place)
    RETURNING 1
  ),
  removed AS (
    DELETE FROM catalogue.occurrence o WHERE o.offer_id = ANY (${uuidArray(ids)}) AND NOT EXISTS (
      SELECT FROM coming c WHERE (c.offer_id, c.schedule_row, c.starts_at) = (o.offer_id, o.schedule_row, o.starts_at)
    )
    RETURNING 1
  ),
  -- Only to choose whom to rank by the time, so that one who is an hour behind does no harm.
  soonest AS (
    UPDATE catalogue.offer o SET next_at = first.starts_at
    FROM unnest(${uuidArray(ids)}) AS asked(id)
    LEFT JOIN (SELECT c.offer_id, min(c.starts_at) AS starts_at FROM coming c GROUP BY 1) first ON first.offer_id = asked.id
    WHERE o.offer_id = asked.id AND o.next_at IS DISTINCT FROM first.starts_at
  )
  SELECT (SELECT count(*) FROM written) + (SELECT count(*) FROM removed) AS changed`;
  const { rows } = await executePrepared(db, 'occurrences', statement);
  return Number(rows[0]?.changed ?? 0);
}

/** The meetings that the catalogue should have of these offers at `now`; of offers that are not in it, none. */
export async function comingOccurrences(db: Database, ids: readonly string[], now: Date): Promise<OccurrenceRow[]> {
  const { rows } = await executePrepared(db, 'schedules', schedules(ids));
  const until = new Date(now.getTime() + HORIZON * DAY);
  return rows.flatMap((row) => {
    const { offer_id, schedule } = row as { offer_id: string; schedule: ScheduleRows };
    return expandSchedule(toSchedule(schedule), now, until).map((occurrence) => ({
      offer_id,
      schedule_row: occurrence.row,
      starts_at: occurrence.start,
      ends_at: occurrence.end,
      place: occurrence.place,
    }));
  });
}

type ScheduleRows =
  | { kind: 'text' }
  | { kind: 'dates'; rows: ScheduleDate[] }
  | { kind: 'rules'; rows: (Omit<ScheduleRule, 'nths' | 'weekdays'> & { nths: string[]; weekdays: string[] })[] };

function toSchedule(schedule: ScheduleRows): Schedule {
  switch (schedule.kind) {
    case 'text':
      return { kind: 'text', note: null };
    case 'dates':
      return { kind: 'dates', note: null, dates: schedule.rows };
    case 'rules':
      return {
        kind: 'rules',
        note: null,
        rules: schedule.rows.map((rule) => ({
          ...rule,
          weekdays: WEEKDAYS.filter((weekday) => rule.weekdays.includes(weekday)),
          nths: NTHS.filter((nth) => rule.nths.includes(String(nth))),
        })),
      };
  }
}

/** The published schedules of offers that are in the catalogue. */
function schedules(ids: readonly string[]): SQL {
  return sql`
  SELECT o.id AS offer_id, jsonb_build_object('kind', coalesce(o.schedule_kind::text, 'text'), 'rows', CASE o.schedule_kind
    WHEN 'dates' THEN (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'start', catalogue.iso(d.start), 'end', catalogue.iso(d.end),
        'place', d.place_id) ORDER BY d._order), '[]')
      FROM public.offers_schedule_dates d WHERE d._parent_id = o.id AND d.start IS NOT NULL AND d.end IS NOT NULL)
    WHEN 'rules' THEN (
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'opens', r.opens, 'closes', r.closes, 'place', r.place_id,
        'from', (r.from AT TIME ZONE 'Europe/Amsterdam')::date, 'until', (r.until AT TIME ZONE 'Europe/Amsterdam')::date,
        'weekdays', (SELECT coalesce(jsonb_agg(w.value), '[]') FROM public.offers_schedule_rules_weekdays w WHERE w.parent_id = r.id),
        'nths', (SELECT coalesce(jsonb_agg(n.value), '[]') FROM public.offers_schedule_rules_nths n WHERE n.parent_id = r.id)
      ) ORDER BY r._order), '[]')
      FROM public.offers_schedule_rules r WHERE r._parent_id = o.id)
  END) AS schedule
  FROM public.offers o
  WHERE o.id = ANY (${uuidArray(ids)}) AND EXISTS (SELECT FROM catalogue.offer c WHERE c.offer_id = o.id)`;
}
