import type { Payload } from 'payload';

import { inTransaction } from '@/cms/transaction';
import type { SessionKey } from '@/domain/sign-up';
import type { Offer } from '@/payload-types';
import { readSignUpOffers } from '@/sign-ups/offer';
import { takePlaces, type Place, type PlaceRequest } from '@/sign-ups/take-places';

import { numbered, type OwnedWishes } from './document';
import { makeOffer } from './offer';
import { placeFor } from './sign-up';

/** What a course for which people sign up on the site may say of itself. */
export type CourseWishes = Omit<OwnedWishes<Offer>, 'signUp'> & {
  signUp?: Partial<NonNullable<Offer['signUp']>>;
  /** When its meetings begin, as instants. */
  starts: readonly string[];
};

/** A course of two places a meeting, with a waiting list, for which people sign up on the site; each meeting lasts two hours. */
export function makeOpenCourse(cms: Payload, { signUp = {}, starts, ...wishes }: CourseWishes): Promise<Offer> {
  return makeOffer(cms, {
    registration: 'form',
    signUp: { per: 'session', capacity: 2, waitingList: true, ...signUp },
    schedule: {
      kind: 'dates',
      dates: starts.map((start) => ({ start, end: new Date(Date.parse(start) + 7_200_000).toISOString() })),
    },
    ...wishes,
  });
}

/** A place as it was taken, with the key of its session. */
export interface TakenPlace extends Place {
  session: SessionKey;
  booking: string;
}

/**
 * Signs somebody up as a visitor does.
 *
 * @param start of the meeting; left out: the first that there is, or the series
 * @throws Error when there was no place for them, not even in line
 */
export async function signUpFor(
  cms: Payload,
  offer: string,
  {
    name = numbered('Mevrouw Bloem'),
    now,
    start,
    ...wishes
  }: Partial<PlaceRequest> & { name?: string; now: Date; start?: string },
): Promise<TakenPlace> {
  return inTransaction(cms, async ({ db }) => {
    const open = (await readSignUpOffers(cms.db.drizzle, [offer], now)).get(offer);
    const session = open?.sessions.find(
      (one) => start === undefined || Date.parse(one.start ?? '') === Date.parse(start),
    );
    if (!open || !session) throw new Error('There is no such session.');
    const taken = await takePlaces(db, open, session, placeFor(name, wishes));
    const [place] = taken.status === 'taken' ? taken.places : [];
    if (taken.status !== 'taken' || !place) throw new Error(`${name} was not signed up: ${taken.status}`);
    return { ...place, session: session.key, booking: taken.booking };
  });
}
