import { describe, expect, it } from 'vitest';

import { helpAtPlace } from '@/domain/help-at-place';
import { PUBLIC_HOLIDAYS, USUAL_HOLIDAYS } from '@/domain/holidays';
import { openState } from '@/domain/open-now';
import type { OpeningHours } from '@/domain/opening-hours';
import { comingDays } from '@/domain/opening-hours-days';
import { holidayCalendar } from '@/domain/school-holidays';

import { comingDaysInWords, hoursReasonInWords, openStateInWords, placeInWords } from './open-state-in-words';

const CALENDAR = holidayCalendar(USUAL_HOLIDAYS, []);
const WORKING_DAYS = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;

const HOURS: OpeningHours = {
  week: [
    { days: [...WORKING_DAYS], opens: '08:00', closes: '10:00', staffed: false },
    { days: [...WORKING_DAYS], opens: '10:00', closes: '17:00', staffed: true },
    { days: ['SA'], opens: '10:00', closes: '13:00', staffed: true },
  ],
  exceptions: [
    { from: '2026-12-01', to: '2026-12-01', hours: [], why: 'Studiedag' },
    { from: '2026-12-08', to: '2026-12-08', hours: [], why: null },
  ],
  note: null,
};

const said = (now: string, hours = HOURS, locale: 'nl' | 'en' = 'nl') => {
  const { detail, headline } = openStateInWords(openState(hours, new Date(now), CALENDAR), '010-2816100', locale);
  return detail === null ? headline : `${headline}. ${detail}`;
};

const UNKNOWN: OpeningHours = { week: [], exceptions: [], note: null };

/** The same with a walk-in that lasts until, or begins at, a time of 24 November 2026. */
const saidOf = (
  hours: OpeningHours,
  now: string,
  walkIn: { until?: string; next?: string },
  phone: string | null = null,
) => {
  const state = openState(hours, new Date(now), CALENDAR);
  const at = (time: string | undefined) => (time === undefined ? null : `2026-11-24T${time}:00+01:00`);
  const help = helpAtPlace(state, [{ until: at(walkIn.until), next: at(walkIn.next) }]);
  const { detail, headline } = placeInWords({ help, openState: state }, phone, 'nl');
  return detail === null ? headline : `${headline}. ${detail}`;
};

describe('a place with walk-ins, in words', () => {
  it.each<[string, OpeningHours, { until?: string; next?: string }, string]>([
    ['11:00', UNKNOWN, {}, 'Openingstijden onbekend. Bel 010'],
    ['11:00', UNKNOWN, { until: '12:00' }, 'Nu hulp, tot 12.00 uur. Openingstijden onbekend. Bel 010'],
    ['11:00', UNKNOWN, { next: '14:00' }, 'Hulp vanaf 14.00 uur. Openingstijden onbekend. Bel 010'],
    ['11:00', HOURS, {}, 'Nu open, tot 17.00 uur'],
    ['11:00', HOURS, { until: '12:00' }, 'Nu open, tot 17.00 uur'],
    ['11:00', HOURS, { until: '18:00' }, 'Nu open, tot 18.00 uur'],
    ['08:30', HOURS, { until: '09:00' }, 'Nu hulp, tot 9.00 uur'],
    ['08:30', HOURS, { next: '09:00' }, 'Open, nu geen hulp. Hulp vanaf 9.00 uur'],
    ['18:00', HOURS, { next: '19:00' }, 'Gaat morgen open om 8.00 uur. Hulp vanaf 19.00 uur'],
    ['18:00', HOURS, { until: '19:00' }, 'Nu hulp, tot 19.00 uur'],
  ])('at %s', (time, hours, walkIn, words) => {
    expect(saidOf(hours, `2026-11-24T${time}:00+01:00`, walkIn, '010')).toBe(words);
  });

  it('is on another day', () => {
    expect(saidOf(UNKNOWN, '2026-11-23T10:00:00+01:00', { next: '14:00' })).toBe(
      'Hulp morgen vanaf 14.00 uur. Openingstijden onbekend. Bel eerst',
    );
  });
});

