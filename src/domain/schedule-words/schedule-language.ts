import type { Weekday } from '../calendar-day';
import type { SchoolRegion } from '../holidays';
import type { InterfaceLocale } from '../locale';
import type { FollowedHours, Nth, WeekParity } from '../schedule';

/** What a language needs to say a schedule: plain, as one would say it on the telephone, and the same every time. */
export interface ScheduleLanguage {
  and: string;
  /** "9.00", "9:00". `time` is `HH:MM`. */
  clock: (time: string) => string;
  weekdays: Record<Weekday, string>;
  /** January first. */
  months: readonly string[];
  nths: Record<Nth, string>;
  /** Days of the week in a row: "maandag tot en met vrijdag". */
  fromDayToDay: (first: string, last: string) => string;
  everyDay: string;
  /** "elke dinsdag en donderdag". */
  every: (days: string) => string;
  /** "elke oneven week op woensdag". */
  everyParity: (parity: WeekParity, days: string) => string;
  /** "elke twee weken op dinsdag"; `weeks` from 2. */
  everyFewWeeks: (weeks: number, days: string) => string;
  /** "elke eerste en derde maandag van de maand". */
  everyNth: (nths: string, days: string) => string;
  /** "elke twee maanden op de eerste maandag van de maand"; `months` from 2. */
  everyFewMonths: (months: number, nths: string, days: string) => string;
  /** Beside another pattern: "alleen in oneven weken". */
  onlyParity: (parity: WeekParity) => string;
  /** "van 10.00 tot 12.00 uur". */
  times: (opens: string, closes: string) => string;
  /** On all days at the hours of the place, and on some. */
  always: Record<FollowedHours, string>;
  following: Record<FollowedHours, string>;
  notBefore: (time: string) => string;
  notAfter: (time: string) => string;
  on: (day: string) => string;
  from: (day: string) => string;
  until: (day: string) => string;
  fromUntil: (from: string, until: string) => string;
  count: (count: number) => string;
  notOn: (days: string) => string;
  notFromUntil: (from: string, until: string) => string;
  notInSchoolHolidays: string;
  onlyInSchoolWeeks: string;
  notOnPublicHolidays: string;
  region: (region: SchoolRegion) => string;
  /** Limits that hold for all sentences before. */
  allOfIt: (limits: string) => string;
}

const FEW_IN_DUTCH = ['', '', 'twee', 'drie', 'vier'];
const FEW_IN_ENGLISH = ['', '', 'two', 'three', 'four'];
const REGIONS_IN_ENGLISH: Record<SchoolRegion, string> = { noord: 'north', midden: 'middle', zuid: 'south' };

const dutch: ScheduleLanguage = {
  and: 'en',
  clock: (time) => time.replace(/^0/u, '').replace(':', '.'),
  weekdays: {
    MO: 'maandag',
    TU: 'dinsdag',
    WE: 'woensdag',
    TH: 'donderdag',
    FR: 'vrijdag',
    SA: 'zaterdag',
    SU: 'zondag',
  },
  months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  nths: { 1: 'eerste', 2: 'tweede', 3: 'derde', 4: 'vierde', 5: 'vijfde', [-1]: 'laatste' },
  fromDayToDay: (first, last) => `${first} tot en met ${last}`,
  everyDay: 'elke dag',
  every: (days) => `elke ${days}`,
  everyParity: (parity, days) => `elke ${parity === 'even' ? 'even' : 'oneven'} week op ${days}`,
  everyFewWeeks: (weeks, days) => `elke ${FEW_IN_DUTCH[weeks] ?? weeks} weken op ${days}`,
  everyNth: (nths, days) => `elke ${nths} ${days} van de maand`,
  everyFewMonths: (months, nths, days) =>
    `elke ${FEW_IN_DUTCH[months] ?? months} maanden op de ${nths} ${days} van de maand`,
  onlyParity: (parity) => `alleen in ${parity === 'even' ? 'even' : 'oneven'} weken`,
  times: (opens, closes) => `van ${opens} tot ${closes} uur`,
  always: { open: 'altijd als de locatie open is', staffed: 'altijd als er hulp is op de locatie' },
  following: { open: 'tijdens de openingstijden', staffed: 'tijdens de openingstijden met hulp' },
  notBefore: (time) => `niet voor ${time} uur`,
  notAfter: (time) => `niet na ${time} uur`,
  on: (day) => `op ${day}`,
  from: (day) => `vanaf ${day}`,
  until: (day) => `tot en met ${day}`,
  fromUntil: (from, until) => `van ${from} tot en met ${until}`,
  count: (count) => `${count} keer`,
  notOn: (days) => `niet op ${days}`,
  notFromUntil: (from, until) => `niet van ${from} tot en met ${until}`,
  notInSchoolHolidays: 'niet in de schoolvakantie',
  onlyInSchoolWeeks: 'alleen in schoolweken',
  notOnPublicHolidays: 'niet op feestdagen',
  region: (region) => `(regio ${region})`,
  allOfIt: (limits) => `alles ${limits}`,
};

const english: ScheduleLanguage = {
  and: 'and',
  clock: (time) => time.replace(/^0/u, ''),
  weekdays: {
    MO: 'Monday',
    TU: 'Tuesday',
    WE: 'Wednesday',
    TH: 'Thursday',
    FR: 'Friday',
    SA: 'Saturday',
    SU: 'Sunday',
  },
  months: 'January February March April May June July August September October November December'.split(' '),
  nths: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' },
  fromDayToDay: (first, last) => `${first} to ${last}`,
  everyDay: 'every day',
  every: (days) => `every ${days}`,
  everyParity: (parity, days) => `in weeks with an ${parity} number on ${days}`,
  everyFewWeeks: (weeks, days) => `every ${FEW_IN_ENGLISH[weeks] ?? weeks} weeks on ${days}`,
  everyNth: (nths, days) => `every ${nths} ${days} of the month`,
  everyFewMonths: (months, nths, days) =>
    `every ${FEW_IN_ENGLISH[months] ?? months} months on the ${nths} ${days} of the month`,
  onlyParity: (parity) => `only in weeks with an ${parity} number`,
  times: (opens, closes) => `from ${opens} to ${closes}`,
  always: { open: 'whenever the place is open', staffed: 'whenever there is help at the place' },
  following: { open: 'during opening hours', staffed: 'during opening hours with help' },
  notBefore: (time) => `not before ${time}`,
  notAfter: (time) => `not after ${time}`,
  on: (day) => `on ${day}`,
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  fromUntil: (from, until) => `from ${from} until ${until}`,
  count: (count) => `${count} times`,
  notOn: (days) => `not on ${days}`,
  notFromUntil: (from, until) => `not from ${from} until ${until}`,
  notInSchoolHolidays: 'not in the school holidays',
  onlyInSchoolWeeks: 'only in school weeks',
  notOnPublicHolidays: 'not on public holidays',
  region: (region) => `(region ${REGIONS_IN_ENGLISH[region]})`,
  allOfIt: (limits) => `all of it ${limits}`,
};

export const SCHEDULE_LANGUAGES: Record<InterfaceLocale, ScheduleLanguage> = { nl: dutch, en: english };
