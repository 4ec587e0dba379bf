import { WEEKDAYS, type Weekday } from '../calendar-day';
import type { Nth } from '../schedule';
import type { Cursor } from './cursor';
import {
  lookUp,
  NTH_WORDS,
  NUMBER_WORDS,
  PART_OF_DAY_WORDS,
  monthWord,
  weekdayWord,
  type PartOfDay,
} from './dutch-words';
import type { Item, ItemOf } from './items';
import { commonPart } from './part-of-day';
import { readDateList } from './read-dates';
import { Refusal } from './refusal';

const EVERY = ['op? elke|iedere|elk|ieder', 'op? alle'];
const AND = [', en op? de?', 'en op? de?', ', op? de?', '&', '+', '/'];
const OF_THE_MONTH = [
  'van|in de|elke|iedere|een maand',
  'van de kalendermaand',
  'per|vd|elke|iedere maand',
  'vd mnd',
  'van de mnd',
];
const WORKING_DAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR'];

/** Days of the week, of every week or of the month: "elke dinsdag en donderdag", "1e en 3e maandag van de maand". */
export function readDays(cursor: Cursor): ItemOf<'days'> | null {
  const begin = cursor.position;
  return cursor.attempt(() => {
    const every = EVERY.some((pattern) => cursor.takes(pattern));
    const whole = readKindOfDay(cursor, every);
    if (whole) return { ...NOTHING_MORE, every: true, weekdays: [...whole], text: cursor.writtenSince(begin) };
    if (!every) {
      cursor.takes('steeds|telkens? op? de?');
    }
    const nths = readNths(cursor);
    if (!every && nths.length === 0) cursor.takes('van');
    const list = readWeekdayList(cursor);
    if (!list) {
      if (nths.length > 0 && cursor.takes('hele? week|weken'))
        throw new Refusal('weekOfMonth', cursor.writtenSince(begin));
      return null;
    }
    const ofTheMonth = nths.length > 0 && OF_THE_MONTH.some((pattern) => cursor.takes(pattern));
    return {
      ...list,
      type: 'days',
      nths,
      every,
      monthly: ofTheMonth || saysMonthItself(nths, every),
      text: cursor.writtenSince(begin),
    };
  });
}

const NOTHING_MORE = { type: 'days', nths: [] as Nth[], part: null, every: false, monthly: false } satisfies Partial<
  ItemOf<'days'>
>;

/**
 * "Elke eerste dinsdag" and "2e en 4e dinsdag" can only be of the month; "elke tweede dinsdag" is every other week to
 * some, and "de eerste dinsdag" is one day.
 */
function saysMonthItself(nths: readonly Nth[], every: boolean): boolean {
  return nths.length > 1 || (every && (nths[0] === 1 || nths[0] === -1));
}

/** "werkdag", "dag", "weekend": days by what they are. */
function readKindOfDay(cursor: Cursor, every: boolean): readonly Weekday[] | null {
  const on = (pattern: string) => cursor.takes(pattern);
  if (on('op? werkdagen') || on('werkdag') || on('doordeweeks') || on('door de week') || on('op? doordeweekse dagen'))
    return WORKING_DAYS;
  if (
    on('dagelijks') ||
    on('zeven|7 dagen per week') ||
    (every && (on('dag') || on('dagen') || on('dagen van de week')))
  )
    return WEEKDAYS;
  if (on('in het|de weekend') || on('in de weekenden') || on('in? weekend') || on('weekenden')) return ['SA', 'SU'];
  return null;
}

/** "eerste en derde", "2e, 4e". */
function readNths(cursor: Cursor): Nth[] {
  const nths: Nth[] = [];
  for (;;) {
    const nth = cursor.attempt(() => {
      if (nths.length > 0 && !AND.some((pattern) => cursor.takes(pattern))) return null;
      cursor.takes('de');
      const ordinal = cursor.take('ordinal');
      if (ordinal) return ordinal.value >= 1 && ordinal.value <= 5 ? (ordinal.value as Nth) : null;
      const word = cursor.take('word');
      return word && lookUp(NTH_WORDS, word.word);
    });
    if (nth === null || nths.includes(nth)) return nths;
    nths.push(nth);
  }
}

