import { pool } from '@/queries/payload';
import { readSignUpOffers, type SignUpOffer } from '@/sign-ups/offer';
import { databaseOver } from '@/sign-ups/reading';

/** Looks that go on, by offer. */
const looks = new Map<string, Promise<SignUpOffer | undefined>>();

/**
 * An offer with what can be signed up for, when it takes sign-ups. Of hundreds who press the button at once many share a look: it
 * costs more than taking a place. That it may be a moment old does no harm, for places are only given in the state of the offer
 * that was looked at. Its counts of places are not to be gone by.
 */
export function lookAtOffer(id: string, now: Date): Promise<SignUpOffer | undefined> {
  const known = looks.get(id);
  if (known) return known;
  const look = read(id, now).finally(() => looks.delete(id));
  looks.set(id, look);
  return look;
}

async function read(id: string, now: Date): Promise<SignUpOffer | undefined> {
  return (await readSignUpOffers(databaseOver(await pool()), [id], now)).get(id);
}
