import { describe, expect, it } from 'vitest';

import { USUAL_HOLIDAYS } from './holidays';
import { toOpeningHours } from './opening-hours-record';

const SLOT = { days: ['MO'], opens: '10:00', closes: '17:00' };
const HOURS = { opens: '10:00', closes: '17:00', staffed: true };

describe('Opening hours as they are kept', () => {
  it('are not known when nobody filled anything in', () => {
    expect(toOpeningHours({})).toStrictEqual({ week: [], exceptions: [], note: null });
  });

  it('leave out an exception without days, and take a slot for one with help unless it says otherwise', () => {
    expect(
      toOpeningHours({
        openingHours: [SLOT, { ...SLOT, staffed: false }],
        exceptions: [
          { from: '', to: '2026-12-01' },
          { from: '2026-12-01T11:00:00Z', to: '2026-12-02', days: ['TU'], hours: null, why: ' Markt ' },
        ],
      }),
    ).toMatchObject({
      week: [
        { days: ['MO'], ...HOURS },
        { ...HOURS, staffed: false },
      ],
      exceptions: [{ from: '2026-12-01', to: '2026-12-02', days: ['TU'], hours: [], why: 'Markt' }],
    });
  });

  it('take an exception without a last day for one day', () => {
    const { exceptions } = toOpeningHours({
      exceptions: [
        { from: '2026-12-01', to: null },
        { from: '2026-12-03', to: '' },
      ],
    });
    expect(exceptions.map(({ from, to }) => [from, to])).toEqual([
      ['2026-12-01', '2026-12-01'],
      ['2026-12-03', '2026-12-03'],
    ]);
  });

  it('are closed on the usual holidays, but for those that go another way', () => {
    const publicHolidays = [{ on: ['boxing-day'], hours: [HOURS] }];
    expect(toOpeningHours({ publicHolidays }).publicHolidays).toEqual([
      { on: USUAL_HOLIDAYS.filter((holiday) => holiday !== 'boxing-day'), hours: [] },
      { on: ['boxing-day'], hours: [HOURS] },
    ]);
    expect(toOpeningHours({ publicHolidays, holidaysKept: false }).publicHolidays).toHaveLength(1);
    expect(toOpeningHours({ holidaysKept: false }).publicHolidays).toEqual([]);
  });

  it('are as always in the school holidays unless a week for them was filled in', () => {
    expect(toOpeningHours({ schoolHolidays: 'other' })).not.toHaveProperty('schoolHolidayWeek');
    expect(toOpeningHours({ schoolHolidays: 'same', schoolHolidayHours: [SLOT] })).not.toHaveProperty(
      'schoolHolidayWeek',
    );
    expect(toOpeningHours({ schoolHolidays: 'closed', schoolHolidayHours: [SLOT] }).schoolHolidayWeek).toEqual([]);
    expect(toOpeningHours({ schoolHolidays: 'other', schoolHolidayHours: [SLOT] }).schoolHolidayWeek).toHaveLength(1);
  });

  it('have one season of all rows for the same part of the year, closed without weekdays', () => {
    const summer = { fromDay: 1, fromMonth: '07', untilDay: 31, untilMonth: '08' };
    const week = { fromDay: 24, fromMonth: '12', untilDay: 1, untilMonth: '01' };
    expect(
      toOpeningHours({ seasons: [{ ...summer, ...SLOT }, week, { ...summer, ...SLOT, days: ['TU'] }] }).seasons,
    ).toEqual([
      {
        from: '07-01',
        until: '08-31',
        week: [
          { days: ['MO'], ...HOURS },
          { days: ['TU'], ...HOURS },
        ],
      },
      { from: '12-24', until: '01-01', week: [] },
    ]);
  });
});
