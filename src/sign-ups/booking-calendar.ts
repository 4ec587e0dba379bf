import { sitePaths } from '@/config/paths';
import { occurrenceOf } from '@/domain/booking-page';
import type { ContentLocale } from '@/domain/locale';
import { isSeries, type ToldMeeting } from '@/domain/sign-up';
import type { CalendarAttachment } from '@/outbox/mail';
import { signUpCalendar } from '@/standards/icalendar';
import { signUpCalendarWordsIn } from '@/site/messages/calendar-in-words';
import { wordsIn } from '@/site/messages/words';

import { inLocale, type BookingFacts, type OfferFacts } from './booking-facts';
import { isEnd, meetingsOf, type BookingNews, type SignUpNews } from './news';
import type { SignUp } from './sign-up';

/** What people of a booking go to, as it is to stand in their calendars. */
interface InCalendars {
  /** Somebody of the booking who goes to it. */
  signUp: Pick<SignUp, 'booking' | 'session' | 'offer' | 'organisation' | 'locale'>;
  /** See {@link nameInCalendars}; the booking itself when left out. */
  name?: string;
  /** At least one, except of a series. Those that are called off are among them. */
  meetings: readonly ToldMeeting[];
  isEnded: boolean;
  /** Absolute; null in what people share. */
  manageUrl: string | null;
}

/**
 * The calendar of a booking, mailed or taken from its page: the same UIDs, so that nobody has a meeting twice.
 *
 * @param origin address of the site, without a slash at the end
 */
export function bookingCalendar(
  { isEnded, manageUrl, meetings, name, signUp }: InCalendars,
  facts: BookingFacts,
  { now, origin }: { origin: string; now: Date },
): CalendarAttachment {
  const { booking, locale, offer: id, organisation, session } = signUp;
  const offer = facts.offers.get(id ?? '') ?? null;
  const place = facts.places.get(offer?.location ?? '') ?? null;
  const title = (offer && inLocale(offer.titles, locale)) ?? wordsIn(locale)('signUpMail.untitled');
  const occurrences = meetings.map(occurrenceOf);
  const [meeting] = occurrences;
  const text = signUpCalendar(
    {
      id: name ?? booking,
      // Each meeting names its place itself; one that has none is at none that anybody can go to.
      offer: { title, location: null, otherPlaces: Object.fromEntries(facts.places) },
      takesPart: !isSeries(session) && meeting ? { in: 'session', meeting } : { in: 'series', meetings: occurrences },
      isEnded,
      phone: facts.organisations.get(organisation)?.phone ?? place?.phone ?? null,
      manageUrl,
      pageUrl: offerPageUrl(offer, locale, origin),
    },
    {
      siteUrl: origin,
      stamp: now,
      exactPlaces: new Set([...facts.places.values()].flatMap(({ isExact, slug }) => (isExact ? [slug] : []))),
      words: signUpCalendarWordsIn(locale, now),
    },
  );
  return { fileName: title, text };
}

/**
 * What a session of a booking is called in calendars, for ever: by the booking, so that a group is in it once and a move to another
 * session moves it. Where its people go to several, that is what those who came first go to; and by one of its people elsewhere.
 *
 * @param signUps of the whole booking, in order of arrival
 */
export function nameInCalendars(session: string, signUps: readonly SignUp[]): string | undefined {
  const going = signUps.filter(goes);
  const [first] = going.length > 0 ? going : signUps;
  const those = signUps.filter((signUp) => signUp.session === session);
  return first?.session === session ? first.booking : those[0]?.id;
}

/** Whether somebody has a place, or one that is kept for them. */
export function goes({ status }: Pick<SignUp, 'status'>): boolean {
  return status === 'confirmed' || status === 'offered';
}

/** Absolute address of an offer's page; null when not everybody may see it. */
export function offerPageUrl(offer: OfferFacts | null, locale: ContentLocale, origin: string): string | null {
  return offer?.isPublic ? origin + sitePaths(locale).offer(offer.slug) : null;
}

/** News that has nothing to do with anybody's calendar: there is no place yet, or it is in there already. */
const NOT_IN_CALENDARS: ReadonlySet<SignUpNews> = new Set(['offered', 'lapsed', 'reminder']);

/**
 * The calendar that goes with news: one for a whole booking. It is left out as long as it would say of others in the booking what
 * is only true of some. It holds no link to manage the place: people share their calendars.
 *
 * @param origin address of the site
 */
export function mailCalendar(
  { changes, news, now, people }: BookingNews<SignUp>,
  facts: BookingFacts,
  origin: string,
): CalendarAttachment | null {
  const [first] = people;
  if (!first || NOT_IN_CALENDARS.has(news)) return null;
  const isEnded = isEnd(news) || news === 'in-line';
  const told = new Set(people.map(({ id }) => id));
  const others = (facts.attending.get(first.booking) ?? []).some((id) => !told.has(id));
  if ((others && news !== 'signed-up') || (!isEnded && !people.some(({ status }) => status === 'confirmed')))
    return null;
  const coming = meetingsOf(news, first.told, changes, now);
  if (coming.length === 0) return null;
  const gone = changes.flatMap(({ after, before }) => (before && !after ? [{ ...before, cancelled: true }] : []));
  const off = [...first.told, ...gone].filter(({ cancelled, end }) => cancelled && Date.parse(end) > now.getTime());
  const meetings = [...new Map([...coming, ...off].map((meeting) => [meeting.key, meeting])).values()];
  return bookingCalendar({ signUp: first, meetings, isEnded, manageUrl: null }, facts, { origin, now });
}
