import type { OfferCard } from '@/domain/offer';
import type { Offer, SignUpSubject } from '@/domain/offer-page';
import { roomIn, type SignUpChoices } from '@/domain/sign-up-room';
import { readSignUpOffers } from '@/sign-ups/offer';
import { databaseOver } from '@/sign-ups/reading';

import { pool } from './payload';
import type { ReadContext } from './read-context';

/**
 * What can be signed up for in an offer, with the room that there is; null when it takes no sign-ups on the site now. Whoever asks
 * has judged that its reader may know of the offer.
 */
export async function signUpChoicesOf(
  { id, registration }: Pick<OfferCard, 'id' | 'registration'>,
  { now }: ReadContext,
): Promise<SignUpChoices | null> {
  if (registration !== 'form') return null;
  const offer = (await readSignUpOffers(databaseOver(await pool()), [id], now)).get(id);
  if (!offer) return null;
  return {
    per: offer.per,
    choices: offer.sessions
      .filter(({ isOpen }) => isOpen)
      .map(({ key, meetings, places }) => ({
        key,
        meetings: meetings.map(({ cancelled, end, place, start }) => ({ start, end, place, cancelled })),
        room: roomIn(offer, places),
      })),
  };
}

/** What the form says of an offer; null for one without. */
export function signUpSubjectOf(offer: Offer): SignUpSubject | null {
  const { cost, location, locationPhone, organisationPhone, otherPlaces, placeKind, signUp, slug, textLocale, title } =
    offer;
  return (
    signUp && {
      ...signUp,
      slug,
      title,
      textLocale,
      placeKind,
      location,
      otherPlaces,
      cost,
      locationPhone,
      organisationPhone,
    }
  );
}
