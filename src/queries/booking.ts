import {
  comingOf,
  isPast,
  meetingsNow,
  placeState,
  type BookedSession,
  type Booking,
  type OtherSession,
} from '@/domain/booking-page';
import { contentLocaleFor, DEFAULT_CONTENT_LOCALE, type ContentLocale } from '@/domain/locale';
import type { LocationLink } from '@/domain/location';
import { SERIES, type ToldMeeting } from '@/domain/sign-up';
import { readBookingFacts, type BookedLocation, type BookingFacts } from '@/sign-ups/booked-offer';
import { numbersInLine } from '@/sign-ups/numbers-in-line';
import { readSignUpOffers, type SignUpOffer } from '@/sign-ups/offer';
import { openBooking } from '@/sign-ups/open-booking';
import type { SignUp } from '@/sign-ups/sign-up';

import { database, payload } from './payload';
import type { ReadContext } from './read-context';

/** All that was signed up for with the form that a link came of; null when the link opens nothing, whatever the reason. */
export async function getBooking(token: string, { locale, now }: ReadContext): Promise<Booking | null> {
  const found = await findBooking(token, now);
  if (!found) return null;
  const { current, first, location, offer, organisation, signUps } = found;
  const language = contentLocaleFor(locale);
  const said = (words: Partial<Record<ContentLocale, string>> | undefined) => words?.[language] ?? words?.nl ?? null;
  return {
    title: said(offer?.titles),
    textLocale: offer?.titles[language] === undefined ? DEFAULT_CONTENT_LOCALE : language,
    offer: offer?.isPublic ? offer.slug : null,
    placeKind: offer?.placeKind ?? null,
    place: location && { ...linkTo(location), isPublic: location.isPublic },
    onlineUrl: offer?.onlineUrl ?? null,
    whatToBring: said(offer?.whatToBring),
    contactPresent: said(offer?.contactPresent),
    organisation: organisation?.name ?? '',
    phone: location?.phone ?? organisation?.phone ?? null,
    helper: first.helper,
    hasMail: first.email !== null,
    sessions: sessionsOf(found, await numbersInLine(await database(), first.booking), now),
    others: current ? othersOf(current, signUps) : [],
  };
}

/** What somebody's own calendar needs of their booking. */
export interface BookedTimes {
  /** Of the sign-up that names these meetings in calendars. */
  id: string;
  title: string;
  /** In which they are written to. */
  locale: ContentLocale;
  isSeries: boolean;
  isEnded: boolean;
  meetings: ToldMeeting[];
  place: LocationLink | null;
  /** By id. */
  otherPlaces: Record<string, LocationLink>;
  /** Slugs of the places of which the front door is known, not only the middle of the postcode. */
  exactPlaces: ReadonlySet<string>;
  phone: string | null;
  /** Slug of the offer's public page; null when not everybody may see it. */
  offer: string | null;
}

/**
 * The meetings of a booking, for a calendar; null when the link opens nothing, or nobody in it has or had a place: who waits
 * puts nothing in a calendar.
 *
 * @param place id of a sign-up whose meetings these are; null: the first that has a place
 */
export async function getBookedTimes(token: string, place: string | null, now: Date): Promise<BookedTimes | null> {
  const found = await findBooking(token, now);
  if (!found) return null;
  const { current, first, location, locations, offer, organisation, signUps } = found;
  const asked = signUps.filter(({ id, status }) => status !== 'waiting' && (place === null || id === place));
  const signUp = asked.find(({ status }) => status !== 'cancelled') ?? asked[0];
  if (!signUp) return null;
  const { locale } = first;
  return {
    id: signUp.id,
    title: offer?.titles[locale] ?? offer?.titles.nl ?? organisation?.name ?? '',
    locale,
    isSeries: signUp.session === SERIES,
    isEnded: signUp.status === 'cancelled',
    meetings: meetingsOf(signUp, current, now),
    place: location && linkTo(location),
    otherPlaces: Object.fromEntries([...locations].map(([id, each]) => [id, linkTo(each)])),
    exactPlaces: new Set([...locations.values()].flatMap(({ isExact, slug }) => (isExact ? [slug] : []))),
    phone: location?.phone ?? organisation?.phone ?? null,
    offer: offer?.isPublic ? offer.slug : null,
  };
}

interface FoundBooking extends BookingFacts {
  signUps: SignUp[];
  first: SignUp;
  /** The offer as it takes sign-ups now; null when it does not. */
  current: SignUpOffer | null;
  /** The offer's own. */
  location: BookedLocation | null;
}

/** The link is the right to read what its people signed up for; nothing of it is asked of anybody's access. */
async function findBooking(token: string, now: Date): Promise<FoundBooking | null> {
  const db = await database();
  const signUps = await openBooking(db, token, (await payload()).secret);
  const first = signUps?.[0];
  if (!signUps || !first) return null;
  const ids = first.offer === null ? [] : [first.offer];
  const current = [...(await readSignUpOffers(db, ids, now)).values()][0] ?? null;
  const places = signUps.flatMap((signUp) => meetingsOf(signUp, current, now).flatMap(({ place }) => place ?? []));
  const facts = await readBookingFacts(db, first, [...new Set(places)]);
  const own = facts.offer?.location ?? null;
  return { ...facts, signUps, first, current, location: own === null ? null : (facts.locations.get(own) ?? null) };
}

function meetingsOf({ session, told }: SignUp, current: SignUpOffer | null, now: Date): ToldMeeting[] {
  return meetingsNow(told, current?.sessions.find(({ key }) => key === session)?.meetings ?? null, now);
}

/** The people by what they go to, in the order in which they were written down. */
function sessionsOf(
  { current, location, locations, signUps }: FoundBooking,
  numbers: ReadonlyMap<string, number>,
  now: Date,
): BookedSession[] {
  return [...Map.groupBy(signUps, ({ session }) => session)].map(([key, those]) => ({
    key,
    meetings: comingOf(
      those.slice(0, 1).flatMap((signUp) => meetingsOf(signUp, current, now)),
      now,
    ).map(({ cancelled, end, key: meeting, place, start }) => {
      const other = place === null || place === location?.id ? undefined : locations.get(place);
      return { key: meeting, start, end, cancelled, place: other ? linkTo(other) : null };
    }),
    people: those.map((signUp) => ({
      id: signUp.id,
      name: signUp.name,
      state: placeState(signUp, now),
      offeredUntil: signUp.offeredUntil,
      inLine: numbers.get(signUp.id) ?? null,
    })),
    isOver: those.every(({ lastEndsAt }) => isPast(lastEndsAt, now)),
  }));
}

/** Sessions that have a place for somebody who comes anew, but for the one that all of a booking are in. */
function othersOf({ capacity, per, sessions }: SignUpOffer, signUps: readonly SignUp[]): OtherSession[] {
  if (per === 'series') return [];
  const taken = new Set(signUps.flatMap(({ session, status }) => (status === 'cancelled' ? [] : session)));
  const [own] = taken.size === 1 ? taken : [];
  return sessions.flatMap(({ isOpen, key, lastEnd, places, start }) => {
    const left = capacity === null ? null : capacity - places.taken;
    const isFree = left === null || (left > 0 && places.waiting === 0);
    return isOpen && isFree && key !== own && start !== null && lastEnd !== null
      ? [{ key, start, end: lastEnd, left }]
      : [];
  });
}

function linkTo({ city, lat, lon, name, postcode, slug, street }: BookedLocation): LocationLink {
  return { slug, name, street, postcode, city, lat, lon };
}
