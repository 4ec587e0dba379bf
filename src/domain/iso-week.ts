import { Temporal } from 'temporal-polyfill';

import { amsterdamDay } from './amsterdam-time';

/** A week of ISO 8601, `YYYY-Www`; weeks in order are strings in order. */
export type IsoWeek = string;

/** The week on Dutch calendars at an instant. Throws a RangeError on an invalid Date. */
export function amsterdamWeek(instant: Date): IsoWeek {
  return weekOf(Temporal.PlainDate.from(amsterdamDay(instant)));
}

/** The week that lies some weeks before the one on Dutch calendars at an instant. */
export function weeksBefore(instant: Date, weeks: number): IsoWeek {
  return weekOf(Temporal.PlainDate.from(amsterdamDay(instant)).subtract({ weeks }));
}

function weekOf(day: Temporal.PlainDate): IsoWeek {
  // Both exist in the ISO calendar, which these days are in.
  const year = String(day.yearOfWeek ?? day.year).padStart(4, '0');
  return `${year}-W${String(day.weekOfYear ?? 1).padStart(2, '0')}`;
}
