import type { InterfaceLocale } from '@/domain/locale';
import { dayNumber } from '@/domain/calendar-day';
import { HELP_KINDS } from '@/domain/help-now';
import { publicHolidaysOn } from '@/domain/holidays-public';
import type { Cost, HelpState, OfferCard, OfferKind } from '@/domain/offer';
import type { Day, Meeting, Occurrence } from '@/domain/schedule';
import {
  asSentence,
  dayInWords,
  dayOfInstant,
  daysInWords,
  euroInWords,
  meetingInWords,
  timeInWords as clockInWords,
  timeOfInstant,
} from '@/site/messages/dates-in-words';
import { wordsIn } from '@/site/messages/words';

/** "Gratis", "€ 12,50 (met boek)", or "Vraag wat het kost": what is not known is never shown as free. */
export function costInWords(cost: Cost, locale: InterfaceLocale): string {
  const words = wordsIn(locale);
  if (cost.free) return words('cost.free');
  if (cost.amount !== null) {
    const amount = euroInWords(cost.amount, locale);
    return cost.text === null ? amount : `${amount} (${cost.text})`;
  }
  return cost.text ?? words('cost.unknown');
}

/** "Bibliotheek Schiedam, Schiedam", "Op internet, ook thuis". */
export function placeInWords(offer: Pick<OfferCard, 'location' | 'placeKind'>, locale: InterfaceLocale): string {
  const words = wordsIn(locale);
  if (offer.placeKind !== 'location') return words(`place.${offer.placeKind}`);
  if (!offer.location) return words('place.unknown');
  const { name, city } = offer.location;
  return name.includes(city) ? name : words('place.nameAndCity', { name, city });
}

/**
 * When somebody can go: the next meeting and the days after it, or what the editor wrote. Null when there is no time to
 * speak of, as of something on the internet; what should have one and has not says "call first".
 */
export function timeInWords(
  offer: Pick<OfferCard, 'help' | 'kind' | 'next' | 'placeKind' | 'scheduleNote'>,
  today: Day,
  locale: InterfaceLocale,
): { first: string; also: string | null } | null {
  const words = wordsIn(locale);
  const [next, ...later] = offer.next;
  if (next) {
    const firstDay = dayOfInstant(next.start);
    const days = new Set(later.map(({ start }) => dayOfInstant(start)).filter((day) => day !== firstDay));
    const door = offer.help && doorInWords(offer.help, locale);
    return {
      first: door ?? nextInWords(next, offer.kind, today, locale),
      also: days.size === 0 ? null : words('card.also', { days: daysInWords([...days], locale) }),
    };
  }
  if (offer.scheduleNote !== null) return { first: offer.scheduleNote, also: null };
  return offer.placeKind === 'location' ? { first: words('time.unknown'), also: null } : null;
}

/** "Nu open, tot 17.00 uur", "Open, nu geen hulp", "Gaat open om 13.00 uur". */
function doorInWords(help: HelpState, locale: InterfaceLocale): string {
  const words = wordsIn(locale);
  switch (help.state) {
    case 'help':
      return words('hours.openUntil', { time: clockInWords(timeOfInstant(help.until), locale) });
    case 'later-today':
      return words('hours.opensToday', { time: clockInWords(timeOfInstant(help.helpAt), locale) });
    case 'open-door': {
      const headline = words('hours.openWithoutHelp');
      if (help.helpAt === null) return headline;
      const later = words('hours.helpToday', { time: clockInWords(timeOfInstant(help.helpAt), locale) });
      return `${headline}. ${later}`;
    }
  }
}

/** The next meeting; of help that one walks into, and that is not today, with "Volgende keer" before it. */
function nextInWords(next: Meeting, kind: OfferKind, today: Day, locale: InterfaceLocale): string {
  const said = meetingInWords(next, today, locale);
  const isLater = dayOfInstant(next.start) > today && HELP_KINDS.some((one) => one === kind);
  const sentence = isLater ? wordsIn(locale)('card.nextTime', { meeting: lowerFirst(said) }) : asSentence(said);
  return next.status === 'tentative' ? `${sentence} ${wordsIn(locale)('meeting.tentative')}` : sentence;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('nl') + text.slice(1);
}

/**
 * What a visitor who knows the usual times has to know: the next meeting was moved, or one before it, or in the coming
 * week, is cancelled, with the reason. Null when all is as usual.
 */
export function changeInWords(
  { cancelled, next }: Pick<OfferCard, 'cancelled' | 'next'>,
  today: Day,
  locale: InterfaceLocale,
): string | null {
  const [off] = cancelled;
  const [soonest] = next;
  const isSoon = (day: Day) => dayNumber(day) - dayNumber(today) <= DAYS_AHEAD;
  if (off && (isSoon(dayOfInstant(off.start)) || (soonest && off.start < soonest.start))) {
    return meetingChangeInWords(off, today, locale);
  }
  return soonest?.status === 'moved' ? meetingChangeInWords(soonest, today, locale) : null;
}

/** How many days ahead a cancelled meeting is worth saying on a card. */
const DAYS_AHEAD = 7;

/** "Gaat niet door: dinsdag 24 november, 10.00 tot 12.00 uur (Tweede Kerstdag)"; null for one that is as the schedule says. */
export function meetingChangeInWords(meeting: Occurrence, today: Day, locale: InterfaceLocale): string | null {
  const words = wordsIn(locale);
  const because = (why: string | null | undefined) => (why ? ` ${words('hours.because', { why })}` : '');
  const day = dayOfInstant(meeting.start);
  const said = lowerFirst(meetingInWords(meeting, today, locale));
  switch (meeting.status) {
    case 'cancelled': {
      const [holiday] = publicHolidaysOn(day);
      const why = meeting.reason ?? (holiday && words(`holiday.${holiday}`));
      return words('meeting.cancelled', { meeting: said }) + because(why);
    }
    case 'moved': {
      const was = meeting.originalStart ? dayInWords(dayOfInstant(meeting.originalStart), today, locale) : '';
      return words('meeting.moved', { meeting: said, was }) + because(meeting.reason);
    }
    default:
      return null;
  }
}
