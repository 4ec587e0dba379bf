import { amsterdamDay } from '@/domain/amsterdam-time';
import type { Day } from '@/domain/calendar-day';
import type { HolidayCalendar } from '@/domain/holidays';
import type { DaySlot, OpeningException } from '@/domain/opening-hours';
import { comingDays, type HoursReason } from '@/domain/opening-hours-days';
import { toOpeningHours, type OpeningHoursRecord } from '@/domain/opening-hours-record';
import type { OpeningHoursProblem } from '@/domain/opening-hours-problems';

import { asSentence, clockInWords, dayInWords } from '../dutch-dates';
import { HOURS_PROBLEMS, hoursProblems } from '../hours-problems';

/** What the hours of a place mean, as an editor sees it before saving. */
export interface HoursPreview {
  /** Each of the coming seven days in a sentence, today first. */
  days: string[];
  /** The days after those that differ from the week, soonest first. */
  later: string[];
  /** What keeps them from going online. */
  problems: string[];
}

/** Exceptions after the coming days that are shown. */
const SHOWN = 5;

/** Says what opening hours as they are kept mean, by the same functions that judge and publish them. */
export function previewHours(record: OpeningHoursRecord, holidays: HolidayCalendar, now: Date): HoursPreview {
  const hours = toOpeningHours(record);
  const today = amsterdamDay(now);
  const days = comingDays(hours, today, holidays);
  const last = days.at(-1)?.day ?? today;
  const isKnown = hours.week.length > 0 || (hours.seasons ?? []).length > 0 || hours.exceptions.length > 0;
  return {
    days: isKnown
      ? days.map(({ day, reason, slots }) =>
          sentence(dayInWords(day, today), slotsInWords(slots), reason && reasonInWords(reason)),
        )
      : [],
    later: hours.exceptions
      .filter(({ from }) => from > last)
      .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
      .slice(0, SHOWN)
      .map((exception) => sentence(periodInWords(exception, today), slotsInWords(exception.hours), exception.why)),
    problems: hoursProblems(record).map((found) => rowInWords(found) + HOURS_PROBLEMS[found.problem]),
  };
}

function sentence(when: string, hours: string, why: string | null): string {
  return asSentence(`${when}: ${hours}${why === null ? '' : ` (${why})`}`);
}

/** "10.00–12.00 uur en 13.00–17.00 uur, zonder hulp". */
function slotsInWords(slots: readonly DaySlot[] | null): string {
  if (slots === null) return 'dat weten we niet';
  if (slots.length === 0) return 'dicht';
  return slots
    .map(
      ({ closes, opens, staffed }) =>
        `${clockInWords(opens)}–${clockInWords(closes)} uur${staffed ? '' : ', zonder hulp'}`,
    )
    .join(' en ');
}

function reasonInWords(reason: HoursReason): string | null {
  switch (reason.kind) {
    case 'exception':
      return reason.why;
    case 'public-holiday':
      return 'feestdag';
    case 'school-holiday':
      return 'schoolvakantie';
    case 'season':
      return 'seizoen';
  }
}

function periodInWords({ from, to }: OpeningException, today: Day): string {
  return from === to ? dayInWords(from, today) : `${dayInWords(from, today)} tot en met ${dayInWords(to, today)}`;
}

/** Which row it is about, by the names of the form. */
function rowInWords({ index, list, problem }: OpeningHoursProblem): string {
  if (problem === 'no-region') return '';
  const names: Record<OpeningHoursProblem['list'], string> = {
    week: 'Openingstijden',
    exceptions: 'Andere tijden of dicht',
    publicHolidays: 'Feestdagen die anders gaan',
    schoolHolidayWeek: 'Tijden in de schoolvakanties',
    seasons: 'Andere tijden in een seizoen',
  };
  return `${names[list]}, rij ${String(index + 1)}: `;
}
