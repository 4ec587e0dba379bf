import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { expandSchedule } from '../expand-schedule';
import { NTHS, WEEKDAYS, type Nth, type ScheduleLimits, type ScheduleRule, type Weekday } from '../schedule';
import { EXAMPLE_CONTEXT, exampleRule, rulesOf } from '../schedule-examples';
import { scheduleProblems } from '../schedule-problems';
import { scheduleInWords } from '../schedule-words/schedule-words';
import { readSchedule } from './read-schedule';

/** The days that are looked at, Monday 30 November 2026 first: they hold week 53 and the Christmas holidays. */
const FROM = '2026-11-30';
const DAYS = Array.from({ length: 75 }, (_, days) => Temporal.PlainDate.from(FROM).add({ days }));

/** "2026-12-01 10:00-12:00". */
type Meeting = string;

/* What a phrase should mean, worked out with a calendar and without anything of the reader. */

type Test = (day: Temporal.PlainDate) => boolean;
const daysThat = (...tests: Test[]) => DAYS.filter((day) => tests.every((test) => test(day))).map(String);
const on =
  (...weekdays: Weekday[]): Test =>
  (day) =>
    weekdays.includes(WEEKDAYS[day.dayOfWeek - 1] ?? 'MO');
const odd: Test = (day) => (day.weekOfYear ?? 0) % 2 === 1;
const even: Test = (day) => (day.weekOfYear ?? 0) % 2 === 0;
const nth =
  (...wanted: number[]): Test =>
  (day) =>
    wanted.includes(Math.ceil(day.day / 7)) || (wanted.includes(-1) && day.day + 7 > day.daysInMonth);
const from =
  (first: string): Test =>
  (day) =>
    String(day) >= first;
const until =
  (last: string): Test =>
  (day) =>
    String(day) <= last;
const not =
  (...days: string[]): Test =>
  (day) =>
    !days.includes(String(day));
const notBetween =
  (first: string, last: string): Test =>
  (day) =>
    String(day) < first || String(day) > last;
const everyWeeks =
  (weeks: number, start: string): Test =>
  (day) => {
    const monday = Temporal.PlainDate.from(start).subtract({ days: Temporal.PlainDate.from(start).dayOfWeek - 1 });
    return String(day) >= start && Math.floor(monday.until(day).days / 7) % weeks === 0;
  };
const CHRISTMAS_HOLIDAYS = notBetween('2026-12-19', '2027-01-03');
const at = (times: string, ...tests: Test[]): Meeting[] => daysThat(...tests).map((day) => `${day} ${times}`);
const dated = (times: string, ...days: string[]): Meeting[] => days.map((day) => `${day} ${times}`);
const WORKING_DAYS = on('MO', 'TU', 'WE', 'TH', 'FR');

/** Phrases of the forms that library employees use, with what they mean. */
const PUBLISHED: readonly [string, Meeting[]][] = [
  ['Elke dinsdag van 10.00 tot 12.00 uur', at('10:00-12:00', on('TU'))],
  ['iedere woensdagmiddag van 13.30 - 15.30 uur, zonder afspraak', at('13:30-15:30', on('WE'))],
  ['di 14:00-16:00 en do 9:30-11:30', [...at('14:00-16:00', on('TU')), ...at('09:30-11:30', on('TH'))]],
  ['ma t/m vr 9-17', at('09:00-17:00', WORKING_DAYS)],
  ['maandag, woensdag en vrijdag van 10 tot 12 uur', at('10:00-12:00', on('MO', 'WE', 'FR'))],
  ['even weken op dinsdag van 13:00 tot 15:00 uur', at('13:00-15:00', on('TU'), even)],
  [
    'Oneven weken op maandag van 9.30 tot 11.30 uur, even weken op vrijdag van 14.00 tot 16.00 uur',
    [...at('09:30-11:30', on('MO'), odd), ...at('14:00-16:00', on('FR'), even)],
  ],
  ['elke eerste woensdag van de maand van 19.30 tot 21.00 uur', at('19:30-21:00', on('WE'), nth(1))],
  ['2e en 4e donderdag van de maand, 10.00-12.00 uur', at('10:00-12:00', on('TH'), nth(2, 4))],
  ['de laatste maandag van de maand van 14.00 tot 15.30 uur', at('14:00-15:30', on('MO'), nth(-1))],
  [
    'elke donderdag van 13.00 tot 15.00 uur, niet in de schoolvakanties',
    at('13:00-15:00', on('TH'), CHRISTMAS_HOLIDAYS),
  ],
  [
    'iedere dinsdag 10.00-11.30 uur, behalve op 15 december en 5 januari',
    at('10:00-11:30', on('TU'), not('2026-12-15', '2027-01-05')),
  ],
  ['vanaf 1 februari 2027 elke maandag van 15.00 tot 17.00 uur', at('15:00-17:00', on('MO'), from('2027-02-01'))],
  ['tot en met 18 december elke vrijdag van 9.00 tot 11.00 uur', at('09:00-11:00', on('FR'), until('2026-12-18'))],
  ['woensdag 9 december van 14.00 tot 16.00 uur', dated('14:00-16:00', '2026-12-09')],
  [
    'dinsdag 12, 19 en 26 januari van 10.00 tot 12.00 uur',
    dated('10:00-12:00', '2027-01-12', '2027-01-19', '2027-01-26'),
  ],
  [
    'acht dinsdagen vanaf 8 december, van 9.30 tot 11.30 uur',
    at('09:30-11:30', on('TU'), from('2026-12-08'), until('2027-01-26')),
  ],
  [
    'om de twee weken op woensdag vanaf 2 december van 14.00 tot 15.00 uur',
    at('14:00-15:00', on('WE'), everyWeeks(2, '2026-12-02')),
  ],
  ['maandag van half tien tot half twaalf', at('09:30-11:30', on('MO'))],
  [
    'zaterdag van 11:00 tot 13:00 en van 14:00 tot 16:00 uur',
    [...at('11:00-13:00', on('SA')), ...at('14:00-16:00', on('SA'))],
  ],
  ['elke werkdag van 10 tot 12 uur', at('10:00-12:00', WORKING_DAYS)],
  [
    'donderdag 18.30-20.30 uur, niet van 24 december tot en met 7 januari',
    at('18:30-20:30', on('TH'), notBetween('2026-12-24', '2027-01-07')),
  ],
];

