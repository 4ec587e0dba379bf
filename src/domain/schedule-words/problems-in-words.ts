import type { Day } from '../calendar-day';
import type { ScheduleProblem, ScheduleProblemKey } from '../schedule-problems';
import type { ScheduleWarning, ScheduleWarningKey } from '../schedule-warnings';
import { dayInWords } from './schedule-words';

/** What is wrong and what to do about it, for an editor. */
const PROBLEMS: Record<ScheduleProblemKey, string> = {
  'no-rows': 'Er staat nog geen tijd. Voeg een rij toe, of kies “Alleen in woorden”.',
  'no-weekday': 'Kies een dag van de week.',
  'invalid-time': 'Vul in wanneer het begint en stopt. Schrijf een tijd zo: 10:00.',
  'invalid-day': 'Kies een dag die bestaat.',
  'invalid-number': 'Vul een heel getal in, 1 of meer.',
  'no-start': 'Vul in vanaf welke datum het telt.',
  'ends-before-start': 'Het einde ligt niet na het begin.',
  'until-before-from': 'De laatste dag ligt voor de eerste dag.',
  'never-happens': 'Zo is er nooit een bijeenkomst. Kijk de dagen en datums na.',
  'exception-without-meeting': 'Op deze dag is er toch al geen bijeenkomst. Kijk de datum na.',
  'change-without-meeting':
    'Er is dan geen bijeenkomst die niet doorgaat of een nieuwe tijd krijgt. Haal deze wijziging weg.',
  'longer-than-a-day': 'Dit duurt langer dan een dag. Kijk de einddatum na.',
  repeated: 'Deze rij staat er al.',
};

const WARNINGS: Record<ScheduleWarningKey, string> = {
  'outside-opening-hours': 'De locatie is dan dicht.',
  overlap: 'Er zijn dan twee bijeenkomsten op dezelfde plek.',
  'school-holidays-unknown': 'De schoolvakanties van dan zijn nog niet bekend, of de regio van de locatie niet.',
  'hours-unknown': 'De openingstijden van de locatie zijn niet bekend. Bezoekers zien geen tijden.',
  'nothing-coming': 'Er zijn geen bijeenkomsten meer.',
};

/** A problem in a plain Dutch sentence, with the day that it is about. */
export function problemInWords({ day, problem }: ScheduleProblem): string {
  return withDay(day ?? null, PROBLEMS[problem]);
}

/** A warning in a plain Dutch sentence, with the first day on which it is so. */
export function warningInWords({ day, warning }: ScheduleWarning): string {
  return withDay(day, WARNINGS[warning]);
}

function withDay(day: Day | null, sentence: string): string {
  return day === null ? sentence : `${dayInWords(day, 'nl')}: ${sentence}`;
}
