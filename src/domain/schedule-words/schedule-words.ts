import { amsterdamIso, parseInstant } from '../amsterdam-time';
import { calendarParts, dayFromNumber, dayNumber, weekdayOf, WEEKDAYS, type Day, type Weekday } from '../calendar-day';
import type { DayRange, SchoolRegion } from '../holidays';
import type { InterfaceLocale } from '../locale';
import type { Schedule, ScheduleDate, ScheduleLimits, ScheduleRule } from '../schedule';
import { patternOf } from '../schedule-days';
import { isTimeOfDay } from '../time-of-day';
import { SCHEDULE_LANGUAGES, type ScheduleLanguage } from './schedule-language';

export interface WordsContext {
  locale: InterfaceLocale;
  /** A beginning before this day, and days before it, are not worth saying. */
  today: Day;
  /** School region of the place; said where the school holidays count. Null: not known. */
  region: SchoolRegion | null;
  /** The name of another place of a row, by its id; null, or without this function: left unsaid. */
  placeName?: (place: string) => string | null;
}

/**
 * A schedule in one plain sentence without a capital and a full stop: "elke oneven week op woensdag van 10.00 tot 12.00
 * uur, niet in de schoolvakantie (regio noord)"; several rules are parted by semicolons. Of a text it is the note. Empty
 * when there is nothing to say, and without what cannot be (a rule that names no day). Overrides are not in it: they
 * are about single meetings.
 */
export function scheduleInWords(schedule: Schedule, context: WordsContext): string {
  if (schedule.kind === 'text') return schedule.note ?? '';
  if (schedule.kind === 'dates') return datesInWords(schedule.dates, context);
  const sentences = alike(schedule.rules).flatMap((rules) => sentenceOf(rules, context) ?? []);
  const language = SCHEDULE_LANGUAGES[context.locale];
  const [only] = sentences;
  if (only === undefined) return '';
  const limits = limitsInWords(schedule, context);
  if (limits.length === 0) return sentences.join('; ');
  if (sentences.length === 1) return [only, ...limits].join(', ');
  return [...sentences, language.allOfIt(limits.join(', '))].join('; ');
}

/**
 * One rule in the same words; null when it names no day or has no times. What its schedule says of all rules is not in
 * it, see {@link scheduleInWords}.
 */
export function ruleInWords(rule: ScheduleRule, context: WordsContext): string | null {
  return sentenceOf([rule], context);
}

/** Rules that follow each other and differ in their times alone are one sentence. */
function alike(rules: readonly ScheduleRule[]): ScheduleRule[][] {
  const groups: ScheduleRule[][] = [];
  let before = '';
  for (const rule of rules) {
    const content = JSON.stringify({ ...rule, id: '', opens: '', closes: '' });
    const group = groups.at(-1);
    if (group && content === before && rule.followsHours == null) group.push(rule);
    else groups.push([rule]);
    before = content;
  }
  return groups;
}

/** @param rules at least one; they differ in their times alone */
function sentenceOf(rules: readonly ScheduleRule[], context: WordsContext): string | null {
  const [rule] = rules;
  if (!rule || rule.weekdays.length === 0) return null;
  const language = SCHEDULE_LANGUAGES[context.locale];
  const when = whenInWords(rule, rules, language);
  if (when === null) return null;
  const place = rule.place === null ? null : (context.placeName?.(rule.place) ?? null);
  return [
    place === null ? when : `${when} (${place})`,
    ...periodInWords(rule, context),
    ...limitsInWords(rule, context),
  ].join(', ');
}

/** Days and times; null without times. */
function whenInWords(rule: ScheduleRule, rules: readonly ScheduleRule[], language: ScheduleLanguage): string | null {
  const { closes, followsHours, opens, weekdays } = rule;
  const parity = rule.weekParity != null && hasOtherPattern(rule) ? [language.onlyParity(rule.weekParity)] : [];
  if (followsHours != null) {
    const isAlways = new Set(weekdays).size === 7 && !hasOtherPattern(rule) && rule.weekParity == null;
    const hours = isAlways
      ? language.always[followsHours]
      : `${patternInWords(rule, language)} ${language.following[followsHours]}`;
    const narrowed = [
      ...(isTimeOfDay(opens) ? [language.notBefore(language.clock(opens))] : []),
      ...(isTimeOfDay(closes) ? [language.notAfter(language.clock(closes))] : []),
    ];
    return [hours, ...narrowed, ...parity].join(', ');
  }
  const times = rules
    .filter((one) => isTimeOfDay(one.opens) && isTimeOfDay(one.closes))
    .map((one) => language.times(language.clock(one.opens), language.clock(one.closes)));
  if (times.length === 0) return null;
  return [`${patternInWords(rule, language)} ${list(times, language)}`, ...parity].join(', ');
}

