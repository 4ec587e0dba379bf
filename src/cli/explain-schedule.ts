import { parseArgs } from 'node:util';

import { amsterdamDay, wallClockMoment } from '@/domain/amsterdam-time';
import { dayFromNumber, dayNumber, isDay, type Day } from '@/domain/calendar-day';
import { expandSchedule } from '@/domain/expand-schedule';
import { USUAL_HOLIDAYS } from '@/domain/holidays';
import { readSchedule } from '@/domain/read-schedule/read-schedule';
import type { Schedule } from '@/domain/schedule';
import { holidayCalendar } from '@/domain/school-holidays';
import { SCHOOL_HOLIDAYS } from '@/seeds/reference/school-holidays';

import { OperatorError, reasonOf } from './operator-error';

export const SCHEDULE_USAGE = 'Usage: npm run explain -- schedule "<phrase>" [--from YYYY-MM-DD] [--days <1 to 1000>]';

/** Days that are looked ahead when nobody says how many, and at most. */
const DAYS = 90;
const MOST_DAYS = 1000;

/** How a Dutch phrase about days and times is read, and what comes of it. */
export type ScheduleExplanation =
  | {
      understood: true;
      /** The schedule said back in Dutch. */
      words: string;
      rules: Exclude<Schedule, { kind: 'text' }>;
      /** ISO 8601 on Dutch clocks; `tentative` where it depends on the region's school holidays. */
      occurrences: { start: string; end: string; status?: 'tentative' }[];
    }
  | { understood: false; why: string };

/**
 * Explains a phrase as the parameters of the command give it: its words, `--from` (today) and `--days` (90). Holidays are
 * the usual public ones and the school holidays that every site begins with.
 *
 * @throws OperatorError on parameters that cannot be
 */
export function explainSchedule(parameters: string[], now: Date): ScheduleExplanation {
  const { days, from, phrase } = readParameters(parameters, now);
  const reading = readSchedule(phrase, { from });
  if (!reading.understood) return { understood: false, why: reading.why };
  const midnight = (day: Day) => wallClockMoment(day, '00:00').iso;
  const holidays = holidayCalendar(
    USUAL_HOLIDAYS,
    SCHOOL_HOLIDAYS.map(({ name, ...holiday }) => ({ ...holiday, name: name.nl })),
  );
  const meetings = expandSchedule(reading.schedule, midnight(from), midnight(dayFromNumber(dayNumber(from) + days)), {
    holidays,
    region: null,
  });
  return {
    understood: true,
    words: reading.words,
    rules: reading.schedule,
    occurrences: meetings.map(({ end, start, status }) =>
      status === 'tentative' ? { start, end, status } : { start, end },
    ),
  };
}

function readParameters(parameters: string[], now: Date): { phrase: string; from: Day; days: number } {
  const { positionals, values } = parsed(parameters);
  const phrase = positionals.join(' ');
  const { days = String(DAYS), from = amsterdamDay(now) } = values;
  if (phrase.trim() === '') throw new OperatorError(SCHEDULE_USAGE);
  if (!isDay(from)) throw new OperatorError(`--from is not a day. ${SCHEDULE_USAGE}`);
  if (!/^[1-9]\d{0,3}$/u.test(days) || Number(days) > MOST_DAYS) {
    throw new OperatorError(`${days} is not a number of days. ${SCHEDULE_USAGE}`);
  }
  return { phrase, from, days: Number(days) };
}

function parsed(parameters: string[]) {
  try {
    return parseArgs({
      args: parameters,
      allowPositionals: true,
      options: { from: { type: 'string' }, days: { type: 'string' } },
    });
  } catch (error) {
    throw new OperatorError(`${reasonOf(error)} ${SCHEDULE_USAGE}`);
  }
}
