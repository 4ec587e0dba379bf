import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import { ENDED_SERIES, SERIES } from '@/domain/sign-up';

import { lockOffer } from './lock';
import { eachInTransaction, type Transact } from './transact';

/**
 * Gives series that have been a key of their own. When the offer is given again, with other dates, its places are all free then,
 * the same people may come again, and how many came is counted for each season.
 */
export async function endSeries(transact: Transact, now: Date): Promise<void> {
  await eachInTransaction(transact, await transact((db) => offersWithEndedSeries(db, now)), async (db, offer) => {
    if (await lockOffer(db, offer)) await endSeriesOf(db, offer, now);
  });
}

/** Who cancelled alone ends nothing: they may have known of fewer lessons than there were. */
async function offersWithEndedSeries(db: Database, now: Date): Promise<string[]> {
  const { rows } = await executePrepared(
    db,
    'offers with ended series',
    sql`
    SELECT DISTINCT s.offer_id AS id FROM public.sign_ups s
    WHERE s.offer_id IS NOT NULL AND s.session = ${SERIES}::text AND s.status <> 'cancelled'
      AND s.last_ends_at <= ${now.toISOString()}::timestamptz`,
  );
  return rows.map(({ id }) => String(id));
}

async function endSeriesOf(db: Database, offer: string, now: Date): Promise<void> {
  await executePrepared(
    db,
    'end series',
    sql`
    UPDATE public.sign_ups s
    SET session = ${ENDED_SERIES}::text || to_char(e.ended AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
    FROM (SELECT max(t.last_ends_at) AS ended FROM public.sign_ups t
      WHERE t.offer_id = ${offer}::uuid AND t.session = ${SERIES}::text
        AND t.last_ends_at <= ${now.toISOString()}::timestamptz) e
    WHERE s.offer_id = ${offer}::uuid AND s.session = ${SERIES}::text AND s.last_ends_at <= e.ended`,
  );
}
