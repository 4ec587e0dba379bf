import type { Day, Weekday } from '../calendar-day';
import type { SchoolRegion } from '../holidays';
import type { Cursor } from '../read-schedule/cursor';
import type { PartOfDay } from '../read-schedule/dutch-words';
import type { Item } from '../read-schedule/items';
import { readDates, readPeriod } from '../read-schedule/read-dates';
import { readDays } from '../read-schedule/read-days';
import { readLimit } from '../read-schedule/read-limits';
import { readTimes, timesOfRange } from '../read-schedule/read-times';
import { resolveDays, resolveLeftOut } from '../read-schedule/resolve-days';
import { NEW_LINE } from '../read-schedule/tokens';
import { HoursRefusal } from './hours-refusal';
import type { Statement, WrittenSlot } from './statements';

const PEOPLE = 'medewerker|medewerkers|personeel|vrijwilliger|vrijwilligers|bibliothecaris|hulp';
const WITHOUT_HELP = [
  'onbemand|onbemenst|zelfbediening|zelfservice|selfservice',
  'self|zelf - service|bediening',
  `zonder ${PEOPLE}`,
  `geen ${PEOPLE} aanwezig?`,
];
const WITH_HELP = ['bemand|bemenst', `er? is|zijn? een? ${PEOPLE} aanwezig?`, `met ${PEOPLE}`, `${PEOPLE} aanwezig?`];
const CLOSED = ['is|zijn? wij|we? gesloten|dicht'];
/** Words that say nothing about when. */
const HARMLESS = [
  'onze|de|het? openingstijden|openingsuren|tijden van? de? bibliotheek|bieb?',
  'de|onze? bibliotheek|bieb|locatie|vestiging|balie is? open|geopend?',
  'wij|we zijn open|geopend',
  'open|geopend',
];
const BETWEEN_TIMES = [', en', 'en', ',', '/', '&', '+'];
const SEPARATORS = [';', '.', NEW_LINE, ', en ook', ', en', 'en ook', 'ook', 'en', ',', ':'];

/**
 * Reads a phrase about opening hours from its first piece to its last. Every piece is part of a statement or says
 * nothing about when; throws a refusal at the first that is neither. `from` is the day that dates without a year follow.
 */
export function readStatements(cursor: Cursor, from: Day): Statement[] {
  const statements: Statement[] = [];
  /** "Bemand:" goes on until another such word. */
  let heading: boolean | null = null;
  let also = false;
  while (!cursor.done) {
    const begin = cursor.position;
    const separated = SEPARATORS.some((pattern) => cursor.takes(pattern));
    const separator = cursor.writtenSince(begin);
    if (separated) also = /\book\b/u.test(separator);
    const said = readHeading(cursor);
    if (said !== null) {
      heading = said;
      continue;
    }
    const read = readStatement(cursor, { from, also, before: statements, goesOn: !/[;.\n]/u.test(separator) });
    if (read) {
      statements.push(...read.map((statement) => underHeading(statement, heading, statements)));
      also = false;
    } else if (!HARMLESS.some((pattern) => cursor.takes(pattern)) && !separated) {
      throw new HoursRefusal('unknown', cursor.writtenNext(1));
    }
  }
  return statements;
}

interface Context {
  from: Day;
  also: boolean;
  /** What was read before. */
  before: readonly Statement[];
  /** After a comma or "en", and not after something that ends what was said. */
  goesOn: boolean;
}

function readStatement(cursor: Cursor, context: Context): Statement[] | null {
  return (
    readLegend(cursor) ??
    readOnlySelfService(cursor) ??
    readSeason(cursor, context) ??
    readDated(cursor, context.from) ??
    readWeek(cursor, context) ??
    readHelp(cursor) ??
    readHolidays(cursor) ??
    readTimesFirst(cursor, context) ??
    readLeftOut(cursor, context.from) ??
    readBracketed(cursor, context.from)
  );
}

/** "(op feestdagen gesloten)". */
function readBracketed(cursor: Cursor, from: Day): Statement[] | null {
  return cursor.attempt(() => {
    if (!cursor.takes('(')) return null;
    const read = readHolidays(cursor) ?? readLeftOut(cursor, from);
    return cursor.takes(')') ? read : null;
  });
}

/** "Bemand:", "zelfbediening:"; true for hours with help. */
function readHeading(cursor: Cursor): boolean | null {
  return cursor.attempt(() => {
    const staffed = readStaffed(cursor);
    return staffed !== null && cursor.takes(':') ? staffed : null;
  });
}

/** "Open: ma 8-20. Bemand: ma 10-17": on days that have hours already, those under "bemand" lie within them. */
function underHeading(statement: Statement, staffed: boolean | null, before: readonly Statement[]): Statement {
  if (staffed === null || statement.type !== 'week') return statement;
  const { slots, weekdays } = statement;
  if (staffed && haveHours(weekdays, before)) return { type: 'help', weekdays, slots };
  return { ...statement, slots: slots.map((slot) => ({ ...slot, staffed: slot.staffed ?? staffed })) };
}

