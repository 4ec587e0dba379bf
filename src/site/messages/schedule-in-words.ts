import type { InterfaceLocale } from '@/domain/locale';
import type { Day, Nth, ScheduleRule } from '@/domain/schedule';

import { asSentence, dateInWords, listInWords, timesInWords, weekdayInWords, weekdaysInWords } from './dates-in-words';
import { wordsIn } from './words';

const NTH_KEYS = {
  1: 'schedule.nth1',
  2: 'schedule.nth2',
  3: 'schedule.nth3',
  4: 'schedule.nth4',
  5: 'schedule.nth5',
  [-1]: 'schedule.nthLast',
} as const satisfies Record<Nth, string>;

/** "Elke dinsdag en donderdag", "Elke eerste en derde maandag van de maand", "Maandag tot en met vrijdag". */
function daysInWords(rule: ScheduleRule, locale: InterfaceLocale): string {
  const words = wordsIn(locale);
  if (rule.nths.length > 0) {
    const nths = listInWords(
      rule.nths.map((nth) => words(NTH_KEYS[nth])),
      locale,
    );
    const days = listInWords(
      rule.weekdays.map((weekday) => weekdayInWords(weekday, locale)),
      locale,
    );
    return words('schedule.nth', { nths, days });
  }
  if (rule.weekdays.length === 7) return words('schedule.everyDay');
  const days = weekdaysInWords(rule.weekdays, locale);
  // "Elke maandag tot en met vrijdag" is no Dutch, and without "elke" it says the same.
  const isList =
    days ===
    listInWords(
      rule.weekdays.map((weekday) => weekdayInWords(weekday, locale)),
      locale,
    );
  return isList ? words('schedule.every', { days }) : days;
}

/** "van 1 december 2026 tot en met 12 juni 2027"; a beginning that has passed is left out. */
function periodInWords({ from, until }: ScheduleRule, today: Day, locale: InterfaceLocale): string | null {
  const words = wordsIn(locale);
  const begin = from !== null && from > today ? dateInWords(from, locale) : null;
  const end = until === null ? null : dateInWords(until, locale);
  if (begin !== null && end !== null) return words('schedule.fromUntil', { from: begin, until: end });
  if (begin !== null) return words('schedule.from', { day: begin });
  return end === null ? null : words('schedule.until', { day: end });
}

/**
 * A rule as a sentence without a full stop: "Elke dinsdag en donderdag, 10.00 tot 12.00 uur, tot en met 12 juni 2027".
 * Null for a rule without days, and for one that has ended before `today`.
 */
export function scheduleRuleInWords(rule: ScheduleRule, today: Day, locale: InterfaceLocale): string | null {
  if (rule.weekdays.length === 0 || (rule.until !== null && rule.until < today)) return null;
  const sentence = wordsIn(locale)('schedule.rule', {
    days: daysInWords(rule, locale),
    time: timesInWords(rule, locale),
  });
  const period = periodInWords(rule, today, locale);
  return asSentence(period === null ? sentence : `${sentence}, ${period}`);
}
