import { isDay, type Day } from '../calendar-day';
import type { OpeningHours } from '../opening-hours';
import { Cursor } from '../read-schedule/cursor';
import { Refusal } from '../read-schedule/refusal';
import { scheduleTokens } from '../read-schedule/tokens';
import { hoursOfStatements } from './assemble-hours';
import { HoursRefusal } from './hours-refusal';
import { readStatements } from './read-statements';

/** How a phrase was read: as opening hours, or not at all, with the reason in plain Dutch. */
export type ReadOpeningHours = { understood: true; hours: OpeningHours } | { understood: false; why: string };

/** Nobody writes a longer one about one place. */
const LONGEST = 1000;

/**
 * Reads a Dutch phrase about opening hours, such as "ma t/m vr 8.30 - 19.30 uur (donderdag 13-17 uur medewerker
 * aanwezig); za 8.30 - 17.00 uur; op feestdagen gesloten". Never guesses: every word is part of what was understood or
 * says nothing about when, and what can be taken in two ways is refused.
 *
 * - A day that the phrase does not name is closed; a phrase about a part of the year says nothing about the rest of it.
 * - Where it says when there is help there is none at other times; where it says nothing of help there is.
 * - A date without a year is the next one from `from` on.
 *
 * @throws RangeError when `from` is no day
 */
export function readOpeningHours(phrase: string, { from }: { from: Day }): ReadOpeningHours {
  if (!isDay(from)) throw new RangeError('`from` is not a day');
  try {
    if (phrase.trim() === '') throw new HoursRefusal('empty');
    if (phrase.length > LONGEST) throw new HoursRefusal('tooLong');
    return { understood: true, hours: hoursOfStatements(readStatements(new Cursor(scheduleTokens(phrase)), from)) };
  } catch (error) {
    if (error instanceof HoursRefusal || error instanceof Refusal) return { understood: false, why: error.message };
    throw error;
  }
}
