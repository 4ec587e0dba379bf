import { isDay, WEEKDAYS, type Weekday } from '@/domain/calendar-day';
import { isTimeOfDay, type TimeOfDay } from '@/domain/time-of-day';

import { OsmRefusal, type OsmDates, type OsmRule } from './rules';
import { osmTokens, type OsmToken } from './tokens';

/** In the order of {@link WEEKDAYS}. */
export const OSM_WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export const OSM_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** Words of the specification that say more than our hours can hold. */
const NOT_HELD = new Set(['week', 'easter', 'sunrise', 'sunset', 'dawn', 'dusk', 'unknown', 'day', 'days']);

/** Comments that say whether anybody is there; every other one might be a condition. */
const STAFFED: ReadonlyMap<string, boolean> = new Map([
  ...['zelfbediening', 'zelfservice', 'selfservice', 'self-service', 'self service', 'onbemand', 'unstaffed'].map(
    (comment) => [comment, false] as const,
  ),
  ...['bemand', 'met personeel', 'met hulp', 'staffed'].map((comment) => [comment, true] as const),
]);

/** The comment that hours without staff are written with. */
export const UNSTAFFED_COMMENT = 'zelfbediening';

/** Reads a text into its rules. Throws an OsmRefusal that names the piece which has no meaning, or none that we hold. */
export function osmRules(text: string): OsmRule[] {
  const reader = new Reader(osmTokens(text));
  const rules: OsmRule[] = [];
  let adds = false;
  while (!reader.atEnd()) {
    rules.push(readRule(reader, adds));
    if (reader.atEnd()) break;
    adds = reader.take(',');
    if (!adds && !reader.take(';')) throw reader.refusal();
    if (adds && reader.atEnd()) throw new OsmRefusal('not-understood', ',');
  }
  if (rules.length === 0) throw new OsmRefusal('empty', text);
  return rules;
}

class Reader {
  readonly #tokens: readonly OsmToken[];
  #next = 0;

  constructor(tokens: readonly OsmToken[]) {
    this.#tokens = tokens;
  }

  atEnd(): boolean {
    return this.#next >= this.#tokens.length;
  }

  /** The token that is `ahead` places further on. */
  peek(ahead = 0): OsmToken | undefined {
    return this.#tokens[this.#next + ahead];
  }

  /** Whether the token that is `ahead` places further on is this sign or word. */
  sees(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.text === text && (token.kind === 'sign' || token.kind === 'word');
  }

  take(text: string): boolean {
    const seen = this.sees(text);
    if (seen) this.#next++;
    return seen;
  }

  skip(): void {
    this.#next++;
  }

  /** Takes a number; refuses anything else. */
  number(): string {
    const token = this.peek();
    if (token?.kind !== 'number') throw this.refusal();
    this.#next++;
    return token.text;
  }

  /** Why the token that comes now cannot be there. */
  refusal(): OsmRefusal {
    const text = this.peek()?.text ?? '';
    const notHeld = NOT_HELD.has(text) || (text !== '' && '+[]/()'.includes(text));
    return new OsmRefusal(notHeld ? 'not-supported' : 'not-understood', text);
  }
}

function readRule(reader: Reader, adds: boolean): OsmRule {
  const dates = readDates(reader);
  const days = readDays(reader);
  const times = readTimes(reader);
  const closed = reader.take('off') || reader.take('closed');
  const open = !closed && reader.take('open');
  const comment = readComment(reader);
  // A comma after days alone goes on with more days.
  if (times === null && !closed && reader.take(',')) throw reader.refusal();
  const isWhole = reader.atEnd() || reader.sees(';') || reader.sees(',');
  if (!isWhole || (dates === null && days === null && times === null && !closed && !open)) throw reader.refusal();
  // A day without times is open from midnight to midnight.
  if (!closed && times === null) throw new OsmRefusal('past-midnight', comment ?? 'open');
  const rule = { adds, dates, ...(days ?? EVERY_DAY), times, closed, comment };
  if (closed || comment === null) return { ...rule, staffed: true };
  const staffed = STAFFED.get(comment.toLowerCase());
  if (staffed === undefined) throw new OsmRefusal('comment', comment);
  return { ...rule, staffed };
}

