import { WEEKDAYS, type Weekday } from '../calendar-day';
import { USUAL_HOLIDAYS } from '../holidays';
import type { DaySlot, HolidayHours, OpeningException, OpeningHours, OpeningSlot } from '../opening-hours';
import { openingHoursProblems } from '../opening-hours-problems';
import { HoursRefusal } from './hours-refusal';
import type { Statement, WrittenSlot } from './statements';

type StatementOf<Type extends Statement['type']> = Extract<Statement, { type: Type }>;

function ofType<Type extends Statement['type']>(statements: readonly Statement[], type: Type): StatementOf<Type>[] {
  return statements.filter((statement): statement is StatementOf<Type> => statement.type === type);
}

/** Puts together what the statements of a phrase say. Throws a refusal where they contradict each other. */
export function hoursOfStatements(statements: readonly Statement[]): OpeningHours {
  const doors = doorsOfWeek(statements);
  const week = rows(withHelp(doors, helpOfWeek(statements, doors), statements));
  if (week.length === 0) throw new HoursRefusal('noHours');
  const [season] = ofType(statements, 'season');
  const [schoolHolidays] = ofType(statements, 'closedInSchoolHolidays');
  const publicHolidays = holidayHours(statements);
  const hours: OpeningHours = {
    week: season ? [] : week,
    exceptions: ofType(statements, 'days').flatMap(({ days, slots }) =>
      days.map(({ from, until }): OpeningException => ({ from, to: until, hours: slots.map(slotOf), why: null })),
    ),
    note: null,
    ...(publicHolidays ? { publicHolidays } : {}),
    ...(season ? { seasons: [{ from: season.from, until: season.until, week }] } : {}),
    ...(schoolHolidays ? { schoolHolidayWeek: [], schoolRegion: schoolHolidays.region } : {}),
  };
  if (openingHoursProblems(hours).some(({ problem }) => problem !== 'no-region')) throw new HoursRefusal('overlap');
  return hours;
}

type Week = Map<Weekday, WrittenSlot[]>;

/** When the door is open: each day by one statement, or by several with the same days or with "ook". */
function doorsOfWeek(statements: readonly Statement[]): Week {
  const legend = legendOf(statements);
  const week: Week = new Map();
  const saidOf = new Map<Weekday, string>();
  const closed = new Set<Weekday>();
  for (const { also, slots, weekdays } of ofType(statements, 'week')) {
    const days = weekdays.join();
    for (const weekday of weekdays) {
      const before = saidOf.get(weekday);
      if (before !== undefined && before !== days && !also) throw new HoursRefusal('dayTwice');
      saidOf.set(weekday, days);
      if (slots.length === 0) closed.add(weekday);
      else week.set(weekday, [...(week.get(weekday) ?? []), ...slots.map((slot) => starred(slot, legend))]);
    }
  }
  if ([...closed].some((weekday) => week.has(weekday))) throw new HoursRefusal('openAndClosed');
  for (const weekday of ofType(statements, 'notOn').flatMap((statement) => statement.weekdays)) week.delete(weekday);
  return week;
}

function legendOf(statements: readonly Statement[]): boolean | null {
  return ofType(statements, 'legend')[0]?.staffed ?? null;
}

function starred(slot: WrittenSlot, legend: boolean | null): WrittenSlot {
  if (!slot.starred) return slot;
  if (legend === null) throw new HoursRefusal('starWithoutMeaning');
  return { ...slot, staffed: legend };
}

/** When somebody is there, where that is said apart from the door. */
function helpOfWeek(statements: readonly Statement[], doors: Week): Week {
  const help: Week = new Map();
  let before: readonly Weekday[] = [];
  for (const statement of statements) {
    if (statement.type === 'week') before = statement.weekdays;
    if (statement.type !== 'help') continue;
    for (const weekday of statement.weekdays ?? before) {
      const door = doors.get(weekday) ?? [];
      const inside = statement.slots.every(({ closes, opens }) =>
        door.some((slot) => slot.opens <= opens && closes <= slot.closes),
      );
      if (!inside) throw new HoursRefusal('helpOutsideHours');
      help.set(weekday, [...(help.get(weekday) ?? []), ...statement.slots]);
    }
  }
  return help;
}

/**
 * Hours with and without help. Where a phrase says when there is help, there is none at other times; where it says
 * nothing of help, there is.
 */
function withHelp(doors: Week, help: Week, statements: readonly Statement[]): Map<Weekday, DaySlot[]> {
  const isSaid = help.size > 0;
  const marks = new Set([...doors.values()].flat().map(({ staffed }) => staffed));
  // "Di 10-12, do 10-12 (bemand)": nobody can say what there is on Tuesday.
  if (!isSaid && marks.has(true) && marks.has(null)) throw new HoursRefusal('whichTimes', 'bemand');
  const onlySelfService = ofType(statements, 'onlySelfService').length > 0;
  const week = new Map<Weekday, DaySlot[]>();
  for (const [weekday, slots] of doors) {
    const windows = help.get(weekday) ?? [];
    week.set(
      weekday,
      slots.flatMap((slot) =>
        isSaid || onlySelfService ? split({ ...slotOf(slot), staffed: slot.staffed ?? false }, windows) : slotOf(slot),
      ),
    );
  }
  const isStaffed = [...week.values()].some((slots) => slots.some(({ staffed }) => staffed));
  if (week.size > 0 && !isStaffed && !onlySelfService) throw new HoursRefusal('onlyWithoutHelp');
  if (isStaffed && onlySelfService) throw new HoursRefusal('openAndClosed');
  return week;
}

function slotOf({ closes, opens, staffed }: WrittenSlot): DaySlot {
  return { opens, closes, staffed: staffed ?? true };
}

/** Cuts a slot without help where there is some. */
function split(slot: DaySlot, windows: readonly WrittenSlot[]): DaySlot[] {
  const inside = windows
    .filter(({ closes, opens }) => slot.opens <= opens && closes <= slot.closes)
    .toSorted((a, b) => (a.opens < b.opens ? -1 : 1));
  const pieces: DaySlot[] = [];
  let from = slot.opens;
  for (const { closes, opens } of inside) {
    if (opens < from) throw new HoursRefusal('overlap');
    if (from < opens) pieces.push({ ...slot, opens: from, closes: opens });
    pieces.push({ opens, closes, staffed: true });
    from = closes;
  }
  if (from < slot.closes) pieces.push({ ...slot, opens: from });
  return pieces;
}

function holidayHours(statements: readonly Statement[]): HolidayHours[] | null {
  const said = ofType(statements, 'week').filter(({ onHolidays }) => onHolidays);
  const hours = said.map(({ slots }) => slots.map(slotOf));
  if (ofType(statements, 'closedOnHolidays').length > 0) hours.push([]);
  const [first] = hours;
  if (!first) return null;
  if (hours.some((other) => JSON.stringify(other) !== JSON.stringify(first))) throw new HoursRefusal('openAndClosed');
  return [{ on: [...USUAL_HOLIDAYS], hours: first }];
}

/** Days with the same slot as one row, in the order of the week. */
function rows(week: ReadonlyMap<Weekday, DaySlot[]>): OpeningSlot[] {
  const bySlot = new Map<string, OpeningSlot>();
  for (const weekday of WEEKDAYS) {
    for (const slot of week.get(weekday) ?? []) {
      const key = `${slot.opens} ${slot.closes} ${String(slot.staffed)}`;
      const row = bySlot.get(key);
      if (row) row.days.push(weekday);
      else bySlot.set(key, { days: [weekday], ...slot });
    }
  }
  return [...bySlot.values()];
}