const TUESDAYS = at('10:00-12:00', on('TU'));

/** The same in all the ways in which people write. */
const JUDGED: readonly [string, Meeting[]][] = [
  // One weekday, and ways to write the time.
  ['di 10-12 u', TUESDAYS],
  ['dinsdag 10.00–12.00 uur', TUESDAYS],
  ['Dinsdag 10:00 — 12:00', TUESDAYS],
  ['dinsdags van 10 tot 12', TUESDAYS],
  ['elke dinsdag 10u-12u', TUESDAYS],
  ['elke dinsdag 10 u. - 12 u.', TUESDAYS],
  ['iedere dinsdag 10u00 - 12u00', TUESDAYS],
  ['dinsdag 10h00-12h00', TUESDAYS],
  ['di. 10.00 uur tot 12.00 uur', TUESDAYS],
  ['Op dinsdag tussen 10.00 en 12.00 uur', TUESDAYS],
  ['op dinsdagen van tien tot twaalf uur', TUESDAYS],
  ['dinsdagochtend 10-12', TUESDAYS],
  ['di-ochtend 10.00 tot 12.00', TUESDAYS],
  ['dinsdag ochtend van 10 tot 12 uur', TUESDAYS],
  ["dinsdag 's ochtends van 10 tot 12 uur", TUESDAYS],
  ['dinsdag, in de ochtend van 10 tot 12', TUESDAYS],
  ['wekelijks op dinsdag van 10.00 tot 12.00 uur', TUESDAYS],
  ['elke week op dinsdag, 10.00-12.00 uur', TUESDAYS],
  ['van 10.00 tot 12.00 uur op dinsdag', TUESDAYS],
  ['dinsdag van 10.00 tot en met 12.00 uur', TUESDAYS],
  ['Dinsdag: 10.00 - 12.00 uur.', TUESDAYS],
  ['dinsdag\n10.00 - 12.00 uur', TUESDAYS],
  ['- dinsdag 10.00 - 12.00 uur', TUESDAYS],
  ['dinsdag - 10.00 tot 12.00 uur', TUESDAYS],
  ['DINSDAG 10.00-12.00 UUR', TUESDAYS],
  ['dinsdg 10.00-12.00 uur', TUESDAYS],
  ['disndag 10.00-12.00 uur', TUESDAYS],
  ['elke dinsdag van 10.00 tot 12.00 uur (gratis, zonder afspraak)', TUESDAYS],
  ['Het inloopspreekuur is op dinsdag van 10 tot 12 uur', TUESDAYS],
  ['Inloop: elke dinsdag van 10 tot 12 uur. U bent welkom!', TUESDAYS],
  ['Iedere dinsdag is er inloopspreekuur in de bibliotheek van 10 tot 12 uur', TUESDAYS],
  ['elke dinsdag van 10 tot 12 uur, ook in de schoolvakanties', TUESDAYS],
  ['één keer per week op dinsdag van 10 tot 12 uur', TUESDAYS],
  ['woensdag van 10 tot half 1', at('10:00-12:30', on('WE'))],
  ['woensdag van half elf tot kwart voor een', at('10:30-12:45', on('WE'))],
  ['woensdag van kwart over negen tot kwart voor twaalf', at('09:15-11:45', on('WE'))],
  ['woensdag van 11 tot 1 uur', at('11:00-13:00', on('WE'))],
  ['woensdag tussen 13:30 en 15:30', at('13:30-15:30', on('WE'))],
  ['woensdag van half twee tot vier uur', at('13:30-16:00', on('WE'))],
  ['woensdagmiddag van 2 tot 4', at('14:00-16:00', on('WE'))],
  ['woensdagmiddag van 1.30 tot 3.30 uur', at('13:30-15:30', on('WE'))],
  ['woensdagmiddag 12.00-14.00 uur', at('12:00-14:00', on('WE'))],
  ["op woensdag van 2 tot 4 uur 's middags", at('14:00-16:00', on('WE'))],
  ['donderdagavond van 7 tot 9 uur', at('19:00-21:00', on('TH'))],
  ['donderdagavond van half acht tot half tien', at('19:30-21:30', on('TH'))],
  ['do-avond 19.30-21.00', at('19:30-21:00', on('TH'))],
  ['zaterdagmorgen van 9 tot 11', at('09:00-11:00', on('SA'))],
  ['vrijdag 8.30-10.30 uur', at('08:30-10:30', on('FR'))],
  ['vrijdag 08.00-10.00 uur', at('08:00-10:00', on('FR'))],
  ['vrijdag van 7.30 tot 12.00 uur', at('07:30-12:00', on('FR'))],
  ['zondag van 13-17 uur', at('13:00-17:00', on('SU'))],

  // More days and more times.
  ['maandag en donderdag 10-12 uur', at('10:00-12:00', on('MO', 'TH'))],
  ['ma + do 10:00–12:00', at('10:00-12:00', on('MO', 'TH'))],
  ['ma/do 10:00-12:00', at('10:00-12:00', on('MO', 'TH'))],
  ['ma & do 10-12 u', at('10:00-12:00', on('MO', 'TH'))],
  ['elke maandag en elke donderdag van 10 tot 12 uur', at('10:00-12:00', on('MO', 'TH'))],
  ['van maandag t/m vrijdag van 9.00 tot 12.30 uur', at('09:00-12:30', WORKING_DAYS)],
  ['maandag tot en met donderdag 9-17 uur', at('09:00-17:00', on('MO', 'TU', 'WE', 'TH'))],
  ['di–vr 10–17', at('10:00-17:00', on('TU', 'WE', 'TH', 'FR'))],
  ['ma t/m wo en vr 10-12', at('10:00-12:00', on('MO', 'TU', 'WE', 'FR'))],
  ['op werkdagen van 9.00 tot 12.00 uur', at('09:00-12:00', WORKING_DAYS)],
  ['doordeweeks van 9-17 uur', at('09:00-17:00', WORKING_DAYS)],
  ['elke dag van 9.00 tot 17.00 uur', at('09:00-17:00')],
  ['dagelijks 9-17 uur', at('09:00-17:00')],
  ['dagelijks 9-17 uur, behalve zondag', at('09:00-17:00', on('MO', 'TU', 'WE', 'TH', 'FR', 'SA'))],
  ['ma t/m vr behalve wo van 9 tot 12 uur', at('09:00-12:00', on('MO', 'TU', 'TH', 'FR'))],
  ['in het weekend van 13.00 tot 16.00 uur', at('13:00-16:00', on('SA', 'SU'))],
  ['dinsdag- en donderdagmiddag van 2 tot 4 uur', at('14:00-16:00', on('TU', 'TH'))],
  ['dinsdag en donderdagmiddag van 2 tot 4 uur', at('14:00-16:00', on('TU', 'TH'))],
  ['twee keer per week, op dinsdag en donderdag van 14 tot 16 uur', at('14:00-16:00', on('TU', 'TH'))],
  [
    'ma 13–17, di–vr 10–17, za 13–17',
    [...at('13:00-17:00', on('MO', 'SA')), ...at('10:00-17:00', on('TU', 'WE', 'TH', 'FR'))],
  ],
  [
    'maandag 10.00-12.00\nwoensdag 14.00-16.00\nvrijdag 9.00-11.00',
    [...at('10:00-12:00', on('MO')), ...at('14:00-16:00', on('WE')), ...at('09:00-11:00', on('FR'))],
  ],
  ['wekelijks: maandag 10-12 en woensdag 14-16', [...at('10:00-12:00', on('MO')), ...at('14:00-16:00', on('WE'))]],
  ['maandag 10-12; woensdag 14-16', [...at('10:00-12:00', on('MO')), ...at('14:00-16:00', on('WE'))]],
  [
    'ma, di en do van 9.00 tot 12.30 uur en van 13.00 tot 17.00 uur',
    [...at('09:00-12:30', on('MO', 'TU', 'TH')), ...at('13:00-17:00', on('MO', 'TU', 'TH'))],
  ],
  [
    'dinsdagochtend van 10 tot 12 en donderdagmiddag van 2 tot 4',
    [...at('10:00-12:00', on('TU')), ...at('14:00-16:00', on('TH'))],
  ],
  [
    'van 10 tot 12 uur op dinsdag en van 14 tot 16 uur op donderdag',
    [...at('10:00-12:00', on('TU')), ...at('14:00-16:00', on('TH'))],
  ],

  // Weeks by their number.
  ['in de oneven weken op vrijdag van 9.30 tot 11.30 uur', at('09:30-11:30', on('FR'), odd)],
  ['elke even week op maandag 14-16', at('14:00-16:00', on('MO'), even)],
  ['maandag van 14 tot 16 uur in de even weken', at('14:00-16:00', on('MO'), even)],
  ['maandag (even weken) 14-16 uur', at('14:00-16:00', on('MO'), even)],
  [
    'even weken: ma 14-16; oneven weken: wo 10-12',
    [...at('14:00-16:00', on('MO'), even), ...at('10:00-12:00', on('WE'), odd)],
  ],
  [
    'maandag 14-16 in de even weken en woensdag 10-12 in de oneven weken',
    [...at('14:00-16:00', on('MO'), even), ...at('10:00-12:00', on('WE'), odd)],
  ],
  [
    'even weken op maandag en oneven weken op woensdag van 10 tot 12 uur',
    [...at('10:00-12:00', on('MO'), even), ...at('10:00-12:00', on('WE'), odd)],
  ],
  [
    'even weken op dinsdag 13-15 uur en elke donderdag 10-12 uur',
    [...at('13:00-15:00', on('TU'), even), ...at('10:00-12:00', on('TH'))],
  ],

  // Which one of the month.
  ['elke eerste dinsdag 10-12 uur', at('10:00-12:00', on('TU'), nth(1))],
  ['iedere 1e dinsdag van de maand van 10.00 tot 11.30', at('10:00-11:30', on('TU'), nth(1))],
  ['1e en 3e maandag van de maand 14.00–16.00 uur', at('14:00-16:00', on('MO'), nth(1, 3))],
  ['de 2de en 4de woensdag van de maand: 10-12 uur', at('10:00-12:00', on('WE'), nth(2, 4))],
  ['laatste vrijdag van de maand 14.00-16.00', at('14:00-16:00', on('FR'), nth(-1))],
  ['de derde donderdag van elke maand van 19.00 tot 21.00 uur', at('19:00-21:00', on('TH'), nth(3))],
  ['maandelijks op de tweede woensdag van 14 tot 16 uur', at('14:00-16:00', on('WE'), nth(2))],
  ['één keer per maand op de laatste donderdag van 14 tot 16 uur', at('14:00-16:00', on('TH'), nth(-1))],
  [
    'eerste en derde maandag van de maand 14-16 uur, tweede en vierde woensdag van de maand 10-12 uur',
    [...at('14:00-16:00', on('MO'), nth(1, 3)), ...at('10:00-12:00', on('WE'), nth(2, 4))],
  ],
  [
    'woensdag 10-12 en elke eerste maandag van de maand 14-16',
    [...at('10:00-12:00', on('WE')), ...at('14:00-16:00', on('MO'), nth(1))],
  ],

  // Every so many weeks.
  [
    'om de week op woensdag vanaf 6 januari van 14 tot 16 uur',
    at('14:00-16:00', on('WE'), everyWeeks(2, '2027-01-06')),
  ],
  ['elke 2 weken op donderdag 10-12 uur, start 10 december', at('10:00-12:00', on('TH'), everyWeeks(2, '2026-12-10'))],
  [
    'eens per twee weken op maandag van 10 tot 12 uur vanaf 7 december',
    at('10:00-12:00', on('MO'), everyWeeks(2, '2026-12-07')),
  ],
  ['1x per 2 weken dinsdag 10-12, te beginnen op 8 december', at('10:00-12:00', on('TU'), everyWeeks(2, '2026-12-08'))],
  ['om de drie weken op dinsdag 10-12 uur vanaf 8 december', at('10:00-12:00', on('TU'), everyWeeks(3, '2026-12-08'))],
  ['tweewekelijks op dinsdag 10-12 vanaf dinsdag 8 december', at('10:00-12:00', on('TU'), everyWeeks(2, '2026-12-08'))],
  ['om de 14 dagen op dinsdag 10-12 uur, vanaf 8 december', at('10:00-12:00', on('TU'), everyWeeks(2, '2026-12-08'))],
  [
    'om de week op woensdag van 14 tot 16 uur vanaf 4 december',
    at('14:00-16:00', on('WE'), everyWeeks(2, '2026-12-09')),
  ],

  // From when, until when, how often.
  ['elke dinsdag van 10 tot 12 uur vanaf 5 januari 2027', at('10:00-12:00', on('TU'), from('2027-01-05'))],
  ['met ingang van 5 januari elke dinsdag van 10 tot 12 uur', at('10:00-12:00', on('TU'), from('2027-01-05'))],
  ['elke dinsdag 10-12 uur, start op 5 januari', at('10:00-12:00', on('TU'), from('2027-01-05'))],
  ['vanaf januari elke dinsdag van 10 tot 12 uur', at('10:00-12:00', on('TU'), from('2027-01-01'))],
  ['elke dinsdag 10-12 uur tot en met 26 januari', at('10:00-12:00', on('TU'), until('2027-01-26'))],
  ['elke dinsdag 10-12 uur t/m januari', at('10:00-12:00', on('TU'), until('2027-01-31'))],
  ['elke dinsdag 10-12 uur tot februari', at('10:00-12:00', on('TU'), until('2027-01-31'))],
  ['elke dinsdag 10-12 uur tot 20 januari', at('10:00-12:00', on('TU'), until('2027-01-19'))],
  ['elke dinsdag 10-12 uur in januari', at('10:00-12:00', on('TU'), from('2027-01-01'), until('2027-01-31'))],
  [
    'van 4 januari t/m 28 juni elke maandag van 10 tot 12 uur',
    at('10:00-12:00', on('MO'), from('2027-01-04'), until('2027-06-28')),
  ],
  [
    'elke maandag 10-12 uur, vanaf 4 januari tot en met 25 januari',
    at('10:00-12:00', on('MO'), from('2027-01-04'), until('2027-01-25')),
  ],
  [
    'elke maandag 10-12 uur (04-01-2027 t/m 25-01-2027)',
    at('10:00-12:00', on('MO'), from('2027-01-04'), until('2027-01-25')),
  ],
  [
    'maandag 10-12 uur en vanaf 1 februari ook vrijdag 10-12 uur',
    [...at('10:00-12:00', on('MO')), ...at('10:00-12:00', on('FR'), from('2027-02-01'))],
  ],
  [
    'vanaf 1 februari: ma 10-12 en wo 14-16 uur',
    [...at('10:00-12:00', on('MO'), from('2027-02-01')), ...at('14:00-16:00', on('WE'), from('2027-02-01'))],
  ],
  [
    '5 lessen vanaf 5 januari, dinsdag 19.00-21.00 uur',
    at('19:00-21:00', on('TU'), from('2027-01-05'), until('2027-02-02')),
  ],
  [
    '3 dinsdagavonden vanaf 12 januari van 19.30 tot 21.30 uur',
    at('19:30-21:30', on('TU'), from('2027-01-12'), until('2027-01-26')),
  ],
  [
    'een serie van 4 lessen op woensdag van 10 tot 12 uur, start 13 januari',
    at('10:00-12:00', on('WE'), from('2027-01-13'), until('2027-02-03')),
  ],
  [
    '4 weken lang elke woensdag van 10 tot 12 uur vanaf 13 januari',
    at('10:00-12:00', on('WE'), from('2027-01-13'), until('2027-02-03')),
  ],
  // The lessons go on after the holidays.
  [
    'zes donderdagen vanaf 10 december van 14 tot 16 uur, niet in de schoolvakantie',
    at('14:00-16:00', on('TH'), from('2026-12-10'), CHRISTMAS_HOLIDAYS, until('2027-01-28')),
  ],

  // Days that are left out.
  ['elke dinsdag 10-12 uur (niet op 22 en 29 december)', at('10:00-12:00', on('TU'), not('2026-12-22', '2026-12-29'))],
  ['Elke dinsdag 10-12 uur. Niet op 22 december.', at('10:00-12:00', on('TU'), not('2026-12-22'))],
  ['elke dinsdag 10-12 uur, op 22 december gesloten', at('10:00-12:00', on('TU'), not('2026-12-22'))],
  ['elke dinsdag 10-12 uur, m.u.v. dinsdag 22 december', at('10:00-12:00', on('TU'), not('2026-12-22'))],
  ['elke dinsdag behalve op 22 december van 10 tot 12 uur', at('10:00-12:00', on('TU'), not('2026-12-22'))],
  [
    'elke vrijdag 10-12 uur, geen les van 21 december t/m 1 januari',
    at('10:00-12:00', on('FR'), notBetween('2026-12-21', '2027-01-01')),
  ],
  [
    'elke vrijdag 10-12 uur, niet in de kerstvakantie (21 december t/m 1 januari)',
    at('10:00-12:00', on('FR'), notBetween('2026-12-21', '2027-01-01')),
  ],
  [
    'iedere eerste dinsdag v/d maand 10-12 uur, behalve in januari',
    at('10:00-12:00', on('TU'), nth(1), notBetween('2027-01-01', '2027-01-31')),
  ],
  [
    'ma 10-12, behalve 7 december, di 14-16',
    [...at('10:00-12:00', on('MO'), not('2026-12-07')), ...at('14:00-16:00', on('TU'))],
  ],
  ['elke maandag 10-12 uur behalve in schoolvakanties', at('10:00-12:00', on('MO'), CHRISTMAS_HOLIDAYS)],
  ['elke maandag 10-12 uur buiten de schoolvakanties om', at('10:00-12:00', on('MO'), CHRISTMAS_HOLIDAYS)],
  ['elke maandag 10-12 uur (m.u.v. schoolvakanties regio noord)', at('10:00-12:00', on('MO'), CHRISTMAS_HOLIDAYS)],
  ['in de schoolvakanties geen spreekuur; elke maandag 10-12 uur', at('10:00-12:00', on('MO'), CHRISTMAS_HOLIDAYS)],
  ['elke maandag 10-12 uur, tijdens de vakanties is er geen inloop', at('10:00-12:00', on('MO'), CHRISTMAS_HOLIDAYS)],
  ['elke maandag 10-12 uur, alleen in schoolweken', at('10:00-12:00', on('MO'), CHRISTMAS_HOLIDAYS)],
  // The Saturday that the holidays begin with is one of them.
  ['zaterdag 10-12 uur, alleen in de schoolweken', at('10:00-12:00', on('SA'), CHRISTMAS_HOLIDAYS)],
  ['elke vrijdag 10-12 uur, niet op feestdagen', at('10:00-12:00', on('FR'), not('2026-12-25', '2027-01-01'))],
  [
    'elke vrijdag 10-12 uur, behalve op feestdagen en op 8 januari',
    at('10:00-12:00', on('FR'), not('2026-12-25', '2027-01-01', '2027-01-08')),
  ],
  [
    'di 14-16 en do 9.30-11.30, niet in de schoolvakanties',
    [...at('14:00-16:00', on('TU'), CHRISTMAS_HOLIDAYS), ...at('09:30-11:30', on('TH'), CHRISTMAS_HOLIDAYS)],
  ],

  // Single days.
  ['za 12 dec 13-15 u', dated('13:00-15:00', '2026-12-12')],
  ['12-12-2026 13:00-15:00', dated('13:00-15:00', '2026-12-12')],
  ['2026-12-12, 13:00-15:00', dated('13:00-15:00', '2026-12-12')],
  ['maandag 14 december 2026, 10.00-12.00 uur', dated('10:00-12:00', '2026-12-14')],
  ['14 en 21 december 10.00-12.00 uur', dated('10:00-12:00', '2026-12-14', '2026-12-21')],
  ['woensdagmiddag 9 december van 2 tot 4', dated('14:00-16:00', '2026-12-09')],
  ['woensdg 9 decmber van 14 tot 16 uur', dated('14:00-16:00', '2026-12-09')],
  ['maandag 14 december en dinsdag 5 januari van 10 tot 12 uur', dated('10:00-12:00', '2026-12-14', '2027-01-05')],
  [
    'op dinsdag 8 december van 10 tot 12 en woensdag 9 december van 14 tot 16 uur',
    [...dated('10:00-12:00', '2026-12-08'), ...dated('14:00-16:00', '2026-12-09')],
  ],
  ['14 december en 11 januari 2027 van 10 tot 12 uur', dated('10:00-12:00', '2026-12-14', '2027-01-11')],
  [
    'cursus van 4 lessen: dinsdag 12, 19, 26 januari en 2 februari van 10.00 tot 12.00 uur',
    dated('10:00-12:00', '2027-01-12', '2027-01-19', '2027-01-26', '2027-02-02'),
  ],
  [
    'elke twee weken op dinsdagavond van 19.30 tot 21.00 uur; data: 15 december, 12 en 19 januari',
    dated('19:30-21:00', '2026-12-15', '2027-01-12', '2027-01-19'),
  ],
  ['elke dinsdag 10-12 uur en zaterdag 12 december 13-15 uur', [...TUESDAYS, ...dated('13:00-15:00', '2026-12-12')]],
];