/** Words that say whether somebody is there. */
function readStaffed(cursor: Cursor): boolean | null {
  if (WITHOUT_HELP.some((pattern) => cursor.takes(pattern))) return false;
  return WITH_HELP.some((pattern) => cursor.takes(pattern)) ? true : null;
}

/** "(* = onbemand)". */
function readLegend(cursor: Cursor): Statement[] | null {
  return cursor.attempt(() => {
    const bracket = cursor.takes('(');
    if (!cursor.takes('* = :?') && !cursor.takes('* :')) return null;
    const staffed = readStaffed(cursor);
    if (staffed === null || (bracket && !cursor.takes(')'))) return null;
    return [{ type: 'legend', staffed }];
  });
}

function readOnlySelfService(cursor: Cursor): Statement[] | null {
  return cursor.attempt(() => {
    const only = cursor.takes('alleen|uitsluitend|altijd') && WITHOUT_HELP.some((pattern) => cursor.takes(pattern));
    return only ? [{ type: 'onlySelfService' }] : null;
  });
}

/** "In juli en augustus", before all else. */
function readSeason(cursor: Cursor, { before }: Context): Statement[] | null {
  return cursor.attempt(() => {
    const begin = cursor.position;
    const period = readPeriod(cursor, false)?.period;
    if (!period?.months || period.first === null || period.last === null) return null;
    if (before.length > 0) throw new HoursRefusal('seasonAndWeek');
    const { first, last } = period;
    if (first.year !== null || last.year !== null) throw new HoursRefusal('whichYear', cursor.writtenSince(begin));
    const monthDay = (month: number, day: number) =>
      [month, day].map((part) => String(part).padStart(2, '0')).join('-');
    return [
      { type: 'season', from: monthDay(first.month, first.dayOfMonth), until: monthDay(last.month, last.dayOfMonth) },
    ];
  });
}

/** "24 december 10.00 tot 15.00 uur", "25 en 26 december gesloten". */
function readDated(cursor: Cursor, from: Day): Statement[] | null {
  return cursor.attempt(() => {
    const dates = readDates(cursor);
    if (!dates) return null;
    cursor.takes(':');
    const slots = readClosed(cursor) ? [] : readSlots(cursor, dates.part);
    if (!slots) return null;
    return [{ type: 'days', days: resolveDays(dates.days, from).map((day) => ({ from: day, until: day })), slots }];
  });
}

/** Days with their hours: "maandag en dinsdag 10-12 en 13-17", "zondag gesloten". */
function readWeek(cursor: Cursor, { also, before, goesOn }: Context): Statement[] | null {
  return cursor.attempt(() => {
    const days = readWeekdays(cursor);
    if (!days) return null;
    cursor.takes(':|,');
    HARMLESS.some((pattern) => cursor.takes(pattern));
    const { onHolidays, weekdays } = days;
    if (readClosed(cursor)) {
      if (days.part !== null) throw new HoursRefusal('partOfDay', days.text);
      return [{ type: 'week', weekdays, onHolidays, slots: [], also }];
    }
    const slots = readSlots(cursor, days.part);
    if (!slots) throw new HoursRefusal('noTimes', days.text);
    const help = readStaffedAfter(cursor);
    HARMLESS.some((pattern) => cursor.takes(pattern));
    if (help === true && haveHours(weekdays, before)) return [{ type: 'help', weekdays, slots }];
    // "Di 10-12, do 10-12 onbemand": of Thursday only, or of both?
    if (help !== null && goesOn && before.some(saysNothingOfHelp)) throw new HoursRefusal('whichTimes', days.text);
    const said: WrittenSlot[] = help === null ? slots : marked(slots, help);
    return [{ type: 'week', weekdays, onHolidays, slots: said, also }, ...(readBracketedHelp(cursor) ?? [])];
  });
}

/** "10-17 onbemand"; not the heading of what follows. */
function readStaffedAfter(cursor: Cursor): boolean | null {
  return cursor.attempt(() => {
    const staffed = readStaffed(cursor);
    return cursor.sees(':') ? null : staffed;
  });
}

function saysNothingOfHelp(statement: Statement): boolean {
  return statement.type === 'week' && statement.slots.some(({ staffed }) => staffed === null);
}

function haveHours(weekdays: readonly Weekday[], before: readonly Statement[]): boolean {
  return before.some((earlier) => earlier.type === 'week' && earlier.weekdays.some((day) => weekdays.includes(day)));
}

/** "9-12 en 13-17 onbemand": of the afternoon only, or of both? */
function marked(slots: readonly WrittenSlot[], staffed: boolean): WrittenSlot[] {
  const [only] = slots;
  if (!only || slots.length > 1) throw new HoursRefusal('whichTimes', staffed ? 'bemand' : 'onbemand');
  return [{ ...only, staffed }];
}

interface WrittenWeekdays {
  weekdays: Weekday[];
  part: PartOfDay | null;
  onHolidays: boolean;
  text: string;
}

