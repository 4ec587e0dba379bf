import { isDay, type Day } from '../calendar-day';
import type { Schedule } from '../schedule';
import { scheduleInWords } from '../schedule-words/schedule-words';
import { scheduleOfClauses } from './assemble';
import { clausesOf } from './clauses';
import { readItems } from './read-items';
import { Refusal } from './refusal';
import { scheduleTokens } from './tokens';

/** How a phrase was read: as a schedule, which `words` says back, or not at all, with the reason in plain Dutch. */
export type ReadSchedule =
  | { understood: true; schedule: Exclude<Schedule, { kind: 'text' }>; words: string }
  | { understood: false; why: string };

/** Nobody writes a longer one; a whole page is not for this reader. */
const LONGEST = 600;

/**
 * Reads a Dutch phrase about days and times, such as "1e en 3e maandag van de maand 14.00–16.00 uur, niet in de
 * vakanties". Never guesses: every word is part of what was understood or on a short list of words that say nothing
 * about when, and what can be taken in two ways is refused. A day without a year is the next one from `from` on.
 *
 * Rows are called r1, r2, … or d1, d2, …; there is no note and no place.
 *
 * @throws RangeError when `from` is no day
 */
export function readSchedule(phrase: string, { from }: { from: Day }): ReadSchedule {
  if (!isDay(from)) throw new RangeError('The day to read from is no day.');
  try {
    if (phrase.trim() === '') throw new Refusal('empty');
    if (phrase.length > LONGEST) throw new Refusal('tooLong');
    const schedule = scheduleOfClauses(clausesOf(readItems(scheduleTokens(phrase))), from);
    return {
      understood: true,
      schedule,
      words: scheduleInWords(schedule, { locale: 'nl', today: from, region: null }),
    };
  } catch (error) {
    if (error instanceof Refusal) return { understood: false, why: error.message };
    throw error;
  }
}
