import { describe, expect, it } from 'vitest';

import { SCHOOL_REGIONS, USUAL_HOLIDAYS } from './holidays';
import type { OpeningHours } from './opening-hours';
import { closureOn, comingDays, dayHours, slotsOn } from './opening-hours-days';
import { holidayCalendar } from './school-holidays';

const CALENDAR = holidayCalendar(USUAL_HOLIDAYS, [
  { name: 'Herfstvakantie', regions: SCHOOL_REGIONS, from: '2026-10-17', until: '2026-10-25' },
  { name: 'Kerstvakantie', regions: ['noord', 'zuid'], from: '2026-12-19', until: '2027-01-03' },
  { name: 'Kerstvakantie', regions: ['midden'], from: '2026-12-26', until: '2027-01-10' },
]);

const at = (opens: string, closes: string, staffed = true) => ({ opens, closes, staffed });

/** Tuesday and Saturday, nothing said of holidays. */
function hours(changes: Partial<OpeningHours> = {}): OpeningHours {
  return {
    week: [
      { days: ['TU'], ...at('13:00', '17:00') },
      { days: ['TU', 'SA'], ...at('10:00', '12:00', false) },
    ],
    exceptions: [],
    note: null,
    ...changes,
  };
}

const slots = (changes: Partial<OpeningHours>, day: string) => slotsOn(hours(changes), day, CALENDAR);

describe('the hours of a day', () => {
  it('are not known without a week, which is not closed', () => {
    expect(slots({ week: [] }, '2026-11-24')).toBeNull();
    expect(slots({ week: [] }, '2026-12-25')).toBeNull();
    expect(slots({ week: [] }, '2026-11-23')).toBeNull();
  });

  it('are not known when one of the slots cannot be', () => {
    expect(slots({ week: [{ days: ['TU'], ...at('20:00', '01:00') }] }, '2026-11-24')).toBeNull();
    expect(slots({ week: [{ days: ['TU'], ...at('20:00', '24:00') }] }, '2026-11-24')).toBeNull();
    const exceptions = [{ from: '2026-11-24', to: '2026-11-24', hours: [at('12:00', '10:00')], why: null }];
    expect(slots({ exceptions }, '2026-11-24')).toBeNull();
  });

  it('are asked of a day that exists', () => {
    expect(() => slots({}, '2026-02-30')).toThrow(RangeError);
  });

  it('are those of the week, in order of time', () => {
    expect(dayHours(hours(), '2026-11-24', CALENDAR)).toEqual({
      day: '2026-11-24',
      slots: [at('10:00', '12:00', false), at('13:00', '17:00')],
      reason: null,
    });
    expect(slots({}, '2026-11-25')).toEqual([]);
  });

  it('are none on the usual holidays as long as nobody said otherwise', () => {
    // Boxing Day of 2026 is a Saturday.
    expect(dayHours(hours(), '2026-12-26', CALENDAR)).toEqual({
      day: '2026-12-26',
      slots: [],
      reason: { kind: 'public-holiday', holiday: 'boxing-day' },
    });
    expect(slots({ publicHolidays: [] }, '2026-12-26')).toEqual([at('10:00', '12:00', false)]);
  });

  it('are those that were said of a holiday', () => {
    const publicHolidays: OpeningHours['publicHolidays'] = [
      { on: ['boxing-day'], hours: [at('12:00', '15:00')] },
      { on: ['liberation-day'], hours: [] },
    ];
    expect(slots({ publicHolidays }, '2026-12-26')).toEqual([at('12:00', '15:00')]);
    // A Tuesday.
    expect(slots({ publicHolidays }, '2026-05-05')).toEqual([]);
    expect(slots({}, '2026-05-05')).toHaveLength(2);
  });

  it('are those of an exception for that day, even on a holiday', () => {
    const exceptions = [{ from: '2026-12-26', to: '2026-12-26', hours: [at('13:00', '14:00')], why: 'Kerstmarkt' }];
    expect(dayHours(hours({ exceptions }), '2026-12-26', CALENDAR)).toEqual({
      day: '2026-12-26',
      slots: [at('13:00', '14:00')],
      reason: { kind: 'exception', why: 'Kerstmarkt' },
    });
  });

  it('of a period do not open a place on a holiday, but close it', () => {
    const period = { from: '2026-12-19', to: '2027-01-03', why: 'Kerstvakantie' };
    const open = [{ ...period, hours: [at('10:00', '14:00')] }];
    expect(slots({ exceptions: open }, '2026-12-24')).toEqual([at('10:00', '14:00')]);
    expect(slots({ exceptions: open }, '2026-12-25')).toEqual([]);
    const closed = [{ ...period, hours: [] }];
    const publicHolidays: OpeningHours['publicHolidays'] = [{ on: ['boxing-day'], hours: [at('12:00', '15:00')] }];
    expect(slots({ exceptions: closed, publicHolidays }, '2026-12-26')).toEqual([]);
  });

  it('of a period may be for some days of the week only', () => {
    const exceptions: OpeningHours['exceptions'] = [
      { from: '2026-11-23', to: '2026-12-06', days: ['TU'], hours: [], why: 'Verbouwing' },
    ];
    expect(slots({ exceptions }, '2026-11-24')).toEqual([]);
    expect(slots({ exceptions }, '2026-11-28')).toEqual([at('10:00', '12:00', false)]);
    expect(slots({ exceptions }, '2026-12-08')).toHaveLength(2);
  });

  it('may be others in the school holidays of the region', () => {
    const inHolidays: Partial<OpeningHours> = {
      schoolHolidayWeek: [{ days: ['TU'], ...at('10:00', '11:00') }],
      schoolRegion: 'noord',
    };
    expect(slots(inHolidays, '2026-10-20')).toEqual([at('10:00', '11:00')]);
    expect(slots(inHolidays, '2026-10-24')).toEqual([]);
    expect(slots(inHolidays, '2026-12-22')).toEqual([at('10:00', '11:00')]);
    expect(slots({ ...inHolidays, schoolRegion: 'midden' }, '2026-12-22')).toHaveLength(2);
    expect(slots({ ...inHolidays, schoolHolidayWeek: [] }, '2026-10-20')).toEqual([]);
  });

  it('are not known where the school holidays matter and nobody entered them', () => {
    const inHolidays: Partial<OpeningHours> = { schoolHolidayWeek: [], schoolRegion: 'noord' };
    expect(slots(inHolidays, '2028-10-17')).toBeNull();
    expect(slots({ ...inHolidays, schoolRegion: null }, '2026-11-24')).toBeNull();
    expect(slots({ ...inHolidays, schoolHolidayWeek: null }, '2028-10-17')).toHaveLength(2);
  });

  it('may be others in a season, also over the new year', () => {
    const seasons: OpeningHours['seasons'] = [
      { from: '07-01', until: '08-31', week: [{ days: ['TU'], ...at('09:00', '10:00') }] },
      { from: '08-04', until: '08-04', week: [] },
      { from: '12-20', until: '01-10', week: [] },
    ];
    expect(slots({ seasons }, '2026-06-30')).toHaveLength(2);
    expect(slots({ seasons }, '2026-07-07')).toEqual([at('09:00', '10:00')]);
    expect(slots({ seasons }, '2026-08-04')).toEqual([]);
    expect(slots({ seasons }, '2026-12-22')).toEqual([]);
    expect(slots({ seasons }, '2027-01-05')).toEqual([]);
    expect(slots({ seasons }, '2027-01-12')).toHaveLength(2);
    // Only the summer is known.
    expect(slots({ week: [], seasons: seasons.slice(0, 1) }, '2026-06-30')).toBeNull();
  });
});

