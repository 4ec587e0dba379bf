import { dayNumber, type Day } from '@/domain/calendar-day';
import type { HelpAtPlace } from '@/domain/help-at-place';
import type { InterfaceLocale } from '@/domain/locale';
import type { Moment, OpenState } from '@/domain/open-now';
import type { DayHours, HoursReason } from '@/domain/opening-hours-days';

import { asSentence, dayInWords, nearDayInWords, timeInWords, timesInWords } from './dates-in-words';
import { wordsIn } from './words';

/** What a visitor finds at the door, in a few words and perhaps a few more; both without a full stop. */
export interface OpenStateWords {
  headline: string;
  detail: string | null;
}

/**
 * "Nu open, tot 17.00 uur"; "Open, nu geen hulp" with "Hulp morgen vanaf 10.00 uur"; "Vandaag dicht: Tweede Kerstdag"
 * with when it opens; "Openingstijden onbekend" with the number to call. Hours that are not known are never "dicht".
 */
export function openStateInWords(state: OpenState, phone: string | null, locale: InterfaceLocale): OpenStateWords {
  const words = wordsIn(locale);
  const { day, reason, slots } = state.today;
  const opens = state.opensNext && momentInWords(state.opensNext, day, OPENS, locale);
  const help = state.helpNext && momentInWords(state.helpNext, day, HELP, locale);
  switch (state.state) {
    case 'open':
      return {
        headline: words('hours.openUntil', { time: timeInWords(state.until?.time ?? '', locale) }),
        detail: null,
      };
    case 'self-service':
      return { headline: words('hours.openWithoutHelp'), detail: help };
    case 'unknown':
      return {
        headline: words('hours.unknown'),
        detail: phone === null ? words('hours.callFirst') : words('hours.callFirstAt', { phone }),
      };
    case 'closed': {
      const why = slots?.length === 0 ? hoursReasonInWords(reason, locale) : null;
      if (why !== null) return { headline: words('hours.closedTodayBecause', { why }), detail: opens };
      if (opens === null)
        return { headline: words(slots?.length === 0 ? 'hours.closedToday' : 'hours.closedNow'), detail: null };
      return { headline: opens, detail: state.opensNext?.at === state.helpNext?.at ? null : help };
    }
  }
}

/**
 * The same with the help at walk-ins: "Nu hulp, tot 16.00 uur" at a door of which nobody knows the hours, or that is open
 * without staff.
 */
export function placeInWords(
  { help, openState }: { help: HelpAtPlace; openState: OpenState },
  phone: string | null,
  locale: InterfaceLocale,
): OpenStateWords {
  const { state, today } = openState;
  // What is known of the door itself, beside help that is told already.
  const door = openStateInWords({ ...openState, helpNext: help.next }, phone, locale);
  if (help.until) {
    const words = wordsIn(locale);
    const time = timeInWords(help.until.time, locale);
    if (state === 'open') return { headline: words('hours.openUntil', { time }), detail: null };
    return { headline: words('hours.helpUntil', { time }), detail: state === 'unknown' ? unknownHours(door) : null };
  }
  if (state === 'unknown' && help.next) {
    return { headline: momentInWords(help.next, today.day, HELP, locale), detail: unknownHours(door) };
  }
  return door;
}

function unknownHours({ detail, headline }: OpenStateWords): string {
  return [headline, detail].filter(Boolean).join('. ');
}

const OPENS = { today: 'hours.opensToday', tomorrow: 'hours.opensTomorrow', on: 'hours.opensOn' } as const;
const HELP = { today: 'hours.helpToday', tomorrow: 'hours.helpTomorrow', on: 'hours.helpOn' } as const;

function momentInWords(moment: Moment, today: Day, keys: typeof OPENS | typeof HELP, locale: InterfaceLocale): string {
  const words = wordsIn(locale);
  const time = timeInWords(moment.time, locale);
  const daysAhead = dayNumber(moment.day) - dayNumber(today);
  if (daysAhead === 0) return words(keys.today, { time });
  if (daysAhead === 1) return words(keys.tomorrow, { time });
  return words(keys.on, { day: dayInWords(moment.day, today, locale), time });
}

/** "Tweede Kerstdag", or what an editor wrote; null when there is nothing to say of it. */
export function hoursReasonInWords(reason: HoursReason | null, locale: InterfaceLocale): string | null {
  const words = wordsIn(locale);
  switch (reason?.kind) {
    case 'exception':
      return reason.why;
    case 'public-holiday':
      return words(`holiday.${reason.holiday}`);
    case 'school-holiday':
      return words('hours.schoolHoliday');
    case 'season':
    case undefined:
      return null;
  }
}

/** A line of the table of the coming days. */
export interface DayHoursLine {
  /** `YYYY-MM-DD`, to mark today by. */
  day: Day;
  /** "Vandaag, dinsdag 24 november". */
  when: string;
  /** "10.00 tot 12.00 uur" and whether there is help then; empty: closed; null: not known. */
  times: { text: string; staffed: boolean }[] | null;
  /** Why this day differs. */
  why: string | null;
}

/** The coming days as lines of a table, in the order in which they come. */
export function comingDaysInWords(days: readonly DayHours[], today: Day, locale: InterfaceLocale): DayHoursLine[] {
  return days.map(({ day, reason, slots }) => ({
    day,
    when: asSentence(nearDayInWords(day, today, locale)),
    times: slots?.map((slot) => ({ text: timesInWords(slot, locale), staffed: slot.staffed })) ?? null,
    why: hoursReasonInWords(reason, locale),
  }));
}