function readWeekdays(cursor: Cursor): WrittenWeekdays | null {
  return cursor.attempt(() => {
    if (cursor.takes('op')) cursor.takes('de');
    const days = readDays(cursor);
    if (!days) return null;
    if (days.nths.length > 0) throw new HoursRefusal('notEveryWeek', days.text);
    const onHolidays = ['en|, op? feestdagen'].some((pattern) => cursor.takes(pattern));
    return { weekdays: days.weekdays, part: days.part, onHolidays, text: days.text };
  });
}

/** "(donderdag 13-17 uur medewerker aanwezig)". */
function readBracketedHelp(cursor: Cursor): Statement[] | null {
  return cursor.attempt(() => {
    if (!cursor.takes('(')) return null;
    const before = readStaffed(cursor);
    cursor.takes(':');
    const days = readWeekdays(cursor);
    const slots = readSlots(cursor, days?.part ?? null);
    const staffed = before ?? readStaffed(cursor);
    return slots && staffed === true && cursor.takes(')')
      ? [{ type: 'help', weekdays: days?.weekdays ?? null, slots }]
      : null;
  });
}

/** "Medewerker aanwezig op dinsdag van 14.00 tot 17.00 uur", "bemand 10-17". */
function readHelp(cursor: Cursor): Statement[] | null {
  return cursor.attempt(() => {
    if (!WITH_HELP.some((pattern) => cursor.takes(pattern))) return null;
    const days = readWeekdays(cursor);
    const slots = readSlots(cursor, days?.part ?? null);
    return slots && [{ type: 'help', weekdays: days?.weekdays ?? null, slots }];
  });
}

/** "Van 9.00 tot 17.00 uur op maandag en dinsdag". */
function readTimesFirst(cursor: Cursor, { also, before }: Context): Statement[] | null {
  return cursor.attempt(() => {
    const begin = cursor.position;
    const slots = readSlots(cursor, null);
    if (!slots) return null;
    const text = cursor.writtenSince(begin);
    cursor.takes(',');
    const days = readWeekdays(cursor);
    // After days and their times, "14.00 tot 16.00 uur dinsdag 10.00 tot 12.00 uur" could be cut in two ways.
    if (!days || before.length > 0 || !(cursor.done || cursor.sees(';') || cursor.sees('.') || cursor.sees('('))) {
      throw new HoursRefusal('noDays', text);
    }
    return [{ type: 'week', weekdays: days.weekdays, onHolidays: days.onHolidays, slots, also }];
  });
}

function readClosed(cursor: Cursor): boolean {
  return CLOSED.some((pattern) => cursor.takes(pattern));
}

/** Times in a row, each perhaps with a star or "(onbemand)" after it. */
function readSlots(cursor: Cursor, part: PartOfDay | null): WrittenSlot[] | null {
  const slots: WrittenSlot[] = [];
  for (;;) {
    const times = cursor.attempt(() => {
      if (slots.length > 0 && !BETWEEN_TIMES.some((pattern) => cursor.takes(pattern))) return null;
      return readTimes(cursor);
    });
    if (!times) break;
    const starred = cursor.takes('*');
    if (starred) cursor.takes('uur');
    const staffed = cursor.attempt(() => {
      const said = cursor.takes('(') ? readStaffed(cursor) : null;
      return said !== null && cursor.takes(')') ? said : null;
    });
    slots.push({ ...timesOfRange(times.range, part), staffed, starred });
  }
  return slots.length > 0 ? slots : null;
}

/** "Op feestdagen gesloten", "in de schoolvakanties dicht". */
function readHolidays(cursor: Cursor): Statement[] | null {
  return cursor.attempt(() => {
    cursor.takes('op|in|tijdens');
    cursor.takes('de|alle');
    const isPublic = cursor.takes('officiele|nationale|erkende? feestdagen');
    if (!isPublic && !cursor.takes('schoolvakanties|schoolvakantie')) return null;
    cursor.takes(':');
    if (!readClosed(cursor)) return null;
    return [isPublic ? { type: 'closedOnHolidays' } : { type: 'closedInSchoolHolidays', region: null }];
  });
}

/** "Behalve op woensdag", "op feestdagen gesloten", "gesloten van 24 december tot en met 1 januari". */
function readLeftOut(cursor: Cursor, from: Day): Statement[] | null {
  const items = readLimit(cursor);
  if (!items) return null;
  const regions = items.flatMap((item) => (item.type === 'region' ? item.region : []));
  return items.flatMap((item) => leftOut(item, from, regions[0] ?? null));
}

function leftOut(item: Item, from: Day, region: SchoolRegion | null): Statement[] {
  switch (item.type) {
    case 'publicHolidays':
      return [{ type: 'closedOnHolidays' }];
    case 'schoolHolidays':
      if (item.rule !== 'not-in') throw new HoursRefusal('notEveryWeek', 'schoolweken');
      return [{ type: 'closedInSchoolHolidays', region }];
    case 'exceptWeekdays':
      return [{ type: 'notOn', weekdays: item.weekdays }];
    case 'exceptDays':
      return [
        { type: 'days', days: resolveDays(item.days, from).map((day) => ({ from: day, until: day })), slots: [] },
      ];
    case 'exception':
      return [{ type: 'days', days: [resolveLeftOut(item.period, from)], slots: [] }];
    default:
      return [];
  }
}
