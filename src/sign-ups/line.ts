import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import { answerBy, type SessionKey } from '@/domain/sign-up';

import type { OfferLock } from './lock';
import { canComeIn, nextStart } from './next-start';
import { SIGN_UP_COLUMNS, type SignUp } from './sign-up';

/**
 * Offers the places that are free in a session to whoever waits longest. Nobody is asked when it begins too soon for an answer, or
 * has begun and takes nobody in later: staff can still call them.
 *
 * @param lock of the offer, held by this transaction
 * @returns those who were asked now
 */
export async function offerFreePlaces(
  db: Database,
  { capacity, version }: OfferLock,
  { offer, session }: { offer: string; session: SessionKey },
  now: Date,
): Promise<SignUp[]> {
  if (version === null) return [];
  const { rows: line } = await executePrepared(
    db,
    'line of a session',
    sql`
    SELECT s.id, catalogue.iso(${nextStart(now)}) AS start FROM public.sign_ups s
    WHERE s.offer_id = ${offer}::uuid AND s.session = ${session}::text AND s.status = 'waiting'
      AND ${canComeIn(now)}
    ORDER BY s.arrival
    LIMIT CASE WHEN ${capacity}::int IS NULL THEN NULL ELSE greatest(0, ${capacity}::int - (
      SELECT count(*) FROM public.sign_ups t WHERE t.offer_id = ${offer}::uuid AND t.session = ${session}::text
        AND t.status IN ('confirmed', 'offered'))) END`,
  );
  const asked = (line as { id: string; start: string | null }[]).flatMap(({ id, start }) => {
    const until = answerBy(start, now);
    return until === null ? [] : [{ id, until: until.toISOString() }];
  });
  if (asked.length === 0) return [];
  const { rows } = await executePrepared(
    db,
    'offer places',
    sql`
    UPDATE public.sign_ups s SET status = 'offered', offered_until = a.until,
      to_call = CASE WHEN s.email IS NULL THEN 'offered'::public.enum_sign_ups_to_call END, updated_at = now()
    FROM jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) AS a(id uuid, until timestamptz)
    WHERE s.id = a.id
    RETURNING ${SIGN_UP_COLUMNS}`,
  );
  return rows as unknown as SignUp[];
}