/** Whether a rule has a pattern beside weekdays and the parity of weeks. */
function hasOtherPattern({ interval = 1, nths }: ScheduleRule): boolean {
  return nths.length > 0 || interval > 1;
}

/** "elke dinsdag en donderdag", "elke eerste en derde maandag van de maand", "maandag tot en met vrijdag". */
function patternInWords(rule: ScheduleRule, language: ScheduleLanguage): string {
  const { from, interval = 1, nths, until, weekParity } = rule;
  if (from !== null && from === until)
    return language.on(`${language.weekdays[weekdayOf(from)]} ${day(from, language)}`);
  const days = weekdaysInWords(rule.weekdays, language);
  if (nths.length > 0) {
    const which = list(
      nths.map((nth) => language.nths[nth]),
      language,
    );
    const named = list(
      inOrder(rule.weekdays).map((weekday) => language.weekdays[weekday]),
      language,
    );
    return interval > 1 ? language.everyFewMonths(interval, which, named) : language.everyNth(which, named);
  }
  if (interval > 1) return language.everyFewWeeks(interval, days.text);
  if (weekParity != null) return language.everyParity(weekParity, days.text);
  if (inOrder(rule.weekdays).length === 7) return language.everyDay;
  // "Elke maandag tot en met vrijdag" is no Dutch, and without "elke" it says the same.
  return days.isRange ? days.text : language.every(days.text);
}

function inOrder(weekdays: readonly Weekday[]): Weekday[] {
  return WEEKDAYS.filter((weekday) => weekdays.includes(weekday));
}

/** Days of the week in order; three or more in a row become "maandag tot en met vrijdag". */
function weekdaysInWords(weekdays: readonly Weekday[], language: ScheduleLanguage): { text: string; isRange: boolean } {
  const runs: Weekday[][] = [];
  for (const weekday of inOrder(weekdays)) {
    const run = runs.at(-1);
    const before = WEEKDAYS[WEEKDAYS.indexOf(weekday) - 1];
    if (run && run.at(-1) === before) run.push(weekday);
    else runs.push([weekday]);
  }
  const name = (weekday: Weekday | undefined) => (weekday ? language.weekdays[weekday] : '');
  const parts = runs.flatMap((run) =>
    run.length < 3 ? run.map(name) : [language.fromDayToDay(name(run[0]), name(run.at(-1)))],
  );
  return { text: list(parts, language), isRange: runs.some((run) => run.length >= 3) };
}

/** From when, until when and how often. */
function periodInWords(rule: ScheduleRule, { locale, today }: WordsContext): string[] {
  const { count, from, interval = 1, until } = rule;
  const language = SCHEDULE_LANGUAGES[locale];
  if (from !== null && from === until) return [];
  // A beginning that has passed still says which weeks count, and from where a series is counted.
  const begins = from !== null && (from > today || interval > 1 || count != null);
  const times = count == null ? [] : [language.count(count)];
  if (begins) {
    const start = day(interval > 1 ? firstDayOf(rule, from) : from, language);
    return [until === null ? language.from(start) : language.fromUntil(start, day(until, language)), ...times];
  }
  return until === null ? times : [language.until(day(until, language)), ...times];
}

/**
 * The first day of a rule. "Elke twee weken op maandag, vanaf" a Saturday would leave open which Monday is the first, so
 * the Monday is said.
 */
function firstDayOf(rule: ScheduleRule, from: Day): Day {
  const isNamed = patternOf(rule);
  const start = dayNumber(from);
  const number = Array.from({ length: 400 }, (_, later) => start + later).find((one) => isNamed?.(one));
  return number === undefined ? from : dayFromNumber(number);
}

