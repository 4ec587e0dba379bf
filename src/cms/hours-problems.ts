import {
  openingHoursProblems,
  type OpeningHoursProblem,
  type OpeningHoursProblemKey,
} from '@/domain/opening-hours-problems';
import { toOpeningHours, type OpeningHoursRecord } from '@/domain/opening-hours-record';

/** What is wrong with a row of opening hours, in a sentence for an editor. */
export const HOURS_PROBLEMS: Record<OpeningHoursProblemKey, string> = {
  'no-day': 'Kies een dag.',
  'invalid-time': 'Vul in wanneer het open en dicht gaat. Schrijf een tijd zo: 10:00.',
  'invalid-day': 'Kies een dag die bestaat.',
  'closes-before-opens': 'De eindtijd is eerder dan de begintijd.',
  'to-before-from': 'De laatste dag ligt voor de eerste dag.',
  overlap: 'Dit staat er al, of een deel ervan. Elke dag en tijd mag er één keer staan.',
  'no-region': 'Vul in van welke regio u de schoolvakanties volgt.',
};

/** What has to be put right before the opening hours of a location can go online. */
export function hoursProblems(record: OpeningHoursRecord): OpeningHoursProblem[] {
  return openingHoursProblems(toOpeningHours({ ...record, publicHolidays: null })).concat(
    // The rows that editors wrote, without those that stand for "closed on holidays".
    openingHoursProblems(toOpeningHours({ publicHolidays: record.publicHolidays, holidaysKept: false })),
  );
}
