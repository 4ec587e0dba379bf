import type { Cursor } from './cursor';
import { monthWord, weekdayWord, type PartOfDay } from './dutch-words';
import type { ItemOf, WrittenDay, WrittenPeriod } from './items';
import { commonPart } from './part-of-day';
import { Refusal } from './refusal';

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** A comma, "en", or both. */
const AND = [', en', 'en', ',', '&', '+'];

/**
 * "woensdag 9 december", "dinsdag 12, 19 en 26 januari 2027", "12-01-2027 en 19-01-2027". Throws a Refusal on a day that
 * no calendar has.
 */
export function readDates(cursor: Cursor): ItemOf<'dates'> | null {
  const begin = cursor.position;
  return cursor.attempt(() => {
    cursor.takes('op');
    const listed = cursor.takes('de? data|datums : op?') || cursor.takes('op? de? data|datums');
    const dates = readDateList(cursor);
    return dates && { type: 'dates', ...dates, listed, text: cursor.writtenSince(begin) };
  });
}

/** Dates in a row, in groups that end with their month; null when the first of them is none. */
export function readDateList(cursor: Cursor): { days: WrittenDay[]; part: PartOfDay | null } | null {
  const days: WrittenDay[] = [];
  const parts = new Set<PartOfDay | null>();
  const begin = cursor.position;
  // "dinsdag 12 januari en 9 februari": the weekday goes on until another one is named.
  let weekday: WrittenDay['weekday'] = null;
  let more = true;
  while (more) {
    const group = cursor.attempt(() => {
      if (days.length > 0 && !AND.some((pattern) => cursor.takes(pattern))) return null;
      if (days.length > 0) cursor.takes('op');
      return readGroup(cursor, weekday);
    });
    more = group !== null;
    for (const { day, part } of group ?? []) {
      days.push(day);
      parts.add(part);
      weekday = day.weekday;
    }
  }
  return days.length === 0 ? null : { days, part: commonPart([...parts], cursor.writtenSince(begin)) };
}

interface Dated {
  day: WrittenDay;
  part: PartOfDay | null;
}

/** "12, 19 en 26 januari": days of one month. */
function readGroup(cursor: Cursor, weekdayBefore: WrittenDay['weekday']): Dated[] | null {
  const named: { dayOfMonth: number; weekday: WrittenDay['weekday']; part: PartOfDay | null; text: string }[] = [];
  let weekday = weekdayBefore;
  let part: PartOfDay | null = null;
  for (;;) {
    const begin = cursor.position;
    const day = cursor.attempt(() => {
      if (named.length > 0 && !AND.some((pattern) => cursor.takes(pattern))) return null;
      const own = readWeekdayName(cursor);
      const full = cursor.take('date');
      if (full && named.length === 0) {
        return { ...full, weekday: own?.weekday ?? weekday, part: own?.part ?? part, full: true };
      }
      const number = cursor.take('number') ?? cursor.take('ordinal');
      if (!number || number.value < 1 || number.value > 31) return null;
      return { dayOfMonth: number.value, weekday: own?.weekday ?? weekday, part: own?.part ?? part, full: false };
    });
    if (!day) return null;
    if (day.full && 'year' in day) {
      const { dayOfMonth, month, year } = day;
      return [{ day: written(dayOfMonth, month, year, day.weekday, cursor.writtenSince(begin)), part: day.part }];
    }
    ({ part, weekday } = day);
    named.push({ dayOfMonth: day.dayOfMonth, weekday, part, text: cursor.writtenSince(begin) });
    const month = readMonth(cursor);
    if (month === null) continue;
    const year = readYear(cursor);
    return named.map((one) => ({
      day: written(one.dayOfMonth, month, year, one.weekday, `${one.dayOfMonth} ${MONTHS[month - 1] ?? ''}`),
      part: one.part,
    }));
  }
}

function written(
  dayOfMonth: number,
  month: number,
  year: number | null,
  weekday: WrittenDay['weekday'],
  text: string,
): WrittenDay {
  const days = month === 2 && year !== null && !isLeapYear(year) ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0);
  if (dayOfMonth < 1 || dayOfMonth > days) throw new Refusal('noSuchDay', year === null ? text : `${text} ${year}`);
  return { dayOfMonth, month, year, weekday, text };
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** "dinsdag", "di.", "woensdagmiddag" before a date. */
function readWeekdayName(cursor: Cursor): { weekday: WrittenDay['weekday']; part: PartOfDay | null } | null {
  return cursor.attempt(() => {
    const word = cursor.take('word');
    const named = word && weekdayWord(word.word);
    if (!named) return null;
    cursor.takes('.');
    return named;
  });
}

/** A month by its name, 1 to 12. */
function readMonth(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    const word = cursor.take('word');
    const month = word && monthWord(word.word);
    if (month !== null && word && word.word.length <= 4) cursor.takes('.');
    return month;
  });
}

function readYear(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    const number = cursor.take('number');
    return number && number.value >= 2000 && number.value <= 2100 ? number.value : null;
  });
}

const FIRST = ['vanaf', 'met ingang van', 'miv', 'ingaande', 'per'];
/** Words before the first meeting itself. */
const FIRST_MEETING = [
  'te beginnen op|met?',
  'start|startdatum|startend|start|starten|starts|gestart|beginnend|beginnen|begint|begin|aanvang|startdag : op?',
  'start|startend|starten|gestart|beginnend|beginnen|begint|aanvang op?',
  'startdatum',
  'we|wij starten|beginnen op',
  'eerste les|keer|bijeenkomst : op?',
  'eerste les|keer|bijeenkomst is? op?',
  'voor het eerst op',
  'de eerste keer|les|bijeenkomst is op',
];
const THROUGH = ['tot en met', 't/m', 'tm', 'tot & met'];
const UNTIL = ['tot', 'tot aan'];

