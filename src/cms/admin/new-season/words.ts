import type { Day } from '@/domain/calendar-day';
import type { NewSeason, Run, SeasonRemark, SkippedDay } from '@/domain/new-season';
import type { DayOff } from '@/domain/season-calendar';

import { asSentence, dayInWords } from '../../dutch-dates';
import { PUBLIC_HOLIDAY_LABELS } from '../../holiday-labels';
import type { FailureKey } from '../../new-season/make-draft';
import type { FirstDayProblem } from '../../new-season/season-wish';

/** How the screen for a new season says things. */

/** Days of one kind that are named; the others are counted. */
const NAMED = 8;

export const FIRST_DAY_PROBLEMS: Record<FirstDayProblem, string> = {
  missing: 'Vul de eerste dag in.',
  past: 'Deze dag is al geweest. Kies vandaag of later.',
  'too-far': 'Deze dag ligt te ver weg. Kies een dag binnen drie jaar.',
};

export const FAILURE_WORDS: Record<FailureKey, string> = {
  gone: 'Dit aanbod is er niet, of is niet van uw organisatie.',
  failed: 'Dit lukte niet door een storing. Probeer het zo nog eens.',
};

/** "Van dinsdag 1 september tot en met dinsdag 24 november 2026, 12 keer." */
export function runInWords({ first, last, meetings }: Run, today: Day): string {
  const times = meetings === null ? null : meetings === 1 ? '1 keer' : `${String(meetings)} keer`;
  if (first !== null && first === last) return asSentence([`op ${dayInWords(first, today)}`, times].join(', '));
  const days = [
    first === null ? null : `van ${dayInWords(first, today)}`,
    last === null ? null : `tot en met ${dayInWords(last, today)}`,
  ].filter((part) => part !== null);
  if (days.length === 0) return 'Zonder vaste dagen.';
  const goesOn = last === null ? 'het gaat daarna door' : null;
  return asSentence([days.join(' '), times, goesOn].filter((part) => part !== null).join(', '));
}

/** "Herfstvakantie: dinsdag 19 oktober en donderdag 21 oktober.", one sentence for each holiday. */
export function skippedInWords(skipped: readonly SkippedDay[], today: Day): string[] {
  const byName = Map.groupBy(skipped, ({ why }) => dayOffName(why));
  return Array.from(
    byName,
    ([name, days]) =>
      `${name}: ${daysInWords(
        days.map(({ day }) => day),
        today,
      )}.`,
  );
}

/** "dinsdag 19 oktober en donderdag 21 oktober". */
function daysInWords(days: readonly Day[], today: Day): string {
  const named = days.slice(0, NAMED).map((day) => dayInWords(day, today));
  const others = days.length - named.length;
  if (others > 0) return `${named.join(', ')} en nog ${others === 1 ? '1 dag' : `${String(others)} dagen`}`;
  return [named.slice(0, -1).join(', '), named.at(-1)].filter(Boolean).join(' en ');
}

function dayOffName(off: DayOff): string {
  switch (off.kind) {
    case 'public':
      return PUBLIC_HOLIDAY_LABELS[off.holiday].replace(/ \(.*/u, '');
    case 'school':
      return off.name ?? 'Schoolvakantie';
    case 'exception':
      return 'Niet op deze dagen';
  }
}

/** What somebody has to look at, in sentences; what is the same for several days is one. */
export function remarksInWords(remarks: NewSeason['remarks'], today: Day): string[] {
  const byWords = Map.groupBy(remarks, remarkInWords);
  return Array.from(byWords, ([words, same]) => {
    const days = same.flatMap((one) => ('day' in one ? [one.day] : []));
    return days.length === 0 ? words : `${words} Het gaat om ${daysInWords(days, today)}.`;
  });
}

function remarkInWords(remark: SeasonRemark): string {
  switch (remark.remark) {
    case 'in-words':
      return 'De tijden staan in woorden. Die nemen wij over. Pas ze zelf aan.';
    case 'note':
      return 'Er staan ook tijden in woorden bij. Kijk of die nog kloppen.';
    case 'no-times':
      return 'Er staan geen tijden in. Vul ze zelf in.';
    case 'unreadable':
      return 'Een rij zonder goede tijd laten wij weg.';
    case 'end-unknown':
      return 'Wij weten niet wanneer het begon. Vul de laatste dag zelf in.';
    case 'holidays-unknown':
      return 'De schoolvakanties van dan zijn nog niet bekend, of de regio van de locatie niet.';
    case 'on-holiday':
      return `Er is een bijeenkomst op een feestdag: ${dayOffName(remark.why)}. Klopt dat?`;
    case 'closed':
      return remark.reason
        ? `De locatie is dan dicht: ${remark.reason.replace(/\.$/u, '')}.`
        : 'De locatie is dan dicht.';
  }
}
