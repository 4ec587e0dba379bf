import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import type { SessionKey } from '@/domain/sign-up';

import { lapsePlaces } from './change-place';
import { offerFreePlaces } from './line';
import { lockOffer } from './lock';
import { canComeIn } from './next-start';
import { TAKES_SIGN_UPS } from './offer';
import type { SignUp } from './sign-up';
import { tell, type TellContext } from './tell';
import { eachInTransaction, type Transact } from './transact';

/**
 * Hands on places that nobody said yes to in time, and asks whoever waits where a place is free: also when that was missed
 * before. Those whom it concerns are told.
 */
export async function handOnPlaces(transact: Transact, context: TellContext): Promise<void> {
  const { now } = context;
  await eachInTransaction(transact, await transact((db) => offersWithPlacesToHandOn(db, now)), async (db, offer) => {
    const lapsed = await lapsePlaces(db, offer, now);
    await tell(db, 'lapsed', lapsed.signUps, context);
    await tell(db, 'offered', [...lapsed.asked, ...(await askThoseWaiting(db, offer, now))], context);
  });
}

async function offersWithPlacesToHandOn(db: Database, now: Date): Promise<string[]> {
  const moment = now.toISOString();
  const { rows } = await executePrepared(
    db,
    'offers with places to hand on',
    sql`
    SELECT s.offer_id AS id FROM public.sign_ups s
    WHERE s.offer_id IS NOT NULL AND s.status = 'offered' AND s.offered_until <= ${moment}::timestamptz
    UNION
    SELECT w.offer_id FROM (
      SELECT DISTINCT s.offer_id, s.session FROM public.sign_ups s
      WHERE s.status = 'waiting' AND ${canComeIn(now)}
    ) w JOIN public.offers o ON o.id = w.offer_id
    WHERE ${TAKES_SIGN_UPS} AND (o.sign_up_capacity IS NULL OR o.sign_up_capacity > (
      SELECT count(*) FROM public.sign_ups t WHERE t.offer_id = w.offer_id AND t.session = w.session
        AND t.status IN ('confirmed', 'offered')))`,
  );
  return rows.map(({ id }) => String(id));
}

async function askThoseWaiting(db: Database, offer: string, now: Date): Promise<SignUp[]> {
  const lock = await lockOffer(db, offer);
  if (!lock) return [];
  const { rows } = await executePrepared(
    db,
    'sessions with a line',
    sql`SELECT DISTINCT s.session FROM public.sign_ups s WHERE s.offer_id = ${offer}::uuid AND s.status = 'waiting'`,
  );
  const asked: SignUp[] = [];
  for (const { session } of rows as unknown as { session: SessionKey }[]) {
    asked.push(...(await offerFreePlaces(db, lock, { offer, session }, now)));
  }
  return asked;
}