function readComment(reader: Reader): string | null {
  const token = reader.peek();
  if (token?.kind !== 'comment') return null;
  reader.skip();
  return token.text || null;
}

type Dates = OsmRule['dates'];

/** `Jul`, `Jun 15-Aug 31`, `Dec 24,31`, `2026 Dec 24-2027 Jan 03`; null when there are none. */
function readDates(reader: Reader): Dates {
  const dates: OsmDates[] = [];
  let last: { year: string | null; month: string } | null = null;
  for (;;) {
    const year: string | null = isYear(reader.peek()) ? reader.number() : null;
    const month = monthOf(reader.peek());
    if (month === null && (year !== null || last === null)) {
      // A year alone has no months that it is about.
      if (year !== null) throw new OsmRefusal('not-supported', year);
      return null;
    }
    if (month !== null) {
      reader.skip();
      last = { year: year ?? (dates.length > 0 ? (last?.year ?? null) : null), month };
    }
    if (last === null) throw reader.refusal();
    const range = readRange(reader, last);
    dates.push(range);
    last = { year: range.years?.until ?? null, month: range.until.slice(0, 2) };
    const follows = reader.peek(1);
    const more = reader.sees(',') && (isYear(follows) || monthOf(follows) !== null || isDayOfMonth(reader, 1));
    if (!more) return dates;
    reader.skip();
  }
}

/** From a month that was read on: its day, and where it ends. */
function readRange(reader: Reader, begin: { year: string | null; month: string }): OsmDates {
  const firstDay = isDayOfMonth(reader) ? reader.number() : null;
  const from = monthDay(begin.month, firstDay ?? '1', begin.year);
  const end = { ...begin, day: firstDay };
  const ahead = reader.peek(1);
  if (reader.sees('-') && (isYear(ahead) || monthOf(ahead) !== null || isDayOfMonth(reader, 1))) {
    reader.skip();
    const year = isYear(reader.peek()) ? reader.number() : null;
    const month = monthOf(reader.peek());
    if (month !== null) reader.skip();
    if (year !== null && (begin.year === null || month === null)) throw new OsmRefusal('invalid-date', year);
    end.year = year ?? begin.year;
    end.month = month ?? begin.month;
    end.day = isDayOfMonth(reader) ? reader.number() : null;
    // "Dec 24-Jan" begins on a day and ends with a month: nobody can say what was meant.
    if ((end.day === null) !== (firstDay === null)) throw new OsmRefusal('invalid-date', end.month);
  }
  const until = end.day === null ? lastOfMonth(end.month, end.year) : monthDay(end.month, end.day, end.year);
  if (begin.year === null || end.year === null) return { from, until, years: null };
  if (`${end.year}-${until}` < `${begin.year}-${from}`) throw new OsmRefusal('invalid-date', `${end.year}-${until}`);
  return { from, until, years: { from: begin.year, until: end.year } };
}

function isYear(token: OsmToken | undefined): boolean {
  return token?.kind === 'number' && token.text.length === 4;
}

/** `01` to `12` when a token is a month. */
function monthOf(token: OsmToken | undefined): string | null {
  const index = token?.kind === 'word' ? OSM_MONTHS.findIndex((month) => month.toLowerCase() === token.text) : -1;
  return index < 0 ? null : twoDigits(String(index + 1));
}

/** A number that is not the hour of a time. */
function isDayOfMonth(reader: Reader, ahead = 0): boolean {
  const token = reader.peek(ahead);
  return token?.kind === 'number' && token.text.length <= 2 && !reader.sees(':', ahead + 1);
}

function monthDay(month: string, day: string, year: string | null): string {
  const text = `${month}-${twoDigits(day)}`;
  // 29 February is a day of every year that has one.
  if (!isDay(`${year ?? '2028'}-${text}`)) throw new OsmRefusal('invalid-date', text);
  return text;
}

function lastOfMonth(month: string, year: string | null): string {
  const last = ['31', '30', '29', '28'].find((day) => isDay(`${year ?? '2028'}-${month}-${day}`));
  return `${month}-${last ?? '28'}`;
}