describe('what a visitor finds at the door, in words', () => {
  it('is never "closed" when nobody knows', () => {
    expect(said('2026-11-24T11:00:00+01:00', UNKNOWN)).toBe('Openingstijden onbekend. Bel 010-2816100');
    expect(said('2026-11-24T11:00:00+01:00', UNKNOWN, 'en')).toBe('Opening hours not known. Call 010-2816100');
    expect(openStateInWords(openState(UNKNOWN, new Date(0), CALENDAR), null, 'nl').detail).toBe('Bel eerst');
  });

  it.each([
    ['2026-11-24T11:00:00+01:00', 'Nu open, tot 17.00 uur', 'Open now, until 17:00'],
    ['2026-11-24T08:30:00+01:00', 'Open, nu geen hulp. Hulp vanaf 10.00 uur', 'Open, no help now. Help from 10:00'],
    ['2026-11-24T07:30:00+01:00', 'Gaat open om 8.00 uur. Hulp vanaf 10.00 uur', 'Opens at 8:00. Help from 10:00'],
    ['2026-11-27T18:00:00+01:00', 'Gaat morgen open om 10.00 uur', 'Opens tomorrow at 10:00'],
    [
      '2026-11-24T18:00:00+01:00',
      'Gaat morgen open om 8.00 uur. Hulp morgen vanaf 10.00 uur',
      'Opens tomorrow at 8:00. Help tomorrow from 10:00',
    ],
    [
      '2026-12-26T11:00:00+01:00',
      'Vandaag dicht: Tweede Kerstdag. Gaat maandag 28 december open om 8.00 uur',
      'Closed today: Boxing Day. Opens on Monday 28 December at 8:00',
    ],
    ['2026-12-01T11:00:00+01:00', 'Vandaag dicht: Studiedag. Gaat morgen open om 8.00 uur', null],
    ['2026-12-08T11:00:00+01:00', 'Gaat morgen open om 8.00 uur. Hulp morgen vanaf 10.00 uur', null],
    [
      '2026-12-31T18:00:00+01:00',
      'Gaat zaterdag 2 januari 2027 open om 10.00 uur',
      'Opens on Saturday 2 January 2027 at 10:00',
    ],
  ])('at %s is "%s"', (now, dutch, english) => {
    expect(said(now)).toBe(dutch);
    if (english !== null) expect(said(now, HOURS, 'en')).toBe(english);
  });

  it('says no more than "closed" when nothing is known of the coming fortnight', () => {
    const closed = { ...HOURS, exceptions: [{ from: '2026-11-24', to: '2027-03-01', hours: [], why: null }] };
    expect(said('2026-11-24T11:00:00+01:00', closed)).toBe('Vandaag dicht');
    expect(said('2026-11-23T18:00:00+01:00', closed)).toBe('Nu dicht');
  });

  it('has a name for each holiday in both languages', () => {
    const names = PUBLIC_HOLIDAYS.map((holiday) => hoursReasonInWords({ kind: 'public-holiday', holiday }, 'nl'));
    expect(new Set(names).size).toBe(PUBLIC_HOLIDAYS.length - 1);
    expect(hoursReasonInWords({ kind: 'public-holiday', holiday: 'whit-monday' }, 'en')).toBe('Whit Monday');
    expect(hoursReasonInWords({ kind: 'school-holiday' }, 'nl')).toBe('schoolvakantie');
    expect(hoursReasonInWords({ kind: 'season' }, 'nl')).toBeNull();
  });
});

describe('the coming days in words', () => {
  it('are seven lines, today first, with help and the reason for other hours', () => {
    const lines = comingDaysInWords(comingDays(HOURS, '2026-12-25', CALENDAR), '2026-12-25', 'nl');
    expect(lines.map(({ when, why }) => [when, why])).toEqual([
      ['Vandaag, vrijdag 25 december', 'Eerste Kerstdag'],
      ['Morgen, zaterdag 26 december', 'Tweede Kerstdag'],
      ['Zondag 27 december', null],
      ['Maandag 28 december', null],
      ['Dinsdag 29 december', null],
      ['Woensdag 30 december', null],
      ['Donderdag 31 december', null],
    ]);
    expect(lines.map(({ times }) => times?.length)).toEqual([0, 0, 0, 2, 2, 2, 2]);
    expect(lines[3]?.times).toEqual([
      { text: '8.00 tot 10.00 uur', staffed: false },
      { text: '10.00 tot 17.00 uur', staffed: true },
    ]);
  });

  it('say of a day that nobody knows that it is not known', () => {
    const [line] = comingDaysInWords(
      comingDays({ week: [], exceptions: [], note: null }, '2026-11-24', CALENDAR),
      '2026-11-24',
      'nl',
    );
    expect(line?.times).toBeNull();
  });
});
