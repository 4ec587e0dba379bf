import { WEEKDAYS, type Day, type Weekday } from '@/domain/calendar-day';
import { USUAL_HOLIDAYS } from '@/domain/holidays';
import type {
  DaySlot,
  HolidayHours,
  MonthDay,
  OpeningException,
  OpeningHours,
  OpeningSlot,
} from '@/domain/opening-hours';
import { openingHoursProblems } from '@/domain/opening-hours-problems';
import { inOrder, slotsOfWeekday } from '@/domain/opening-hours-week';

import { OSM_MONTHS, OSM_WEEKDAYS, UNSTAFFED_COMMENT } from './grammar';
import { MONTH_DAYS } from './rules';

/** Why hours are not written. */
export type OsmUnwritableKey =
  /** They are not known, or only for a part of the year; a day that a text doesn't name is closed. */
  | 'not-known'
  /** They cannot be kept as they are, see `openingHoursProblems`. */
  | 'wrong'
  /** Other public holidays than the usual ones, for which there is no word, or with different hours. */
  | 'holidays';

export type OsmWriting = { written: true; text: string } | { written: false; why: OsmUnwritableKey };

/**
 * Writes hours as the `opening_hours` of OpenStreetMap, which `readOsmHours` reads with the same meaning. What goes
 * before comes later in the text, because a later rule takes the place of an earlier one there: week, seasons, school
 * holidays, periods, public holidays, and then what closes or is about one day.
 *
 * The note, and why there are other hours on some day, have no place in it; why it is closed has. Where nobody has said
 * what happens on holidays the text says nothing of them either.
 */
export function writeOsmHours(hours: OpeningHours): OsmWriting {
  const { exceptions, publicHolidays = [], schoolHolidayWeek = null, seasons = [], week } = hours;
  if (openingHoursProblems(hours).some(({ problem }) => problem !== 'no-region'))
    return { written: false, why: 'wrong' };
  if (week.length === 0 && !coverYear(seasons)) return { written: false, why: 'not-known' };
  const holidays = publicHolidayRules(publicHolidays);
  if (holidays === null) return { written: false, why: 'holidays' };
  const late = exceptions.filter(({ from, hours: slots, to }) => from === to || slots.length === 0);
  const early = exceptions.filter((exception) => !late.includes(exception));
  const rules = [
    ...(week.length > 0 ? weekRules('', week) : []),
    ...seasons.flatMap(({ from, until, week: ofSeason }) => weekRules(yearlyDates(from, until), ofSeason)),
    ...(schoolHolidayWeek === null ? [] : weekRules('SH', schoolHolidayWeek)),
    ...early.map(exceptionRule),
    ...holidays,
    ...late.toSorted((a, b) => Number(a.from === a.to) - Number(b.from === b.to)).map(exceptionRule),
  ];
  return { written: true, text: rules.join('; ') };
}

/** One rule for all days of the week with the same hours, in the order of their first day; closed days last. */
function weekRules(when: string, week: readonly OpeningSlot[]): string[] {
  const groups = new Map<string, Weekday[]>();
  for (const weekday of WEEKDAYS) {
    const key = JSON.stringify(slotsOfWeekday(week, weekday));
    groups.set(key, [...(groups.get(key) ?? []), weekday]);
  }
  const rows = Array.from(groups, ([key, weekdays]) => ({ slots: JSON.parse(key) as DaySlot[], weekdays }));
  rows.sort((a, b) => Number(a.slots.length === 0) - Number(b.slots.length === 0));
  return rows.map(({ slots, weekdays }) => {
    const isEveryDay = when !== '' && weekdays.length === WEEKDAYS.length;
    return rule([when, isEveryDay ? '' : weekdaysText(weekdays)], slots, null);
  });
}

function exceptionRule({ days, from, hours, to, why }: OpeningException): string {
  const weekdays = days && days.length < WEEKDAYS.length ? weekdaysText(days) : '';
  return rule([datesText(from, to), weekdays], inOrder(hours), why);
}

/** Null when there is no word for the holidays. */
function publicHolidayRules(rows: readonly HolidayHours[]): string[] | null {
  if (rows.length === 0) return [];
  const hours = rows.map((row) => JSON.stringify(inOrder(row.hours)));
  const named = rows.flatMap(({ on }) => on);
  const isUsual = named.length === USUAL_HOLIDAYS.length && USUAL_HOLIDAYS.every((holiday) => named.includes(holiday));
  return isUsual && new Set(hours).size === 1 ? [rule(['PH'], inOrder(rows[0]?.hours ?? []), null)] : null;
}

/** Hours with and without staff are two rules, of which the second adds to the first. */
function rule(when: readonly string[], slots: readonly DaySlot[], why: string | null): string {
  const days = when.filter(Boolean).join(' ');
  const said = (what: string) => (days === '' ? what : `${days} ${what}`);
  if (slots.length === 0) return said(why === null ? 'off' : `off "${why.replaceAll('"', '’')}"`);
  const times = (staffed: boolean) =>
    slots
      .filter((slot) => slot.staffed === staffed)
      .map(({ closes, opens }) => `${opens}-${closes}`)
      .join(',');
  const [withHelp, without] = [times(true), times(false)];
  return [withHelp && said(withHelp), without && said(`${without} "${UNSTAFFED_COMMENT}"`)].filter(Boolean).join(', ');
}

/** "Mo-We,Fr". */
function weekdaysText(weekdays: readonly Weekday[]): string {
  const runs: string[][] = [];
  let previous = -2;
  WEEKDAYS.forEach((weekday, index) => {
    if (!weekdays.includes(weekday)) return;
    const name = OSM_WEEKDAYS[index] ?? '';
    if (index === previous + 1) runs.at(-1)?.push(name);
    else runs.push([name]);
    previous = index;
  });
  return runs.map((run) => (run.length > 1 ? `${run[0] ?? ''}-${run.at(-1) ?? ''}` : run.join(''))).join(',');
}

function monthText(monthDay: MonthDay): string {
  return OSM_MONTHS[Number(monthDay.slice(0, 2)) - 1] ?? '';
}

const LAST_OF_MONTH = /^(?:02-29|(?:04|06|09|11)-30|(?:01|03|05|07|08|10|12)-31)$/u;

/** "Jul-Aug", "Dec 24", "Jun 15-Aug 31". */
function yearlyDates(from: MonthDay, until: MonthDay): string {
  const whole = from.endsWith('-01') && LAST_OF_MONTH.test(until);
  if (whole) return from.slice(0, 2) === until.slice(0, 2) ? monthText(from) : `${monthText(from)}-${monthText(until)}`;
  const first = `${monthText(from)} ${from.slice(3)}`;
  return from === until ? first : `${first}-${monthText(until)} ${until.slice(3)}`;
}

/** "2026 Dec 24", "2026 Jul 06-Aug 14", "2026 Dec 19-2027 Jan 03". */
function datesText(from: Day, to: Day): string {
  const text = (day: Day) => `${monthText(day.slice(5))} ${day.slice(8)}`;
  const first = `${from.slice(0, 4)} ${text(from)}`;
  if (from === to) return first;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${first}-${sameYear ? text(to) : `${to.slice(0, 4)} ${text(to)}`}`;
}

function coverYear(seasons: NonNullable<OpeningHours['seasons']>): boolean {
  const isIn = (monthDay: MonthDay) =>
    seasons.some(({ from, until }) =>
      from <= until ? from <= monthDay && monthDay <= until : from <= monthDay || monthDay <= until,
    );
  return MONTH_DAYS.every(isIn);
}