function twoDigits(number: string): string {
  return number.padStart(2, '0');
}

type Days = Pick<OsmRule, 'weekdays' | 'publicHolidays' | 'schoolHolidays' | 'holidaysOnWeekdays'>;

const EVERY_DAY: Days = { weekdays: null, publicHolidays: false, schoolHolidays: false, holidaysOnWeekdays: false };

/** `Mo-We,Fr`, `Sa,Su,PH`, `PH`, `SH Mo-Fr`; null when there are none. */
function readDays(reader: Reader): Days | null {
  const days = { ...EVERY_DAY };
  const weekdays = new Set<Weekday>();
  if (!isDayWord(reader.peek())) return null;
  for (;;) {
    if (reader.take('ph')) days.publicHolidays = true;
    else if (reader.take('sh')) days.schoolHolidays = true;
    else for (const weekday of readWeekdays(reader)) weekdays.add(weekday);
    const listed = reader.sees(',') && isDayWord(reader.peek(1));
    const narrowed = isDayWord(reader.peek()) && weekdays.size === 0;
    if (narrowed) days.holidaysOnWeekdays = true;
    else if (listed) reader.skip();
    else break;
    // "PH Mo-Fr,SH" could be read in two ways.
    if (days.holidaysOnWeekdays && isHolidayWord(reader.peek())) throw reader.refusal();
  }
  return { ...days, weekdays: weekdays.size > 0 ? WEEKDAYS.filter((weekday) => weekdays.has(weekday)) : null };
}

function isDayWord(token: OsmToken | undefined): boolean {
  return weekdayOf(token) >= 0 || isHolidayWord(token);
}

function isHolidayWord(token: OsmToken | undefined): boolean {
  return token?.kind === 'word' && (token.text === 'ph' || token.text === 'sh');
}

function weekdayOf(token: OsmToken | undefined): number {
  return token?.kind === 'word' ? OSM_WEEKDAYS.findIndex((weekday) => weekday.toLowerCase() === token.text) : -1;
}

/** `Mo` or `Mo-Fr`, also over the weekend: `Sa-Mo`. */
function readWeekdays(reader: Reader): Weekday[] {
  const first = weekdayOf(reader.peek());
  if (first < 0) throw reader.refusal();
  reader.skip();
  if (!reader.take('-')) return WEEKDAYS.slice(first, first + 1);
  const last = weekdayOf(reader.peek());
  if (last < 0) throw reader.refusal();
  reader.skip();
  return first <= last ? WEEKDAYS.slice(first, last + 1) : [...WEEKDAYS.slice(first), ...WEEKDAYS.slice(0, last + 1)];
}

/** `10:00-12:00,13:00-17:00`; null when there are none. */
function readTimes(reader: Reader): OsmRule['times'] {
  if (reader.peek()?.kind !== 'number') return null;
  const times: { opens: TimeOfDay; closes: TimeOfDay }[] = [];
  for (;;) {
    const opens = readTime(reader);
    if (!reader.take('-')) throw reader.refusal();
    const closes = readTime(reader);
    if (closes <= opens) throw new OsmRefusal('past-midnight', `${opens}-${closes}`);
    if (reader.sees('+') || reader.sees('/')) throw reader.refusal();
    times.push({ opens, closes });
    if (!reader.sees(',') || reader.peek(1)?.kind !== 'number' || !reader.sees(':', 2)) return times;
    reader.skip();
  }
}

function readTime(reader: Reader): TimeOfDay {
  const hour = reader.number();
  if (reader.sees('/')) throw new OsmRefusal('past-midnight', `${hour}/7`);
  if (!reader.take(':')) throw reader.refusal();
  const time = `${twoDigits(hour)}:${reader.number()}`;
  // 24:00 and 26:00 are times of the specification, of the day that follows.
  if (/^(?:2[4-9]|3\d|4[0-8]):[0-5]\d$/u.test(time)) throw new OsmRefusal('past-midnight', time);
  if (!isTimeOfDay(time)) throw new OsmRefusal('invalid-time', time);
  return time;
}
