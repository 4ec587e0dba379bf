import { sql } from 'drizzle-orm';

import { amsterdamDay } from '@/domain/amsterdam-time';
import type { Day } from '@/domain/calendar-day';
import { scheduleEnd, type ScheduleEnd } from '@/domain/schedule-end';

import type { Database } from './database';
import { uuidArray } from './projection';
import { readSchedules } from './schedules';

/** Offers that are looked at closely; who has more of them to tidy up begins with these. */
const MOST = 500;

/**
 * Offers that are live while they are over, or while none of their meetings will go on: what ended last comes first. Offers
 * for employees are among them, though they are not in the catalogue.
 *
 * @param organisations ids of the owners; null for all
 */
export async function endedOffers(
  db: Database,
  organisations: readonly string[] | null,
  now: Date,
): Promise<({ id: string } & ScheduleEnd)[]> {
  const owned = organisations === null ? sql`` : sql`AND o.organisation_id = ANY (${uuidArray(organisations)})`;
  const validUntil = sql.raw(`(o.valid_until AT TIME ZONE 'Europe/Amsterdam')::date`);
  const { rows } = await db.execute(sql`
    SELECT o.id, to_char(${validUntil}, 'YYYY-MM-DD') AS until FROM public.offers o
    WHERE o._status = 'published' AND o.deleted_at IS NULL ${owned} AND (
      ${validUntil} < ${amsterdamDay(now)}::date
      OR o.schedule_kind <> 'text' AND NOT EXISTS (
        SELECT FROM catalogue.occurrence s
        WHERE s.offer_id = o.id AND s.ends_at > ${now.toISOString()}::timestamptz AND s.status IS DISTINCT FROM 'cancelled'
      )
    )
    ORDER BY o.updated_at, o.id LIMIT ${MOST}`);
  const validity = new Map((rows as { id: string; until: Day | null }[]).map(({ id, until }) => [id, until]));
  const schedules = await readSchedules(db, [...validity.keys()]);
  return schedules
    .flatMap(({ context, offer, schedule }) => {
      const end = scheduleEnd(schedule, validity.get(offer) ?? null, context, now);
      return end ? [{ id: offer, ...end }] : [];
    })
    .toSorted((a, b) => (b.lastDay ?? '').localeCompare(a.lastDay ?? '') || a.id.localeCompare(b.id));
}
