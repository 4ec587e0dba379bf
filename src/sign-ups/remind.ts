import { sql, type SQL } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import { SERIES } from '@/domain/sign-up';

import { lockOffer } from './lock';
import { beginsSoon } from './reminded';
import { SIGN_UP_COLUMNS, type SignUp } from './sign-up';
import { tell, type TellContext } from './tell';
import { eachInTransaction, type Transact } from './transact';

/**
 * Reminds everybody with a place in what begins within two days, once of each start; of a series before its first lesson alone.
 * A round that was missed is made up for as long as it has not begun.
 */
export async function remindAll(transact: Transact, context: TellContext): Promise<void> {
  await eachInTransaction(transact, await transact((db) => offersToRemindOf(db, context.now)), async (db, offer) => {
    if (await lockOffer(db, offer))
      await tell(db, 'reminder', await takeThoseToRemind(db, offer, context.now), context);
  });
}

async function offersToRemindOf(db: Database, now: Date): Promise<string[]> {
  const { rows } = await executePrepared(
    db,
    'offers to remind of',
    sql`SELECT DISTINCT s.offer_id AS id FROM public.sign_ups s WHERE s.offer_id IS NOT NULL AND ${isToRemind(now)}`,
  );
  return rows.map(({ id }) => String(id));
}

/** Those to remind, each of them only this once. */
async function takeThoseToRemind(db: Database, offer: string, now: Date): Promise<SignUp[]> {
  const { rows } = await executePrepared(
    db,
    'take those to remind',
    sql`
    UPDATE public.sign_ups s SET reminded_of = s.starts_at
    WHERE s.offer_id = ${offer}::uuid AND ${isToRemind(now)}
    RETURNING ${SIGN_UP_COLUMNS}`,
  );
  return rows as unknown as SignUp[];
}

function isToRemind(now: Date): SQL {
  return sql`s.status = 'confirmed' AND s.email IS NOT NULL AND ${beginsSoon(now)}
    AND CASE WHEN s.session = ${SERIES} THEN s.reminded_of IS NULL AND NOT EXISTS (
        SELECT FROM jsonb_to_recordset(s.told) AS m(start timestamptz, cancelled boolean)
        WHERE m.cancelled IS NOT TRUE AND m.start <= ${now.toISOString()}::timestamptz)
      ELSE s.reminded_of IS DISTINCT FROM s.starts_at END`;
}