/** What cannot be read, or can be read in two ways. */
const REFUSED: readonly string[] = [
  'tijden op aanvraag',
  'een paar keer per week',
  'op maandag',
  'van 10 tot 12 uur',
  'drie bijeenkomsten van anderhalf uur',
  'elke dinsdag van 12.00 tot 10.00 uur',
  '31 februari om 10.00 uur',
  'iedere week een andere dag',
  'zie de website',
  '',
  '   ',
  '…',
  // No day, no time, half a time.
  'dinsdagochtend',
  'elke dinsdag in de ochtend',
  'twee middagen in de week',
  'om de week',
  '8 lessen',
  '12 en 19 januari',
  'elke dinsdag om 10.00 uur',
  'elke dinsdag vanaf 10 uur',
  'elke dinsdag van 10.00 uur',
  'maandag; dinsdag 10-12',
  'donderdagmiddag tijdens openingstijden',
  'maandag\ndinsdag 10-12',
  'dinsdag 10-12 uur en donderdag',
  // Morning or evening?
  'maandag 7 tot 9',
  'maandag van 2-4 uur',
  'maandag 2.00-4.00 uur',
  'maandag van 8 tot 10 uur',
  'maandag van half acht tot negen',
  'elke dinsdagochtend van 14.00 tot 16.00 uur',
  'elke dinsdagmiddag van 10.00 tot 12.00 uur',
  'Elke maandagochtend en woensdagmiddag van 10.00 tot 12.00 uur',
  'dinsdag en donderdagmiddag van 10 tot 12 uur',
  'elke woensdag van 15.00 tot 13.00 uur',
  'elke dinsdag van 25.00 tot 26.00 uur',
  'elke dinsdag van 10.61 tot 12.00 uur',
  'elke dinsdag van 12 tot 10 uur',
  // Not certain, or not all of it.
  'dinsdag ca. 10-12 uur',
  'dinsdag rond 10-12 uur',
  'meestal op dinsdag van 10 tot 12 uur',
  'elke dinsdag van 10 tot 12 uur, soms ook op donderdag',
  'elke dinsdag van 10 tot 12 uur … 9 en 23 december',
  'elke dinsdag van 10 tot 12 uur ... 9 en 23 december',
  'maandag of dinsdag van 10 tot 12 uur',
  'elke dinsdag en/of donderdag van 10 tot 12 uur',
  'elke dinsdag van 10 tot 12 uur of op afspraak',
  'incidenteel, di 14:00-16:00',
  'di 10-12 uur (niet elke week)',
  'niet op dinsdag van 10 tot 12 uur',
  'elke dinsdag 10.00-12.00 14.00-16.00',
  'elke dinsdag 10-12-14',
  'maandag dinsdag 10-12',
  'di + do 10:00–12:00, 1 tot 4 lessen',
  // Words that nobody taught it.
  'Zuidplein di 10–12',
  'dinsdag 10-12 uur in zaal 3',
  'dinsdag 10-12 uur, bel 010-2816100',
  'voor kinderen van 10 tot 12 jaar, elke dinsdag van 14.00 tot 16.00 uur',
  'dinsdag 10 tot 12 personen',
  'vandaag van 10 tot 12 uur',
  'volgende week dinsdag van 10 tot 12 uur',
  'week 3 dinsdag 10-12 uur',
  'elke dinsdag 9:30 - 11:30 uur en in de avond',
  // Which weeks, which days?
  'elke tweede dinsdag van 10 tot 12 uur',
  'de eerste dinsdag van 10 tot 12 uur',
  'eerste dinsdag van januari van 10 tot 12 uur',
  'eerste en derde week op maandag van 10 tot 12 uur',
  'iedere tweede en vierde week donderdag van 14.30 tot 16.00 uur',
  'om de week op dinsdag van 10 tot 12 uur',
  'om de week op dinsdag en donderdag van 10 tot 12 uur vanaf 9 december',
  'elke week op dinsdag in de even weken van 10 tot 12 uur',
  'even en oneven weken op dinsdag van 10 tot 12 uur',
  'even weken op dinsdag van 13 tot 15 uur en donderdag van 10 tot 12 uur',
  'ma 10-12 in de even weken wo 14-16',
  'elke eerste maandag van de maand 14-16 en woensdag 10-12',
  'ma 10-12, wo 14-16 uur, vanaf 1 februari',
  'ma 10-12 en wo 14-16 uur vanaf 1 februari',
  'di 14-16, do 9.30-11.30 (niet in de schoolvakanties)',
  'Elke dinsdag van 10 tot 12 uur. Donderdag van 14 tot 16 uur, niet in de schoolvakanties.',
  'elke dinsdag 10-12, vanaf maart 14-16',
  'elke dinsdag 10-12, behalve 8 december 14-16',
  'maandag 10-12 (even weken) en 14-16',
  'maandag vanaf 4 januari en dinsdag 10-12',
  'elke dinsdag 10-12 uur, op 8 december 14-16 uur',
  'vr t/m ma 10-12',
  'twee keer per week op dinsdag van 10 tot 12 uur',
  'dinsdag 10-12 uur, dinsdag 11-13 uur',
  // Dates that are not, or not then, or of which year?
  '31 november van 10 tot 12 uur',
  'dinsdag 29 februari 2027 van 10 tot 12 uur',
  'woensdag 8 december van 10 tot 12 uur',
  'dinsdag 12 en 20 januari van 10 tot 12 uur',
  'dinsdag 12 of 19 januari van 10 tot 12 uur',
  '19 en 12 januari van 10 tot 12 uur',
  'vanaf 1 november elke dinsdag van 10 tot 12 uur',
  'van september tot en met mei elke dinsdag van 10 tot 12 uur',
  'elke dinsdag 10-12 uur, start 6 januari',
  'elke dinsdag van 10 tot 12 uur tot 19 januari',
  'elke dinsdag 10-12 uur van 1 maart 2027 tot en met 1 februari 2027',
  '3 lessen: dinsdag 12, 19, 26 januari en 2 februari van 10.00 tot 12.00 uur',
  'acht lessen op dinsdag van 10 tot 12 uur',
  '8 lessen vanaf 5 januari tot en met 2 februari, dinsdag 10-12 uur',
  // What is left out, and cannot be.
  'elke dinsdag behalve op 16 december van 10 tot 12 uur',
  'elke dinsdag 10-12 uur, niet van 23 december tot en met 28 december',
  'elke dinsdag van 10 tot 12 uur, behalve de laatste van de maand',
  'elke dinsdag van 10 tot 12 uur, niet in de kerstvakantie',
  'elke dinsdag van 10 tot 12 uur, alleen in de schoolvakanties',
  'elke dinsdag van 10 tot 12 uur in de schoolvakanties',
  'elke dinsdag van 10 tot 12 uur, niet alleen in januari',
  'woensdag 9 december van 14 tot 16 uur, niet in de schoolvakanties',
  'elke dinsdag 10-12 uur en woensdag 3 maart 14-16 uur, niet in de schoolvakanties',
];

