import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';

import { weeksBefore, type IsoWeek } from '@/domain/iso-week';
import { RETENTION } from '@/domain/retention';

import type { Database } from './database';

/** A search that found nothing, as far as it is kept. */
export interface SearchMiss {
  week: IsoWeek;
  text: string;
  /** Name of the place that was searched in; empty for everywhere. */
  place: string;
}

/** Most different searches that are kept of one week, so that a robot that makes up words cannot fill the disk. */
const MAX_A_WEEK = 5_000;
/** Weeks that the counts are kept: a year and the same week of the year before. */
const WEEKS_KEPT = RETENTION.searchMisses.days / 7;

/** Adds one to the count of a search; a new one is left out when its week is full. */
export async function countSearchMiss(pool: Pick<Pool, 'query'>, { place, text, week }: SearchMiss): Promise<void> {
  await pool.query({
    name: 'count-search-miss',
    text: `INSERT INTO public.search_misses AS m (week, text, place, count)
      SELECT $1::text, $2::text, $3::text, 1
      WHERE EXISTS (SELECT FROM public.search_misses WHERE week = $1::text AND text = $2::text AND place = $3::text)
        OR NOT EXISTS (SELECT FROM public.search_misses WHERE week = $1::text OFFSET ${MAX_A_WEEK - 1})
      ON CONFLICT (week, text, place) DO UPDATE SET count = m.count + 1`,
    values: [week, text, place],
  });
}

/** Removes the counts of weeks that lie more than a year back; returns how many rows went. */
export async function removeOldSearchMisses(db: Database, now: Date): Promise<number> {
  const { rowCount } = await db.execute(
    sql`DELETE FROM public.search_misses WHERE week < ${weeksBefore(now, WEEKS_KEPT)}`,
  );
  return rowCount ?? 0;
}
