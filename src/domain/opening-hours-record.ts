import { amsterdamDay } from './amsterdam-time';
import { isDay, WEEKDAYS, type Day } from './calendar-day';
import { PUBLIC_HOLIDAYS, USUAL_HOLIDAYS, type SchoolRegion } from './holidays';
import type { DaySlot, HolidayHours, OpeningException, OpeningHours, OpeningSlot, Season } from './opening-hours';

interface SlotRecord {
  opens: string;
  closes: string;
  staffed?: boolean | null;
}

interface WeekSlotRecord extends SlotRecord {
  days: readonly string[];
}

/** What a place does in the school holidays of its region. */
export const SCHOOL_HOLIDAY_HOURS = ['same', 'closed', 'other'] as const;

/**
 * Opening hours as they are kept with a location: what nobody filled in is absent or null, a day is itself or an instant
 * (ISO 8601) on it.
 */
export interface OpeningHoursRecord {
  openingHours?: readonly WeekSlotRecord[] | null;
  exceptions?:
    | readonly {
        from: string;
        /** Empty: that one day. */
        to?: string | null;
        days?: readonly string[] | null;
        hours?: readonly SlotRecord[] | null;
        why?: string | null;
      }[]
    | null;
  hoursNote?: string | null;
  /** Whether it is closed on the usual public holidays; it is, as long as nobody says otherwise. */
  holidaysKept?: boolean | null;
  /** Holidays that go another way than `holidaysKept` says. */
  publicHolidays?: readonly { on: readonly string[]; hours?: readonly SlotRecord[] | null }[] | null;
  schoolHolidays?: (typeof SCHOOL_HOLIDAY_HOURS)[number] | null;
  schoolHolidayHours?: readonly WeekSlotRecord[] | null;
  schoolRegion?: SchoolRegion | null;
  /** One row a slot; rows of the same days of the year are one season, and one without weekdays is a closed season. */
  seasons?:
    | readonly (Partial<Nullable<WeekSlotRecord>> & {
        fromDay: number;
        fromMonth: string;
        untilDay: number;
        untilMonth: string;
      })[]
    | null;
}

type Nullable<T> = { [Key in keyof T]: T[Key] | null };

/**
 * The opening hours that a record holds. Exceptions without days are left out: they say nothing yet. Other things that
 * cannot be are left as they are, for `openingHoursProblems` to name.
 */
export function toOpeningHours(record: OpeningHoursRecord): OpeningHours {
  const publicHolidays = holidayHours(record);
  const schoolHolidayWeek = schoolWeek(record);
  const seasons = seasonsOf(record);
  return {
    week: week(record.openingHours),
    exceptions: (record.exceptions ?? []).flatMap(({ days, from, hours, to, why }): OpeningException[] => {
      const [first, last] = [dayOf(from), dayOf(to || from)];
      if (first === null || last === null) return [];
      const weekdays = WEEKDAYS.filter((day) => days?.includes(day));
      return [
        {
          from: first,
          to: last,
          ...(weekdays.length > 0 && { days: weekdays }),
          hours: (hours ?? []).map(slot),
          why: said(why),
        },
      ];
    }),
    note: said(record.hoursNote),
    ...(publicHolidays && { publicHolidays }),
    ...(schoolHolidayWeek && { schoolHolidayWeek }),
    ...(record.schoolRegion != null && { schoolRegion: record.schoolRegion }),
    ...(seasons.length > 0 && { seasons }),
  };
}

function holidayHours({ holidaysKept, publicHolidays }: OpeningHoursRecord): HolidayHours[] | null {
  const own = (publicHolidays ?? []).map(({ hours, on }) => ({
    on: PUBLIC_HOLIDAYS.filter((holiday) => on.includes(holiday)),
    hours: (hours ?? []).map(slot),
  }));
  if (holidaysKept === false) return own;
  if (own.length === 0) return null;
  const others = USUAL_HOLIDAYS.filter((holiday) => own.every(({ on }) => !on.includes(holiday)));
  return others.length === 0 ? own : [{ on: others, hours: [] }, ...own];
}

/** Null where the school holidays make no difference. */
function schoolWeek({ schoolHolidayHours, schoolHolidays }: OpeningHoursRecord): OpeningSlot[] | null {
  if (schoolHolidays === 'closed') return [];
  const hours = week(schoolHolidayHours);
  return schoolHolidays === 'other' && hours.length > 0 ? hours : null;
}

function seasonsOf({ seasons }: OpeningHoursRecord): Season[] {
  const found = new Map<string, Season>();
  for (const { closes, days, fromDay, fromMonth, opens, staffed, untilDay, untilMonth } of seasons ?? []) {
    const [from, until] = [monthDay(fromMonth, fromDay), monthDay(untilMonth, untilDay)];
    const season = found.get(from + until) ?? { from, until, week: [] };
    found.set(from + until, season);
    if (days && days.length > 0) {
      season.week.push(...week([{ days, opens: opens ?? '', closes: closes ?? '', staffed }]));
    }
  }
  return [...found.values()];
}

function week(slots: readonly WeekSlotRecord[] | null | undefined): OpeningSlot[] {
  return (slots ?? []).map((row) => ({ days: WEEKDAYS.filter((day) => row.days.includes(day)), ...slot(row) }));
}

function slot({ closes, opens, staffed }: SlotRecord): DaySlot {
  return { opens, closes, staffed: staffed !== false };
}

function monthDay(month: string, day: number): string {
  return `${month}-${String(day).padStart(2, '0')}`;
}

function dayOf(value: string): Day | null {
  if (isDay(value)) return value;
  const instant = Date.parse(value);
  return Number.isNaN(instant) ? null : amsterdamDay(instant);
}

function said(text: string | null | undefined): string | null {
  return text?.trim() ? text.trim() : null;
}