function meetings(phrase: string): Meeting[] | string {
  const read = readSchedule(phrase, { from: FROM });
  if (!read.understood) return read.why;
  const last = String(DAYS.at(-1)?.add({ days: 1 }));
  return expandSchedule(read.schedule, `${FROM}T00:00:00+01:00`, `${last}T00:00:00+01:00`, EXAMPLE_CONTEXT)
    .map(({ end, start }) => `${start.slice(0, 10)} ${start.slice(11, 16)}-${end.slice(11, 16)}`)
    .toSorted();
}

describe('a phrase that is not certain', () => {
  it.each(REFUSED)('is refused: %s', (phrase) => {
    const read = readSchedule(phrase, { from: FROM });
    expect(read).toEqual({ understood: false, why: expect.stringMatching(/[.?]$/u) as string });
  });

  it('is refused with what is unclear about it', () => {
    const why = (phrase: string) => {
      const read = readSchedule(phrase, { from: FROM });
      return read.understood ? null : read.why;
    };
    expect(why('elke dinsdag van 10 tot 12 uur op Zuidplein')).toBe('Ik begrijp “op” niet.');
    expect(why('31 februari van 10 tot 12')).toBe('31 februari bestaat niet.');
    expect(why('woensdag 8 december van 10 tot 12 uur')).toBe(
      'De dag en de datum kloppen niet met elkaar: woensdag 8 december 2026 is een dinsdag.',
    );
    expect(why('maandag 7 tot 9')).toBe(
      'Is “7 tot 9” in de ochtend, de middag of de avond? Schrijf bijvoorbeeld 19.00 tot 21.00 uur.',
    );
  });

  it('is refused when it is a page', () => {
    expect(readSchedule('dinsdag 10-12 uur, '.repeat(40), { from: FROM }).understood).toBe(false);
  });

  it('is read on a day that exists', () => {
    expect(() => readSchedule('dinsdag 10-12 uur', { from: '2026-02-30' })).toThrow(RangeError);
  });
});

