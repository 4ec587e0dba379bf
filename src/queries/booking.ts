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
import type { ToldMeeting } from '@/domain/sign-up';
import { roomIn } from '@/domain/sign-up-room';
import { bookingCalendar, goes, nameInCalendars } from '@/sign-ups/booking-calendar';
import { readBookingFacts, type BookingFacts, type OfferFacts, type PlaceFacts } from '@/sign-ups/booking-facts';
import { manageAddress } from '@/sign-ups/link';
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
  const { current, facts, first, location, offer } = found;
  const organisation = facts.organisations.get(first.organisation);
  const language = contentLocaleFor(locale);
  const said = (words: Partial<Record<ContentLocale, string>> | undefined) => words?.[language] ?? words?.nl ?? null;
  return {
    title: said(offer?.titles),
    textLocale: offer?.titles[language] === undefined ? DEFAULT_CONTENT_LOCALE : language,
    offer: offer?.isPublic ? offer.slug : null,
    placeKind: offer?.kind ?? null,
    place: location?.isPublic ? linkTo(location) : null,
    onlineUrl: offer?.onlineUrl ?? null,
    whatToBring: said(offer?.whatToBring),
    contactPresent: said(offer?.contactPresent),
    organisation: organisation?.name ?? '',
    phone: location?.phone ?? organisation?.phone ?? null,
    helper: first.helper,
    hasMail: first.email !== null,
    sessions: sessionsOf(found, await numbersInLine(await database(), first.booking), now),
    others: current ? othersOf(current, found) : [],
  };
}

/**
 * The meetings of a booking as a calendar; null when the link opens nothing, or nobody in it has or had a place: who waits puts
 * nothing in a calendar.
 *
 * @param place id of a sign-up whose meetings these are; null: the first that has a place
 * @param origin address of the site, without a slash at the end
 */
export async function getBookingCalendar(
  token: string,
  place: string | null,
  { now, origin }: { now: Date; origin: string },
): Promise<string | null> {
  const found = await findBooking(token, now);
  if (!found) return null;
  const { current, facts, signUps } = found;
  const asked = signUps.filter(({ id, status }) => status !== 'waiting' && (place === null || id === place));
  const signUp = asked.find(goes) ?? asked[0];
  if (!signUp) return null;
  const { session } = signUp;
  const calendar = bookingCalendar(
    {
      signUp,
      name: nameInCalendars(session, signUps),
      meetings: meetingsOf(signUp, current, now),
      isEnded: !signUps.some((other) => other.session === session && goes(other)),
      manageUrl: manageAddress(signUp, { origin, secret: (await payload()).secret }),
    },
    facts,
    { origin, now },
  );
  return calendar.text;
}

interface FoundBooking {
  signUps: SignUp[];
  first: SignUp;
  facts: BookingFacts;
  /** Null when it was deleted. */
  offer: OfferFacts | null;
  /** The offer as it takes sign-ups now; null when it does not. */
  current: SignUpOffer | null;
  /** The offer's own. */
  location: PlaceFacts | null;
}

/** The link is the right to read what its people signed up for; nothing of it is asked of anybody's access. */
async function findBooking(token: string, now: Date): Promise<FoundBooking | null> {
  const db = await database();
  const signUps = await openBooking(db, token, (await payload()).secret, now);
  const first = signUps?.[0];
  if (!signUps || !first) return null;
  const ids = first.offer === null ? [] : [first.offer];
  const current = [...(await readSignUpOffers(db, ids, now)).values()][0] ?? null;
  const facts = await readBookingFacts(
    db,
    signUps,
    current?.sessions.flatMap(({ meetings }) => meetings),
  );
  const offer = facts.offers.get(first.offer ?? '') ?? null;
  return { signUps, first, facts, offer, current, location: facts.places.get(offer?.location ?? '') ?? null };
}

function meetingsOf({ session, told }: SignUp, current: SignUpOffer | null, now: Date): ToldMeeting[] {
  return meetingsNow(told, current?.sessions.find(({ key }) => key === session)?.meetings ?? null, now);
}

/** The people by what they go to, in the order in which they were written down. */
function sessionsOf(found: FoundBooking, numbers: ReadonlyMap<string, number>, now: Date): BookedSession[] {
  const { current, signUps } = found;
  return [...Map.groupBy(signUps, ({ session }) => session)].map(([key, those]) => ({
    key,
    meetings: comingOf(
      those.slice(0, 1).flatMap((signUp) => meetingsOf(signUp, current, now)),
      now,
    ).map(({ cancelled, end, key: meeting, place, start }) => ({
      key: meeting,
      start,
      end,
      cancelled,
      place: elsewhere(place, found),
    })),
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

/** Days to choose from on one page; they come first what is first, and staff know of more. */
const MOST_OTHERS = 24;

/** Sessions that have a place for somebody who comes anew, but for the one that all of a booking are in. */
function othersOf(offer: SignUpOffer, found: FoundBooking): OtherSession[] {
  if (offer.per === 'series') return [];
  const taken = new Set(found.signUps.flatMap(({ session, status }) => (status === 'cancelled' ? [] : session)));
  const [own] = taken.size === 1 ? taken : [];
  const others = offer.sessions.flatMap(({ isOpen, key, lastEnd, meetings, places, start }) => {
    const room = roomIn(offer, places);
    return isOpen && room.state === 'free' && key !== own && start !== null && lastEnd !== null
      ? [{ key, start, end: lastEnd, place: elsewhere(meetings[0]?.place ?? null, found), left: room.left }]
      : [];
  });
  return others.slice(0, MOST_OTHERS);
}

/** The place of a meeting, when that is another one than the offer's own. */
function elsewhere(
  place: string | null,
  { facts, location }: Pick<FoundBooking, 'facts' | 'location'>,
): LocationLink | null {
  const other = place === null || place === location?.id ? undefined : facts.places.get(place);
  return other ? linkTo(other) : null;
}

function linkTo({ city, lat, lon, name, postcode, slug, street }: PlaceFacts): LocationLink {
  return { slug, name, street, postcode, city, lat, lon };
}