/** From when or until when: "vanaf 1 februari", "tot en met 18 december", "van 1 februari t/m 30 juni". */
export function readPeriod(cursor: Cursor, also: boolean): ItemOf<'period'> | null {
  const begin = cursor.position;
  return cursor.attempt(() => {
    const period = readOpenStart(cursor) ?? readClosed(cursor) ?? readOpenEnd(cursor) ?? readMonths(cursor);
    return period && { type: 'period', period, also, text: cursor.writtenSince(begin) };
  });
}

const NO_PERIOD: WrittenPeriod = { first: null, last: null, openEnd: false, firstMeeting: false, months: false };

function readOpenStart(cursor: Cursor): WrittenPeriod | null {
  return cursor.attempt(() => {
    const firstMeeting = FIRST_MEETING.some((pattern) => cursor.takes(pattern));
    if (!firstMeeting && !FIRST.some((pattern) => cursor.takes(pattern))) return null;
    const first = readBound(cursor, 'first');
    if (!first) return null;
    const last = readLast(cursor);
    return { ...NO_PERIOD, ...last, first: first.day, firstMeeting, months: first.isMonth };
  });
}

/** "van 1 februari tot en met 30 juni", "3 t/m 28 februari", "van september tot en met mei". */
export function readClosed(cursor: Cursor): WrittenPeriod | null {
  return cursor.attempt(() => {
    const said = cursor.takes('van') || cursor.takes('in de periode van?');
    const full = cursor.attempt(() => {
      const first = readBound(cursor, 'first');
      const last = first && (readLast(cursor) ?? readAfterDash(cursor));
      return first && last && { ...NO_PERIOD, ...last, first: first.day, months: first.isMonth };
    });
    if (full) return full;
    // "3 t/m 28 februari": the month is said once.
    const weekday = readWeekdayName(cursor);
    const number = cursor.take('number') ?? cursor.take('ordinal');
    const last = number && readLast(cursor);
    if (!number || !last?.last || (!said && last.openEnd)) return null;
    const { month, text, year } = last.last;
    const first = written(
      number.value,
      month,
      year,
      weekday?.weekday ?? null,
      `${number.value} ${text.replace(/^\d+ /u, '')}`,
    );
    return { ...NO_PERIOD, ...last, first };
  });
}

/** "1 februari - 30 juni". */
function readAfterDash(cursor: Cursor): Pick<WrittenPeriod, 'last' | 'openEnd'> | null {
  return cursor.attempt(() => {
    const bound = cursor.takes('-') ? readBound(cursor, 'last') : null;
    return bound && { last: bound.day, openEnd: false };
  });
}

function readOpenEnd(cursor: Cursor): WrittenPeriod | null {
  const last = readLast(cursor);
  return last && { ...NO_PERIOD, ...last };
}

function readLast(cursor: Cursor): Pick<WrittenPeriod, 'last' | 'openEnd'> | null {
  return cursor.attempt(() => {
    const through = THROUGH.some((pattern) => cursor.takes(pattern));
    if (!through && !UNTIL.some((pattern) => cursor.takes(pattern))) return null;
    const bound = readBound(cursor, through ? 'last' : 'monthBefore');
    // "Tot mei" ends with April for everybody; "tot 1 mei" may or may not mean that day too.
    return bound && { last: bound.day, openEnd: !through && !bound.isMonth };
  });
}

/** "in januari", "in de maanden januari en februari". */
export function readMonths(cursor: Cursor): WrittenPeriod | null {
  return cursor.attempt(() => {
    if (!cursor.takes('alleen? in de? maand|maanden?')) return null;
    const month = readMonth(cursor);
    if (month === null) return null;
    const next = cursor.attempt(() => (cursor.takes('en') ? readMonth(cursor) : null));
    const year = readYear(cursor);
    if (next !== null && next !== (month % 12) + 1) return null;
    return {
      ...NO_PERIOD,
      first: written(
        1,
        month,
        next !== null && next < month && year !== null ? year - 1 : year,
        null,
        MONTHS[month - 1] ?? '',
      ),
      last: lastOfMonth(next ?? month, year),
      months: true,
    };
  });
}

/** A day, or a month by its name: for its first day, its last day or the last day before it. */
function readBound(
  cursor: Cursor,
  edge: 'first' | 'last' | 'monthBefore',
): { day: WrittenDay; isMonth: boolean } | null {
  const day = cursor.attempt(() => {
    cursor.takes('de');
    const group = readGroup(cursor, null);
    return group?.length === 1 ? (group[0]?.day ?? null) : null;
  });
  if (day) return { day, isMonth: false };
  return cursor.attempt(() => {
    const month = readMonth(cursor);
    if (month === null) return null;
    return { day: edgeOfMonth(month, readYear(cursor), edge), isMonth: true };
  });
}

function edgeOfMonth(month: number, year: number | null, edge: 'first' | 'last' | 'monthBefore'): WrittenDay {
  switch (edge) {
    case 'first':
      return written(1, month, year, null, MONTHS[month - 1] ?? '');
    case 'last':
      return lastOfMonth(month, year);
    case 'monthBefore':
      return month === 1 ? lastOfMonth(12, year === null ? null : year - 1) : lastOfMonth(month - 1, year);
  }
}

/** The last day of a month; of February in a year that is not said the 28th, which is at most a day too early. */
function lastOfMonth(month: number, year: number | null): WrittenDay {
  const days = month === 2 && !(year !== null && isLeapYear(year)) ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0);
  return written(days, month, year, null, MONTHS[month - 1] ?? '');
}
