import { sql, type SQL } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import { SERIES, TOO_SOON_TO_ASK } from '@/domain/sign-up';

import { lockOffer } from './lock';
import { hasBegun, WELCOMES_LATE_COMERS } from './next-start';
import { beginsSoon, beginsWithin } from './reminded';
import { SIGN_UP_COLUMNS, type SignUp } from './sign-up';
import { tell, type SignUpNews, type TellContext } from './tell';
import { eachInTransaction, type Transact } from './transact';

/** Whom it is time to tell of what begins, among sign-ups `s`. */
interface Round {
  news: Extract<SignUpNews, 'reminder' | 'no-place'>;
  isDue: (now: Date) => SQL;
}

/** Everybody with a place in what begins within two days; of a series before its first lesson alone. */
const THOSE_WHO_COME: Round = {
  news: 'reminder',
  isDue: (now) => sql`s.status = 'confirmed' AND s.email IS NOT NULL AND ${beginsSoon(now)}
    AND CASE WHEN s.session = ${SERIES} THEN s.reminded_of IS NULL AND NOT ${hasBegun(now)}
      ELSE s.reminded_of IS DISTINCT FROM s.starts_at END`,
};

/**
 * Everybody who waits for a place that nobody can be asked to take any more: nobody should come for nothing. Who waits for a series
 * that takes late-comers may still be asked after its first lesson; of any other only that one counts.
 */
const THOSE_WHO_WAIT: Round = {
  news: 'no-place',
  isDue: (now) => sql`s.status = 'waiting' AND s.email IS NOT NULL AND ${beginsWithin(TOO_SOON_TO_ASK, now)}
    AND s.reminded_of IS DISTINCT FROM s.starts_at
    AND (s.session <> ${SERIES} OR NOT (${WELCOMES_LATE_COMERS} OR ${hasBegun(now)}))`,
};

/**
 * Reminds everybody who has a place, and tells everybody who waits that none came free, once of each start. A round that was missed
 * is made up for as long as it has not begun.
 */
export async function remindAll(transact: Transact, context: TellContext): Promise<void> {
  for (const round of [THOSE_WHO_COME, THOSE_WHO_WAIT]) {
    const offers = await transact((db) => offersOf(db, round, context.now));
    await eachInTransaction(transact, offers, async (db, offer) => {
      if (!(await lockOffer(db, offer))) return;
      await tell(db, round.news, await takeThoseToTell(db, offer, round, context.now), context);
    });
  }
}

async function offersOf(db: Database, { isDue, news }: Round, now: Date): Promise<string[]> {
  const { rows } = await executePrepared(
    db,
    `offers for ${news}`,
    sql`SELECT DISTINCT s.offer_id AS id FROM public.sign_ups s WHERE s.offer_id IS NOT NULL AND ${isDue(now)}`,
  );
  return rows.map(({ id }) => String(id));
}

/** Those to tell, each of them only this once. */
async function takeThoseToTell(db: Database, offer: string, { isDue, news }: Round, now: Date): Promise<SignUp[]> {
  const { rows } = await executePrepared(
    db,
    `those for ${news}`,
    sql`
    UPDATE public.sign_ups s SET reminded_of = s.starts_at
    WHERE s.offer_id = ${offer}::uuid AND ${isDue(now)}
    RETURNING ${SIGN_UP_COLUMNS}`,
  );
  return rows as unknown as SignUp[];
}
