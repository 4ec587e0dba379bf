import { describe, expect, it } from 'vitest';

import { PUBLIC_HOLIDAYS, USUAL_HOLIDAYS } from '@/domain/holidays';
import type { OpeningHours } from '@/domain/opening-hours';

import { exceptionsInWords, openingHoursInWords, yearlyHoursInWords } from './opening-hours-in-words';

const HOURS: OpeningHours = {
  week: [
    { days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '09:00', closes: '12:00', staffed: true },
    { days: ['MO', 'WE'], opens: '12:00', closes: '20:00', staffed: false },
  ],
  exceptions: [
    { from: '2026-12-24', to: '2026-12-24', hours: [], why: 'Kerstavond' },
    {
      from: '2026-10-17',
      to: '2026-10-25',
      hours: [{ opens: '10:00', closes: '11:00', staffed: false }],
      why: null,
    },
    { from: '2026-12-31', to: '2027-01-02', hours: [{ opens: '10:00', closes: '11:00', staffed: false }], why: null },
  ],
  note: null,
};

describe('opening hours in words', () => {
  it('say nothing when the hours are not known', () => {
    expect(openingHoursInWords({ week: [], exceptions: [], note: null }, 'nl', false)).toEqual([]);
  });

  it('never count hours without staff as hours with help', () => {
    expect(openingHoursInWords(HOURS, 'nl', true)).toEqual([
      { days: 'Maandag tot en met vrijdag', times: '9.00 tot 12.00 uur' },
    ]);
  });

  it('take days with the same hours together', () => {
    expect(openingHoursInWords(HOURS, 'nl', false)).toEqual([
      { days: 'Maandag en woensdag', times: '9.00 tot 12.00 uur en 12.00 tot 20.00 uur' },
      { days: 'Dinsdag, donderdag en vrijdag', times: '9.00 tot 12.00 uur' },
    ]);
  });

  it('leave out exceptions that are over, and put the soonest first', () => {
    expect(exceptionsInWords(HOURS, '2026-11-22', 'nl')).toEqual([
      'Donderdag 24 december: dicht (Kerstavond)',
      'Donderdag 31 december tot en met zaterdag 2 januari 2027: 10.00 tot 11.00 uur (geen hulp)',
    ]);
  });

  it('say which days of the week an exception is about', () => {
    const summer = { from: '2027-07-05', to: '2027-08-15', days: ['MO' as const, 'TU' as const], hours: [], why: null };
    expect(exceptionsInWords({ ...HOURS, exceptions: [summer] }, '2027-06-01', 'nl')).toEqual([
      'Maandag 5 juli tot en met zondag 15 augustus, op maandag en dinsdag: dicht',
    ]);
  });

  it('say what comes back each year, and nothing of holidays that nobody said anything of', () => {
    expect(yearlyHoursInWords(HOURS, 'nl')).toEqual([]);
    const morning = { opens: '10:00', closes: '12:00', staffed: true };
    const hours: OpeningHours = {
      ...HOURS,
      publicHolidays: [
        { on: [...USUAL_HOLIDAYS], hours: [] },
        { on: ['good-friday', 'liberation-day'], hours: [{ ...morning, staffed: false }] },
      ],
      schoolHolidayWeek: [],
      seasons: [
        { from: '07-01', until: '08-31', week: [{ days: ['MO', 'TU'], ...morning }] },
        { from: '12-24', until: '12-24', week: [] },
      ],
    };
    expect(yearlyHoursInWords(hours, 'nl')).toEqual([
      '1 juli tot en met 31 augustus: maandag en dinsdag 10.00 tot 12.00 uur',
      '24 december: dicht',
      'In de schoolvakantie: dicht',
      'Op feestdagen: dicht',
      'Goede Vrijdag en Bevrijdingsdag: 10.00 tot 12.00 uur (geen hulp)',
    ]);
    const all = { ...HOURS, publicHolidays: [{ on: [...PUBLIC_HOLIDAYS], hours: [] }] };
    expect(yearlyHoursInWords(all, 'en')).toEqual(['On public holidays: closed']);
  });
});