/** Which days are left out. */
function limitsInWords(limits: ScheduleLimits, { locale, region: regionOfPlace, today }: WordsContext): string[] {
  const language = SCHEDULE_LANGUAGES[locale];
  const said: string[] = [];
  const region = limits.schoolRegion ?? regionOfPlace;
  const inRegion = region === null ? '' : ` ${language.region(region)}`;
  if (limits.schoolHolidays === 'not-in') said.push(language.notInSchoolHolidays + inRegion);
  if (limits.schoolHolidays === 'only-in-school-weeks') said.push(language.onlyInSchoolWeeks + inRegion);
  if (limits.publicHolidays === 'not-on') said.push(language.notOnPublicHolidays);
  const coming = (limits.exceptions ?? []).filter(({ until }) => until >= today).toSorted(byFrom);
  const days = coming.filter(({ from, until }) => from === until).map(({ from }) => from);
  if (days.length > 0) said.push(language.notOn(daysOfMonths(days, language)));
  for (const { from, until } of coming) {
    if (from !== until) said.push(language.notFromUntil(day(from, language), day(until, language)));
  }
  return said;
}

function byFrom(a: DayRange, b: DayRange): number {
  return a.from < b.from ? -1 : Number(a.from > b.from);
}

/** "dinsdag 12, 19 en 26 januari 2027 van 10.00 tot 12.00 uur"; dates at other times are parted by semicolons. */
function datesInWords(dates: readonly ScheduleDate[], { locale, placeName, today }: WordsContext): string {
  const language = SCHEDULE_LANGUAGES[locale];
  const daysByTimes = new Map<string, Set<Day>>();
  const known = dates.flatMap((date) => {
    const [start, end] = [parseInstant(date.start), parseInstant(date.end)];
    return start !== null && end !== null && start < end ? [{ start, end, place: date.place }] : [];
  });
  for (const { end, place, start } of known.toSorted((a, b) => a.start - b.start)) {
    const [startsAt, endsAt] = [amsterdamIso(start), amsterdamIso(end)];
    if (startsAt.slice(0, 10) < today) continue;
    const times = language.times(language.clock(startsAt.slice(11, 16)), language.clock(endsAt.slice(11, 16)));
    const name = place === null ? null : (placeName?.(place) ?? null);
    const key = name === null ? times : `${times} (${name})`;
    daysByTimes.set(key, (daysByTimes.get(key) ?? new Set()).add(startsAt.slice(0, 10)));
  }
  return Array.from(daysByTimes, ([times, days]) => `${datedDays([...days], language)} ${times}`).join('; ');
}

/** Days with their weekday, said once when it is the same for all. */
function datedDays(days: readonly Day[], language: ScheduleLanguage): string {
  const [first] = days.map(weekdayOf);
  if (first && days.every((one) => weekdayOf(one) === first)) {
    return `${language.weekdays[first]} ${daysOfMonths(days, language)}`;
  }
  return list(
    days.map((one) => `${language.weekdays[weekdayOf(one)]} ${day(one, language)}`),
    language,
  );
}

/** "24 en 31 december 2026 en 7 januari 2027": each month and its year said once. `days` in order. */
function daysOfMonths(days: readonly Day[], language: ScheduleLanguage): string {
  const months = new Map<string, Day[]>();
  for (const one of days) months.set(one.slice(0, 7), [...(months.get(one.slice(0, 7)) ?? []), one]);
  const said = [...months.values()].map((inMonth) =>
    list(
      inMonth.map((one, index) => (index < inMonth.length - 1 ? String(Number(one.slice(8))) : day(one, language))),
      language,
    ),
  );
  return list(said, language);
}

/** "24 november 2026". */
export function dayInWords(value: Day, locale: InterfaceLocale): string {
  return day(value, SCHEDULE_LANGUAGES[locale]);
}

function day(value: Day, language: ScheduleLanguage): string {
  const { dayOfMonth, month, year } = calendarParts(dayNumber(value));
  return `${dayOfMonth} ${language.months[month - 1] ?? ''} ${year}`;
}

/** "a, b en c". */
function list(items: readonly string[], { and }: ScheduleLanguage): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`;
}