/** A weekday with the part of the day that is written onto it or after it. */
function readWeekday(cursor: Cursor): { weekday: Weekday; part: PartOfDay | null } | null {
  return cursor.attempt(() => {
    if (readsAsDate(cursor)) return null;
    const word = cursor.take('word');
    const named = word && weekdayWord(word.word);
    if (!named) return null;
    if (word.word.length <= 3) cursor.takes('.');
    const part = named.part ?? readPartAfterDay(cursor);
    return { weekday: named.weekday, part };
  });
}

/** "dinsdag 12 januari" is a date, and no Tuesday of every week. */
function readsAsDate(cursor: Cursor): boolean {
  let found = false;
  cursor.attempt(() => {
    found = readDateList(cursor) !== null;
    return null;
  });
  return found;
}

/** "di-ochtend", "dinsdag middag"; not the next word of "maandag 's middags", which belongs to its times. */
function readPartAfterDay(cursor: Cursor): PartOfDay | null {
  return cursor.attempt(() => {
    cursor.takes('-');
    const word = cursor.take('word');
    return word && !word.word.endsWith('s') ? lookUp(PART_OF_DAY_WORDS, word.word) : null;
  });
}

/** "maandag, woensdag en vrijdag", "ma t/m vr", "dinsdag- en donderdagmiddag", "ma t/m do en za". */
function readWeekdayList(cursor: Cursor): { weekdays: Weekday[]; part: PartOfDay | null } | null {
  const begin = cursor.position;
  const weekdays: Weekday[] = [];
  const parts: (PartOfDay | null)[] = [];
  let elided = false;
  for (;;) {
    const next = cursor.attempt(() => {
      if (weekdays.length > 0 && !AND.some((pattern) => cursor.takes(pattern))) return null;
      return readWeekdayRange(cursor);
    });
    if (!next) break;
    weekdays.push(...next.weekdays);
    parts.push(next.part);
    // "dinsdag- en donderdagmiddag": the middag is said once, at the end.
    elided = cursor.sees('- en|,') && cursor.takes('-');
  }
  if (weekdays.length === 0 || elided) return null;
  return {
    weekdays: WEEKDAYS.filter((weekday) => weekdays.includes(weekday)),
    part: commonPart(parts, cursor.writtenSince(begin)),
  };
}

function readWeekdayRange(cursor: Cursor): { weekdays: Weekday[]; part: PartOfDay | null } | null {
  const begin = cursor.position;
  const first = readWeekday(cursor);
  if (!first) return null;
  const last = cursor.attempt(() => {
    const joined = cursor.takes('t/m') || cursor.takes('tm') || cursor.takes('tot en met') || cursor.takes('-');
    return joined ? readWeekday(cursor) : null;
  });
  if (!last) return { weekdays: [first.weekday], part: first.part };
  const [from, to] = [WEEKDAYS.indexOf(first.weekday), WEEKDAYS.indexOf(last.weekday)];
  if (to <= from) throw new Refusal('wrapsAround', cursor.writtenSince(begin));
  return {
    weekdays: WEEKDAYS.slice(from, to + 1),
    part: commonPart([first.part, last.part], cursor.writtenSince(begin)),
  };
}

/** "8 lessen", "acht dinsdagen", "10 keer", "6 weken lang". Gives the days too when they are part of it. */
export function readCount(cursor: Cursor): Item[] | null {
  const begin = cursor.position;
  return cursor.attempt(() => {
    if (!cursor.takes('een? serie|reeks|cursus van')) cursor.takes('gedurende|totaal|in|maximaal totaal?');
    const count = readNumber(cursor);
    if (count === null || count < 1) return null;
    if (cursor.takes('weken lang?')) return [{ type: 'count', count, unit: 'weeks' }];
    if (cursor.takes(`${MEETINGS} achter elkaar`) || cursor.takes(MEETINGS)) {
      return cursor.sees('per|in|om') && !cursor.sees('in totaal')
        ? null
        : [{ type: 'count', count, unit: 'meetings' }];
    }
    const word = cursor.take('word');
    const named = word && weekdayWord(word.word);
    if (!named?.plural && !(named && count === 1)) return null;
    const days = { ...NOTHING_MORE, weekdays: [named.weekday], part: named.part };
    return [
      { type: 'count', count, unit: 'meetings' },
      { ...days, text: cursor.writtenSince(begin) },
    ];
  });
}

