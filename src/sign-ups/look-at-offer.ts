import type { Pool } from 'pg';

import { Kept } from '@/catalogue/kept';
import { amsterdamDay } from '@/domain/amsterdam-time';

import { findSignUpOffer, offerAt, readOfferFacts, type OfferFacts, type SignUpOffer } from './offer';
import { databaseOver } from './reading';

/** What was read of offers for those who sign up, or is being read. */
const kept = new Kept<Promise<OfferFacts | undefined>>(500);

/**
 * An offer with what can be signed up for, when it takes sign-ups. What it says is read once for all who press the button, for as
 * long as nobody changes it: reading it costs more than taking a place. Places are only given in the state of the offer that was
 * looked at, so nobody gets one in a state of yesterday. How many of them are taken may be known from before: go by what
 * `takePlaces` answers.
 *
 * @param offer one for everybody by its slug, or any by its id
 */
export async function lookAtOffer(
  pool: Pool,
  offer: { slug: string } | { id: string },
  now: Date,
): Promise<SignUpOffer | undefined> {
  const db = databaseOver(pool);
  const found = await findSignUpOffer(db, offer);
  if (!found) return undefined;
  // Whether it is shown yet, or still, is a matter of days.
  const version = `${found.version} ${amsterdamDay(now)}`;
  const known = kept.get(pool, found.id, version);
  const reading = known ?? readOfferFacts(db, [found.id], now).then(([facts]) => facts);
  if (!known) kept.set(pool, found.id, version, reading);
  try {
    const facts = await reading;
    return facts && offerAt(facts, now);
  } catch (error) {
    kept.forget(pool, found.id, reading);
    throw error;
  }
}
