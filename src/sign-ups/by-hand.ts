import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';
import { answerBy } from '@/domain/sign-up';

import { lockOffer } from './lock';
import { canComeIn, nextStart } from './next-start';
import { SIGN_UP_COLUMNS, type SignUp } from './sign-up';

/** What staff do for one person by hand. */
export type ByHand =
  | { status: 'done'; signUp: SignUp }
  /** There is no place left in the session. */
  | { status: 'full' }
  /** It begins too soon to wait for an answer to a mail: call, and give the place. */
  | { status: 'too-soon' }
  /** It has begun, and takes nobody in later: the same, when staff want them in after all. */
  | { status: 'begun' }
  /** They do not wait any more. */
  | { status: 'gone' };

/**
 * Offers a free place to somebody who waits, before those who came earlier if need be: staff know why.
 *
 * @param db a transaction
 */
export async function offerPlace(db: Database, offer: string, id: string, now: Date): Promise<ByHand> {
  return giveTo(db, offer, id, { evenIfFull: false, askedAt: now });
}

/**
 * Gives a place to somebody who waits, or was asked and may have answered too late: staff spoke to them.
 *
 * @param evenIfFull for staff, who know the room
 */
export async function givePlace(
  db: Database,
  offer: string,
  id: string,
  { evenIfFull }: { evenIfFull: boolean },
): Promise<ByHand> {
  return giveTo(db, offer, id, { evenIfFull, askedAt: null });
}

interface Giving {
  evenIfFull: boolean;
  /** When they are asked for an answer; null: it is known. */
  askedAt: Date | null;
}

interface WhoWaits {
  start: string | null;
  isOpen: boolean;
  status: 'waiting' | 'offered';
  free: boolean;
}

async function giveTo(db: Database, offer: string, id: string, { askedAt, evenIfFull }: Giving): Promise<ByHand> {
  const lock = await lockOffer(db, offer);
  if (!lock) return { status: 'gone' };
  const [name, timing] = askedAt
    ? ['who can be asked', sql`catalogue.iso(${nextStart(askedAt)}) AS start, ${canComeIn(askedAt)} AS "isOpen"`]
    : ['who waits', sql`NULL AS start, true AS "isOpen"`];
  const { rows } = await executePrepared(
    db,
    name,
    sql`
    SELECT ${timing}, s.status, ${lock.capacity}::int IS NULL OR ${lock.capacity}::int > (
      SELECT count(*) FROM public.sign_ups t WHERE t.offer_id = s.offer_id AND t.session = s.session AND t.id <> s.id
        AND t.status IN ('confirmed', 'offered')) AS free
    FROM public.sign_ups s
    WHERE s.id = ${id}::uuid AND s.offer_id = ${offer}::uuid AND s.status IN ('waiting', 'offered')`,
  );
  const person = rows[0] as unknown as WhoWaits | undefined;
  if (!person || (person.status === 'offered' && askedAt)) return { status: 'gone' };
  if (!person.isOpen) return { status: 'begun' };
  const until = askedAt && answerBy(person.start, askedAt);
  if (askedAt && until === null) return { status: 'too-soon' };
  // A place that was offered is kept for them already.
  if (person.status === 'waiting' && !person.free && !evenIfFull) return { status: 'full' };
  const change =
    until === null
      ? // Of another time or place they may not have heard yet.
        sql`status = 'confirmed', offered_until = NULL, reminded_of = NULL, to_call = CASE WHEN s.to_call = 'changed' THEN s.to_call END`
      : sql`status = 'offered', offered_until = ${until.toISOString()}::timestamptz,
          to_call = CASE WHEN s.email IS NULL THEN 'offered'::public.enum_sign_ups_to_call END`;
  const { rows: written } = await executePrepared(
    db,
    until === null ? 'give a place' : 'offer a place',
    sql`
    UPDATE public.sign_ups s SET ${change}, updated_at = now() WHERE s.id = ${id}::uuid RETURNING ${SIGN_UP_COLUMNS}`,
  );
  const [signUp] = written as unknown as SignUp[];
  return signUp ? { status: 'done', signUp } : { status: 'gone' };
}
