import type { FollowedHours } from '../schedule';
import type { TimeOfDay } from '../time-of-day';
import type { Cursor } from './cursor';
import { lookUp, NUMBER_WORDS, PART_OF_DAY_WORDS, type PartOfDay } from './dutch-words';
import type { ItemOf, WrittenRange, WrittenTime } from './items';
import { seesMonth } from './read-days';
import { Refusal } from './refusal';

const HOUR = 60;
const NOON = 12 * HOUR;

/**
 * From when until when: "van 10.00 tot 12.00 uur", "tussen half twee en vier uur", "'s avonds 19.30-21.00". Throws a
 * Refusal on a beginning without an end.
 */
export function readTimes(cursor: Cursor): ItemOf<'times'> | null {
  const begin = cursor.position;
  return cursor.attempt(() => {
    const before = readPart(cursor);
    if (before !== null) cursor.takes(',');
    const range = readRange(cursor);
    if (!range) return null;
    const part = before ?? readPart(cursor);
    return { type: 'times', range: { ...range, part, text: cursor.writtenSince(begin) } };
  });
}

function readRange(cursor: Cursor): Pick<WrittenRange, 'start' | 'end'> | null {
  const begin = cursor.position;
  return cursor.attempt(() => {
    const between = cursor.takes('tussen');
    const at = !between && cursor.takes('om|vanaf');
    if (!between && !at) cursor.takes('van');
    const start = readTime(cursor);
    if (!start) return null;
    const joined = between
      ? cursor.takes('en')
      : cursor.takes('tot en met') || cursor.takes('tot|t/m|tm|-') || cursor.takes('tot aan');
    const end = joined ? readTime(cursor) : null;
    if (!end || seesMonth(cursor)) {
      // A number alone may be anything; one that says that it is a time lacks its end.
      if (start.digital || at) throw new Refusal('noEnd', cursor.writtenSince(begin));
      return null;
    }
    return { start, end };
  });
}

/** "10.00", "10", "half tien", "kwart over negen", with or without "uur". */
function readTime(cursor: Cursor): WrittenTime | null {
  return cursor.attempt(() => {
    const time = readSpokenTime(cursor) ?? readClockTime(cursor);
    // A point after "u" is part of it between two times; elsewhere a sentence may end there.
    if (time && cursor.takes('uur|u|h') && cursor.sees('. -|tot|t/m')) cursor.takes('.');
    return time;
  });
}

function readClockTime(cursor: Cursor): WrittenTime | null {
  const time = cursor.take('time');
  if (time) {
    if (time.hour > 23 || time.minute > 59) throw new Refusal('noSuchTime', time.text);
    return {
      minutes: time.hour * HOUR + time.minute,
      exact: time.leadingZero || time.hour >= 12,
      digital: true,
      spoken: false,
    };
  }
  const number = cursor.take('number');
  if (number) {
    if (number.value > 23) return null;
    return {
      minutes: number.value * HOUR,
      exact: number.leadingZero || number.value >= 12,
      digital: false,
      spoken: false,
    };
  }
  const word = cursor.take('word');
  const hour = word && lookUp(NUMBER_WORDS, word.word);
  // "een" is an article as well, "dertien" is no hour that anybody says.
  if (hour === null || hour > 12 || (hour === 1 && !cursor.sees('uur'))) return null;
  return { minutes: hour * HOUR, exact: hour === 12, digital: false, spoken: true };
}

/** "half tien" is half past nine. */
function readSpokenTime(cursor: Cursor): WrittenTime | null {
  return cursor.attempt(() => {
    const shift = cursor.takes('half')
      ? -30
      : cursor.takes('kwart over')
        ? 15
        : cursor.takes('kwart voor')
          ? -15
          : null;
    if (shift === null) return null;
    const number = cursor.take('number');
    const word = number ? null : cursor.take('word');
    const hour = number?.value ?? (word && lookUp(NUMBER_WORDS, word.word));
    if (hour == null || hour < 1 || hour > 12) return null;
    const minutes = hour * HOUR + shift;
    // Half past twelve and a quarter to one are said with a one: nobody comes at night.
    if (minutes < HOUR) return { minutes: minutes + NOON, exact: true, digital: false, spoken: true };
    return { minutes, exact: minutes >= NOON, digital: false, spoken: true };
  });
}

/** "'s middags", "in de ochtend", "overdag" is none. */
function readPart(cursor: Cursor): PartOfDay | null {
  return cursor.attempt(() => {
    const said = cursor.takes("'s -?") || cursor.takes('s') || cursor.takes('in de');
    const word = cursor.take('word');
    if (!word) return null;
    const bare = word.word.replace(/^'?s'?(?=ochtends|morgens|middags|avonds)/u, '');
    return said || bare.endsWith('s') ? lookUp(PART_OF_DAY_WORDS, bare) : null;
  });
}

const PLACE = 'bibliotheek|bieb|locatie|vestiging';

/** Bound to the hours of the place: "tijdens de openingstijden", "altijd als de bibliotheek open is". */
export function readHours(cursor: Cursor): ItemOf<'hours'> | null {
  const hours = HOURS.find(([pattern]) => cursor.takes(pattern));
  return hours ? { type: 'hours', hours: hours[1] } : null;
}

