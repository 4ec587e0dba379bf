import { z } from 'zod';

import { SCHOOL_REGIONS } from '@/domain/holidays';
import { SCHOOL_HOLIDAY_HOURS } from '@/domain/opening-hours-record';

import { choice, choices, moment, rows, time, words } from '../asking/form-values';

const slot = z.object({ opens: time, closes: time, staffed: z.boolean().nullish() });
const weekSlot = slot.extend({ days: choices });
const dayOfYear = z
  .number()
  .max(1000)
  .nullish()
  .transform((day) => day ?? 0);
const month = z
  .string()
  .max(2)
  .nullish()
  .transform((number) => number ?? '');

/** "When is this place open?", as the form of a location asks it while somebody is still writing. */
export const askedHours = z.object({
  openingHours: rows(weekSlot, 28),
  exceptions: rows(z.object({ from: moment, to: moment, days: choices, hours: rows(slot, 4), why: words }), 100),
  holidaysKept: z.boolean().nullish(),
  publicHolidays: rows(z.object({ on: choices, hours: rows(slot, 4) }), 12),
  schoolRegion: choice(SCHOOL_REGIONS),
  schoolHolidays: choice(SCHOOL_HOLIDAY_HOURS),
  schoolHolidayHours: rows(weekSlot, 28),
  seasons: rows(weekSlot.extend({ fromDay: dayOfYear, fromMonth: month, untilDay: dayOfYear, untilMonth: month }), 28),
});