describe('a phrase', () => {
  it.each(PUBLISHED)('as it is published is read: %s', (phrase, expected) => {
    expect(meetings(phrase)).toEqual(expected.toSorted());
  });

  it.each(JUDGED)('as people write it is read: %s', (phrase, expected) => {
    expect(meetings(phrase)).toEqual(expected.toSorted());
  });

  it.each([
    ['tijdens openingstijden', 'altijd als de locatie open is'],
    ['altijd als de bibliotheek open is', 'altijd als de locatie open is'],
    ['tijdens service-uren in de Bibliotheek', 'altijd als er hulp is op de locatie'],
    ['ma t/m vr tijdens de openingstijden', 'maandag tot en met vrijdag tijdens de openingstijden'],
    [
      'Als de bibliotheek open is; in de vakantie van 6 tot en met 11 augustus gesloten',
      'altijd als de locatie open is, niet van 6 augustus 2027 tot en met 11 augustus 2027',
    ],
    [
      'elke dinsdag 10-12 uur, niet in de vakantie (regio zuid)',
      'elke dinsdag van 10.00 tot 12.00 uur, niet in de schoolvakantie (regio zuid)',
    ],
    [
      'om de twee maanden op de eerste maandag van de maand van 10 tot 12 uur vanaf 1 januari 2027',
      'elke twee maanden op de eerste maandag van de maand van 10.00 tot 12.00 uur, vanaf 4 januari 2027',
    ],
    ['dinsdag 29 februari 2028 van 10 tot 12 uur', 'dinsdag 29 februari 2028 van 10.00 tot 12.00 uur'],
    ['29 februari van 10 tot 12 uur', 'dinsdag 29 februari 2028 van 10.00 tot 12.00 uur'],
  ])('is said back: %s', (phrase, words) => {
    expect(readSchedule(phrase, { from: FROM })).toMatchObject({ understood: true, words });
  });
});

