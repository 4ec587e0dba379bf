import { sql } from 'drizzle-orm';

import { amsterdamDay } from '@/domain/amsterdam-time';
import { daysAgo, RETENTION } from '@/domain/retention';

import type { Database } from './database';

/** Removes the needs whose term is over; returns how many. */
export async function removeOldNeeds(db: Database, now: Date): Promise<number> {
  const first = amsterdamDay(daysAgo(now, RETENTION.needs.days));
  const { rowCount } = await db.execute(sql`DELETE FROM public.needs WHERE day < ${first}`);
  return rowCount ?? 0;
}