const OPENING_HOURS = 'openingstijden|openingsuren|openingstijd';
const STAFFED_HOURS = ['service|bemande|bemenste - uren|openingstijden', 'serviceuren|servicetijden'];

const HOURS: readonly [string, FollowedHours][] = [
  [`altijd? als er hulp is op de? locatie?`, 'staffed'],
  [`altijd? tijdens|binnen|op|gedurende de? ${OPENING_HOURS} met hulp|personeel`, 'staffed'],
  ...STAFFED_HOURS.map((words): [string, FollowedHours] => [
    `altijd? tijdens|binnen|op|gedurende de? ${words} van|in? de? ${PLACE}?`,
    'staffed',
  ]),
  [
    `altijd? tijdens|binnen|op|gedurende de? bemande|bemenste|service ${OPENING_HOURS} van|in? de? ${PLACE}?`,
    'staffed',
  ],
  [
    `altijd? tijdens|binnen|op|gedurende alle|de|onze? reguliere|gewone|normale? ${OPENING_HOURS} van|in? de? ${PLACE}?`,
    'open',
  ],
  [`altijd? als|wanneer|zolang de ${PLACE} open|geopend is`, 'open'],
  [`altijd? als|wanneer|zolang wij|we open|geopend zijn`, 'open'],
];

/** When parts of the day begin and end, as starts of meetings. Late mornings and early evenings have two names. */
const PARTS: Record<PartOfDay, { from: number; before: number }> = {
  morning: { from: 6 * HOUR, before: NOON },
  afternoon: { from: NOON, before: 18 * HOUR },
  evening: { from: 17 * HOUR, before: 24 * HOUR },
};

/**
 * The hours that a range means on a clock of 24 hours. "9 tot 11" in the morning and "2 tot 4" in the afternoon are
 * told apart by the part of the day; without one only what can be nothing else is taken.
 *
 * @throws Refusal when it may be two things, or none
 */
export function timesOfRange(
  range: WrittenRange,
  partOfDays: PartOfDay | null,
): { opens: TimeOfDay; closes: TimeOfDay } {
  const part = range.part ?? partOfDays;
  if (range.part !== null && partOfDays !== null && range.part !== partOfDays) {
    throw new Refusal('otherPartOfDay', range.text);
  }
  const start = part === null ? startByItself(range) : startInPart(range, PARTS[part]);
  const end = endAfter(range, start);
  if (part !== null && end - start > 6 * HOUR && !range.end.exact) throw new Refusal('morningOrEvening', range.text);
  return { opens: clock(start), closes: clock(end) };
}

function startInPart({ start, text }: WrittenRange, { before, from }: { from: number; before: number }): number {
  const candidates = start.exact ? [start.minutes] : [start.minutes, start.minutes + NOON];
  const fitting = candidates.filter((minutes) => minutes >= from && minutes < before);
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) throw new Refusal('otherPartOfDay', text);
  return only;
}

/** From this hour on in figures nobody means the evening; a course from 8 to 10 may be one. */
const SURELY_MORNING = 9 * HOUR;
const SURELY_NOT_MORNING = 5 * HOUR;
const MORNING_IN_FIGURES = 8 * HOUR;
const LATEST_END = 10 * HOUR + 30;

function startByItself({ end, start, text }: WrittenRange): number {
  if (start.exact || start.minutes >= SURELY_MORNING) return start.minutes;
  // Who says "half twee tot vier uur" in words does not speak of the night.
  if (start.spoken && !end.exact && start.minutes < SURELY_NOT_MORNING) return start.minutes + NOON;
  const ambiguous = new Refusal('morningOrEvening', text);
  if (end.exact) {
    // 7 to 12 cannot be in the evening, 7 to 22 can; and before six there is nothing.
    if (start.minutes < 6 * HOUR || (!start.digital && start.minutes + NOON < end.minutes)) throw ambiguous;
    return start.minutes;
  }
  if (start.minutes < MORNING_IN_FIGURES) throw ambiguous;
  if (!start.digital && end.minutes <= LATEST_END) throw ambiguous;
  return start.minutes;
}

/** The longest that a meeting is taken to last when its end is a figure of the other half of the day. */
const LONGEST_OVER_NOON = 4 * HOUR;

function endAfter({ end, start: written, text }: WrittenRange, start: number): number {
  if (end.minutes > start) return end.minutes;
  const later = end.minutes + NOON;
  // "Half twee tot vier" in the afternoon moves as one; "11 tot 1" goes over noon; figures mean what they say.
  const movedAsOne = start !== written.minutes;
  const overNoon = !end.digital && !written.digital && start < 13 * HOUR && later - start <= LONGEST_OVER_NOON;
  if (end.exact || later <= start || (!movedAsOne && !overNoon)) throw new Refusal('endsBeforeStart', text);
  return later;
}

function clock(minutes: number): TimeOfDay {
  return `${String(Math.floor(minutes / HOUR)).padStart(2, '0')}:${String(minutes % HOUR).padStart(2, '0')}`;
}