describe('any text', () => {
  const pieces = [...PUBLISHED, ...JUDGED].flatMap(([phrase]) => phrase.split(' '));
  const someText = fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 5 })), {
      maxLength: 12,
    })
    .map((words) => words.join(' '));

  it('is read as a schedule without problems, or refused with a reason', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const read = readSchedule(text, { from: FROM });
        if (read.understood) expect([scheduleProblems(read.schedule), read.words === '']).toEqual([[], false]);
        else expect(read.why).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused with a word in it that nobody taught the reader', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PUBLISHED, ...JUDGED),
        fc.constantFrom('zaal', 'misschien', '99', 'of', 'Zuidplein', '€', 'vandaag', 'circa'),
        fc.nat(),
        ([phrase], word, place) => {
          const words = phrase.split(' ');
          const after = words.toSpliced(place % (words.length + 1), 0, word).join(' ');
          expect([after, readSchedule(after, { from: FROM }).understood]).toEqual([after, false]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('a schedule in words', () => {
  const someDay = (min: number, max: number) =>
    fc.integer({ min, max }).map((days) => String(Temporal.PlainDate.from(FROM).add({ days })));
  const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
  const someRule: fc.Arbitrary<ScheduleRule> = fc
    .record(
      {
        weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
        nths: fc.oneof(fc.constant<Nth[]>([]), fc.subarray<Nth>([...NTHS])),
        interval: fc.constantFrom(1, 1, 2, 3),
        weekParity: fc.constantFrom(null, null, 'even' as const, 'odd' as const),
        from: fc.option(someDay(1, 100)),
        until: fc.option(someDay(101, 300)),
        count: optional(fc.integer({ min: 1, max: 12 })),
        times: fc.constantFrom('09:00-11:00', '10:00-12:00', '13:30-15:30', '19:00-21:30'),
      },
      { requiredKeys: ['weekdays', 'nths', 'from', 'until', 'times', 'interval'] },
    )
    .map(({ times, ...changes }) => exampleRule({ ...changes, opens: times.slice(0, 5), closes: times.slice(6) }));
  const someLimits: fc.Arbitrary<ScheduleLimits> = fc.record(
    {
      schoolHolidays: fc.constantFrom('not-in' as const, 'only-in-school-weeks' as const),
      publicHolidays: fc.constantFrom('not-on' as const),
      exceptions: fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 20 })).map(([first, days]) => [
        {
          from: String(Temporal.PlainDate.from(FROM).add({ days: first })),
          until: String(Temporal.PlainDate.from(FROM).add({ days: first + days })),
        },
      ]),
    },
    { requiredKeys: [] },
  );

  it('is read as what it was, or refused', { timeout: 60_000 }, () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(someRule, { minLength: 1, maxLength: 2 }), someLimits, (rows, limits) => {
        const rules = rows.map((row, index) => ({ ...row, id: `r${String(index + 1)}` }));
        const schedule = { ...rulesOf(...rules), ...limits };
        fc.pre(scheduleProblems(schedule).length === 0);
        const words = scheduleInWords(schedule, { locale: 'nl', today: FROM, region: null });
        const again = readSchedule(words, { from: FROM });
        if (!again.understood) return;
        read += 1;
        const over = (one: typeof schedule | typeof again.schedule) =>
          expandSchedule(one, '2026-11-30T00:00:00Z', '2027-09-01T00:00:00Z', EXAMPLE_CONTEXT)
            .map(({ end, start, status }) => `${start} ${end} ${status ?? ''}`)
            .toSorted();
        expect([words, over(again.schedule)]).toEqual([words, over(schedule)]);
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(60);
  });
});