describe('a closed day', () => {
  it('is one on which the week has hours, with its reason', () => {
    const exceptions = [
      { from: '2026-11-24', to: '2026-11-25', hours: [], why: 'Storing' },
      { from: '2026-12-01', to: '2026-12-01', hours: [at('10:00', '11:00')], why: null },
    ];
    const on = (day: string) => closureOn(hours({ exceptions }), day, CALENDAR);
    expect(on('2026-11-24')).toEqual({ kind: 'exception', why: 'Storing' });
    expect(on('2026-11-25')).toBeNull();
    expect(on('2026-12-01')).toBeNull();
    expect(on('2026-12-08')).toBeNull();
    expect(on('2026-12-26')).toEqual({ kind: 'public-holiday', holiday: 'boxing-day' });
  });

  it('is known of a place of which nothing else is', () => {
    const exceptions = [{ from: '2026-11-24', to: '2026-11-24', hours: [], why: null }];
    expect(closureOn(hours({ week: [], exceptions }), '2026-11-24', CALENDAR)).toEqual({
      kind: 'exception',
      why: null,
    });
    expect(closureOn(hours({ week: [], exceptions }), '2026-11-25', CALENDAR)).toBeNull();
  });
});

describe('the coming days', () => {
  it('are seven, with today first', () => {
    const days = comingDays(hours(), '2026-12-22', CALENDAR);
    expect(days.map(({ day }) => day)).toEqual([
      '2026-12-22',
      '2026-12-23',
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
      '2026-12-27',
      '2026-12-28',
    ]);
    expect(days.map(({ slots: ofDay }) => ofDay?.length)).toEqual([2, 0, 0, 0, 0, 0, 0]);
    expect(days[4]?.reason).toEqual({ kind: 'public-holiday', holiday: 'boxing-day' });
  });
});
