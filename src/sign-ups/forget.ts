import { sql, type SQL } from 'drizzle-orm';

import type { Database } from '@/catalogue/database';
import { amsterdamDay } from '@/domain/amsterdam-time';
import { daysAgo, RETENTION } from '@/domain/retention';

/** Whether a sign-up `s` has had its time: it is deleted, and opens nothing until then. Never null. */
export function hasHadItsTime(now: Date): SQL {
  const { daysAfterLast, daysAtMost } = RETENTION.signUps;
  const over = daysAgo(now, daysAfterLast).toISOString();
  const atMost = daysAgo(now, daysAtMost).toISOString();
  return sql`coalesce(coalesce(s.last_ends_at, s.cancelled_at) < ${over}::timestamptz
    OR (s.last_ends_at IS NULL AND s.created_at < ${atMost}::timestamptz), false)`;
}

/**
 * Removes sign-ups that have had their time, with the mail about them, and keeps how many people were there: a count for what
 * they signed up for and one for each meeting at which presence was noted. All of it or nothing, in one statement.
 *
 * @returns how many sign-ups went
 */
export async function removeOldSignUps(db: Database, now: Date): Promise<number> {
  const { rows } = await db.execute(sql`
  WITH gone AS (
    DELETE FROM public.sign_ups s WHERE ${hasHadItsTime(now)} RETURNING s.*
  ),
  unmailed AS (
    DELETE FROM outbox.mail m USING gone g WHERE m.about_id = g.id AND m.about_collection = 'sign-ups'
  ),
  -- For a whole series: nobody is at it, people are at its meetings.
  whole AS (
    SELECT g.offer_id, g.offer_title, g.organisation_id, g.session,
      count(*) FILTER (WHERE g.status = 'confirmed') AS signed_up, 0::bigint AS present, 0::bigint AS absent,
      count(*) FILTER (WHERE g.status <> 'confirmed') AS cancelled,
      max(coalesce(g.last_ends_at, g.cancelled_at, g.created_at)) AS ended_at
    FROM gone g GROUP BY 1, 2, 3, 4
  ),
  meeting AS (
    SELECT g.offer_id, g.offer_title, g.organisation_id, a.key AS session, 0::bigint AS signed_up,
      count(*) FILTER (WHERE a.value) AS present, count(*) FILTER (WHERE NOT a.value) AS absent,
      0::bigint AS cancelled, NULL::timestamptz AS ended_at
    FROM gone g CROSS JOIN LATERAL (
      SELECT e.key, (e.value)::boolean AS value FROM jsonb_each(coalesce(g.attendance, '{}')) e WHERE jsonb_typeof(e.value) = 'boolean'
    ) a GROUP BY 1, 2, 3, 4
  ),
  -- Not by a join: no offer that is deleted equals another.
  counted AS (
    SELECT b.offer_id, b.offer_title, b.organisation_id, b.session, max(b.ended_at) AS ended_at, sum(b.signed_up) AS signed_up,
      sum(b.present) AS present, sum(b.absent) AS absent, sum(b.cancelled) AS cancelled
    FROM (SELECT * FROM whole UNION ALL SELECT * FROM meeting) b GROUP BY 1, 2, 3, 4
  ),
  added AS (
    INSERT INTO public.presence_counts AS p (offer_id, title, organisation_id, session, day, signed_up, present, absent, cancelled)
    SELECT c.offer_id, coalesce(own.title, module.title, c.offer_title, '–'), c.organisation_id, c.session,
      to_char(coalesce(c.ended_at, split_part(c.session, '@', 2)::timestamptz) AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD'),
      c.signed_up, c.present, c.absent, c.cancelled
    FROM counted c
    LEFT JOIN public.offers o ON o.id = c.offer_id
    LEFT JOIN public.offers_locales own ON own._parent_id = o.id AND own._locale = 'nl'
    LEFT JOIN public.training_modules_locales module ON module._parent_id = o.module_id AND module._locale = 'nl'
    ON CONFLICT (offer_id, session) DO UPDATE SET signed_up = p.signed_up + excluded.signed_up,
      present = p.present + excluded.present, absent = p.absent + excluded.absent,
      cancelled = p.cancelled + excluded.cancelled
    RETURNING 1
  )
  SELECT (SELECT count(*) FROM gone)::int AS gone, (SELECT count(*) FROM added) AS counts`);
  return Number(rows[0]?.gone ?? 0);
}

/** Removes counts of meetings that have had their time. */
export async function removeOldPresenceCounts(db: Database, now: Date): Promise<number> {
  const first = amsterdamDay(daysAgo(now, RETENTION.presenceCounts.days));
  const { rowCount } = await db.execute(sql`DELETE FROM public.presence_counts WHERE day < ${first}`);
  return rowCount ?? 0;
}