const MEETINGS = 'lessen|les|bijeenkomsten|keer|keren|maal|x|×|workshops|sessies|cursuslessen|lesdagen';

/** A number in figures or, up to twenty, in words. */
function readNumber(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    const number = cursor.take('number');
    if (number) return number.value;
    const word = cursor.take('word');
    return word && lookUp(NUMBER_WORDS, word.word);
  });
}

/** Which weeks: "even weken", "elke oneven week", "in de even weken:". */
export function readParity(cursor: Cursor): ItemOf<'parity'> | null {
  const words =
    cursor.words('alleen? in|op? de|alle? even|oneven weken|weeknummers|kalenderweken') ??
    cursor.words('in|op? elke|iedere|een|de? even|oneven week|weeknummer|kalenderweek') ??
    cursor.words('alleen? in|op? de? weken met een? even|oneven nummer|nummers|weeknummer|weeknummers|getal');
  if (!words) return null;
  return { type: 'parity', parity: words.includes('even') ? 'even' : 'odd', heading: cursor.sees(':') };
}

/** How often: "elke week", "om de twee weken", "eens per maand", "twee keer per week". */
export function readInterval(cursor: Cursor): Item | null {
  return cursor.attempt(() => {
    const fixed = FIXED_INTERVALS.find(([pattern]) => cursor.takes(pattern));
    if (fixed) return fixed[1];
    const often = cursor.attempt(() => {
      const times = readNumber(cursor) ?? (cursor.takes('eens|eenmaal') ? 1 : null);
      if (times === 1) cursor.takes('x|×|keer|maal');
      else if (!cursor.takes('x|×|keer|maal')) return null;
      return times;
    });
    if (often !== null) {
      if (cursor.takes('per week') || cursor.takes('in de week')) return { type: 'perWeek', times: often };
      if (often !== 1) return null;
      if (cursor.takes('per maand') || cursor.takes('in de maand')) return { type: 'months', months: 1 };
      if (!cursor.takes('per') && !cursor.takes('in|om de')) return null;
      return readPeriodLength(cursor);
    }
    if (!cursor.takes('om de') && !cursor.takes('elke|iedere')) return null;
    return readPeriodLength(cursor);
  });
}

const FIXED_INTERVALS: readonly [string, Item][] = [
  ['wekelijks', { type: 'interval', weeks: 1 }],
  ['elke|iedere week', { type: 'interval', weeks: 1 }],
  ['om de andere? week', { type: 'interval', weeks: 2 }],
  ['elke|iedere andere week', { type: 'interval', weeks: 2 }],
  ['tweewekelijks|veertiendaags', { type: 'interval', weeks: 2 }],
  ['driewekelijks', { type: 'interval', weeks: 3 }],
  ['vierwekelijks', { type: 'interval', weeks: 4 }],
  ['maandelijks', { type: 'months', months: 1 }],
  ['elke|iedere maand', { type: 'months', months: 1 }],
  ['om de andere? maand', { type: 'months', months: 2 }],
  ['tweemaandelijks', { type: 'months', months: 2 }],
];

/** "twee weken", "14 dagen", "3 maanden". */
function readPeriodLength(cursor: Cursor): Item | null {
  const length = readNumber(cursor);
  if (length === null || length < 2 || length > 26) return null;
  if (cursor.takes('weken')) return { type: 'interval', weeks: length };
  if (cursor.takes('maanden')) return { type: 'months', months: length };
  return length % 7 === 0 && cursor.takes('dagen') ? { type: 'interval', weeks: length / 7 } : null;
}

/** Whether a month by its name comes next. */
export function seesMonth(cursor: Cursor): boolean {
  const next = cursor.peek();
  return next?.kind === 'word' && monthWord(next.word) !== null;
}
