import { z } from 'zod';
import { isDay, WEEKDAYS, type Day, type Weekday } from '@/domain/calendar-day';
import { USUAL_HOLIDAYS } from '@/domain/holidays';
import type { DaySlot, OpeningException, OpeningHours } from '@/domain/opening-hours';
import { openingHoursProblems } from '@/domain/opening-hours-problems';

/** Why a description is not taken in. */
export type HoursJsonLdRefusalKey =
  /** No list of OpeningHoursSpecification, or with a value that is no day, date or time of schema.org. */
  | 'not-understood'
  /** Closes at midnight or on the next day. */
  | 'past-midnight'
  /** Valid from a day on, or until one: hours here hold always or between two days. */
  | 'half-a-period'
  /** Open and closed at once, or two hours that share minutes. */
  | 'contradiction';

export type HoursJsonLdReading = { read: true; hours: OpeningHours } | { read: false; why: HoursJsonLdRefusalKey };

/** Monday first, as {@link WEEKDAYS}; the holidays last. */
const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'PublicHolidays'];

const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.array(schema), schema.transform((one) => [one])]).optional();

const dayName = z.string().transform((text, context) => {
  const index = DAY_NAMES.indexOf(text.replace(/^https?:\/\/schema\.org\//u, ''));
  if (index < 0) context.addIssue({ code: 'custom', message: 'no day of the week' });
  return index;
});
const time = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?::00)?$/u)
  .transform((text) => text.slice(0, 5));
const day = z.string().refine(isDay);

const specification = z.object({
  '@type': z.literal('OpeningHoursSpecification').optional(),
  dayOfWeek: listOf(dayName),
  opens: time.optional(),
  closes: time.optional(),
  validFrom: day.optional(),
  validThrough: day.optional(),
});

const place = z.object({
  openingHoursSpecification: listOf(specification),
  specialOpeningHoursSpecification: listOf(specification),
});

type Specification = z.infer<typeof specification>;

/** What one specification says: hours, or none (closed), on days that it names. */
interface Said {
  weekdays: Weekday[];
  onHolidays: boolean;
  period: { from: Day; to: Day } | null;
  slot: DaySlot | null;
}

/**
 * Reads `openingHoursSpecification` and `specialOpeningHoursSpecification` of a place's JSON-LD, or refuses both with a
 * reason. All hours are taken to be with staff, for schema.org cannot say; without `PublicHolidays` nothing is known of
 * those. Without a week (an empty list, or nothing) the hours are not known.
 */
export function readHoursJsonLd(jsonLd: unknown): HoursJsonLdReading {
  const parsed = place.safeParse(jsonLd);
  if (!parsed.success) return { read: false, why: 'not-understood' };
  const { openingHoursSpecification = [], specialOpeningHoursSpecification = [] } = parsed.data;
  const said: Said[] = [];
  for (const one of [...openingHoursSpecification, ...specialOpeningHoursSpecification]) {
    const meaning = meaningOf(one);
    if (typeof meaning === 'string') return { read: false, why: meaning };
    said.push(meaning);
  }
  const always = said.filter(({ period }) => period === null);
  const onHolidays = always.filter((one) => one.onHolidays);
  const hours: OpeningHours = {
    week: always.flatMap(({ slot, weekdays }) => (slot && weekdays.length > 0 ? [{ days: weekdays, ...slot }] : [])),
    exceptions: exceptionsOf(said),
    note: null,
    ...(onHolidays.length > 0 ? { publicHolidays: [{ on: [...USUAL_HOLIDAYS], hours: slotsOf(onHolidays) }] } : {}),
  };
  if (hasContradiction(said) || openingHoursProblems(hours).length > 0) return { read: false, why: 'contradiction' };
  // A week that only says "closed" is known, and an empty one here would say that it is not.
  const isClosedWeek = hours.week.length === 0 && always.some(({ weekdays }) => weekdays.length > 0);
  return {
    read: true,
    hours: isClosedWeek ? { ...hours, seasons: [{ from: '01-01', until: '12-31', week: [] }] } : hours,
  };
}

function meaningOf(one: Specification): Said | HoursJsonLdRefusalKey {
  const { closes, dayOfWeek = [], opens, validFrom, validThrough } = one;
  const weekdays = WEEKDAYS.filter((_, index) => dayOfWeek.includes(index));
  const onHolidays = dayOfWeek.includes(WEEKDAYS.length);
  if ((validFrom === undefined) !== (validThrough === undefined)) return 'half-a-period';
  const period = validFrom !== undefined && validThrough !== undefined ? { from: validFrom, to: validThrough } : null;
  // Nobody can say on which days of a period its holidays are, nor on which days hours without any are.
  if (period ? onHolidays : dayOfWeek.length === 0) return 'not-understood';
  if ((opens === undefined) !== (closes === undefined)) return 'not-understood';
  if (opens === undefined || closes === undefined || (opens === '00:00' && closes === '00:00')) {
    return { weekdays, onHolidays, period, slot: null };
  }
  if (closes <= opens) return 'past-midnight';
  return { weekdays, onHolidays, period, slot: { opens, closes, staffed: true } };
}

function slotsOf(said: readonly Said[]): DaySlot[] {
  return said.flatMap(({ slot }) => slot ?? []);
}

/** Specifications of the same days are one exception with all their hours. */
function exceptionsOf(said: readonly Said[]): OpeningException[] {
  const groups = new Map<string, Said[]>();
  for (const one of said) {
    if (one.period === null) continue;
    const key = daysKey(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first?.period) return [];
    const days = first.weekdays.length > 0 && first.weekdays.length < WEEKDAYS.length ? { days: first.weekdays } : {};
    return [{ ...first.period, ...days, hours: slotsOf(group), why: null }];
  });
}

function daysKey({ onHolidays, period, weekdays }: Said): string {
  return JSON.stringify([onHolidays, period, weekdays]);
}

/** Whether the same day is said to be closed and to have hours. */
function hasContradiction(said: readonly Said[]): boolean {
  const closed = said.filter(({ slot }) => slot === null);
  const open = said.filter(({ slot }) => slot !== null);
  return closed.some((a) =>
    open.some((b) => {
      if (a.period === null && b.period === null) {
        return (a.onHolidays && b.onHolidays) || a.weekdays.some((weekday) => b.weekdays.includes(weekday));
      }
      return daysKey(a) === daysKey(b);
    }),
  );
}
