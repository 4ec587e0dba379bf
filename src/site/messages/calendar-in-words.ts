import { amsterdamDay } from '@/domain/amsterdam-time';
import type { InterfaceLocale } from '@/domain/locale';
import type { LocationCard } from '@/domain/location';
import type { Offer } from '@/domain/offer-page';
import { costInWords } from '@/site/components/offer-card/offer-in-words';
import { registrationAction } from '@/site/components/registration/registration-action';

import { dayInWords, dayOfInstant, timeOfInstant, timesInWords } from './dates-in-words';
import { wordsIn } from './words';

/** What a calendar says of its own accord, in a language; fits `CalendarWords` of standards/icalendar. */
export function calendarWordsIn(locale: InterfaceLocale) {
  const words = wordsIn(locale);
  return {
    cancelled: (title: string) => words('calendar.cancelled', { title }),
    moved: (title: string) => words('calendar.moved', { title }),
    uncertain: words('calendar.uncertain'),
    help: (place: string) => words('calendar.help', { place }),
  };
}

/** The same for the calendar of somebody who has a place; fits `SignUpCalendarWords`. It is read for months: no "tomorrow". */
export function signUpCalendarWordsIn(locale: InterfaceLocale, now: Date) {
  const words = wordsIn(locale);
  const { cancelled, moved, uncertain } = calendarWordsIn(locale);
  return {
    cancelled,
    moved,
    uncertain,
    ended: (title: string) => words('signUpCalendar.ended', { title }),
    when: ({ end, start }: { start: string; end: string }) =>
      words('time.dayAndRange', {
        day: dayInWords(dayOfInstant(start), amsterdamDay(now), locale),
        time: timesInWords({ opens: timeOfInstant(start), closes: timeOfInstant(end) }, locale),
      }),
    phone: (phone: string) => words('calendar.phone', { phone }),
    manage: (url: string) => words('signUpCalendar.manage', { url }),
  };
}

/** Paragraphs of plain text for who opens a meeting of an offer: what it is, from whom, what it costs, how to get in. */
export function offerForCalendar(offer: Offer, locale: InterfaceLocale): string[] {
  const words = wordsIn(locale);
  const { organisation, registration, scheduleNote, summary } = offer;
  const action = registrationAction(offer);
  const sentence =
    registration === 'none' || registration === 'intake' || action
      ? words(`registration.${registration}Long`)
      : words(registration === 'form' ? 'signUp.onSite' : 'registration.askLong');
  const phone = offer.locationPhone ?? offer.organisationPhone;
  return [
    ...(summary === null ? [] : [summary]),
    ...(scheduleNote === null ? [] : [scheduleNote]),
    [
      words('calendar.from', { organisation: organisation.name }),
      words('calendar.cost', { cost: costInWords(offer.cost, locale) }),
      ...(phone === null ? [] : [words('calendar.phone', { phone })]),
    ].join('\n'),
    action?.kind === 'link' || action?.kind === 'mail' ? `${sentence} ${action.shown}` : sentence,
  ];
}

/** The same of a place's hours. */
export function locationForCalendar({ openingHours, phone }: LocationCard, locale: InterfaceLocale): string[] {
  const words = wordsIn(locale);
  return [
    ...(openingHours.note === null ? [] : [openingHours.note]),
    ...(phone === null ? [] : [words('calendar.phone', { phone })]),
  ];
}
