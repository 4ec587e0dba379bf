import { describe, expect, it } from 'vitest';

import { helpAtPlace, walkInHelp, whenHelp, type WalkInHelp } from './help-at-place';
import { USUAL_HOLIDAYS } from './holidays';
import { openState } from './open-now';
import type { OpeningHours } from './opening-hours';
import type { Meeting } from './schedule';
import { holidayCalendar } from './school-holidays';

/** A Tuesday. */
const at = (time: string) => new Date(`2026-11-24T${time}:00+01:00`);
const iso = (time: string, day = '2026-11-24') => `${day}T${time}:00+01:00`;

const UNKNOWN: OpeningHours = { week: [], exceptions: [], note: null };
/** Open from eight, with staff from one to five. */
const HOURS: OpeningHours = {
  ...UNKNOWN,
  week: [
    { days: ['TU', 'TH'], opens: '08:00', closes: '13:00', staffed: false },
    { days: ['TU', 'TH'], opens: '13:00', closes: '17:00', staffed: true },
  ],
};
const CALENDAR = holidayCalendar(USUAL_HOLIDAYS, []);
const NOBODY: WalkInHelp = { until: null, next: null };

const meeting = (start: string, end: string, more: Partial<Meeting> = {}): Meeting => ({
  row: 'a',
  start: iso(start),
  end: iso(end),
  place: null,
  ...more,
});

/** How soon, until when and from when. */
function told(hours: OpeningHours, now: Date, ...walkIns: WalkInHelp[]): (string | null)[] {
  const open = openState(hours, now, CALENDAR);
  const help = helpAtPlace(open, walkIns);
  return [whenHelp({ help, openState: open }), help.until?.at ?? null, help.next?.at ?? null];
}

describe('help at walk-ins', () => {
  it('is none at a meeting that is cancelled or may be', () => {
    const meetings = [
      meeting('10:00', '12:00', { status: 'cancelled' }),
      meeting('13:00', '15:00', { status: 'tentative' }),
    ];
    expect(walkInHelp(meetings, at('11:00'))).toEqual(NOBODY);
    expect(walkInHelp(meetings, at('14:00'))).toEqual(NOBODY);
  });

  it('is none at an open door without anybody', () => {
    const door = meeting('09:00', '17:00', { help: [{ start: iso('13:00'), end: iso('15:00') }] });
    expect(walkInHelp([door], at('11:00'))).toEqual({ until: null, next: iso('13:00') });
    expect(walkInHelp([door], at('14:00'))).toEqual({ until: iso('15:00'), next: null });
    expect(walkInHelp([door], at('15:00'))).toEqual(NOBODY);
  });

  it('is worth saying once a month, and not when it is further away', () => {
    const later = (day: string) => ({ ...meeting('10:00', '12:00'), start: iso('10:00', day), end: iso('12:00', day) });
    expect(walkInHelp([later('2026-12-24')], at('11:00')).next).toBe(iso('10:00', '2026-12-24'));
    expect(walkInHelp([later('2027-01-05')], at('11:00'))).toEqual(NOBODY);
  });

  it('lasts as long as the last of those that are on, in whatever order they are told', () => {
    const meetings = [meeting('16:00', '18:00'), meeting('10:00', '14:00'), meeting('09:00', '12:00')];
    expect(walkInHelp(meetings, at('10:00'))).toEqual({ until: iso('14:00'), next: iso('16:00') });
    expect(walkInHelp(meetings, at('08:00'))).toEqual({ until: null, next: iso('09:00') });
  });
});

describe('help at a place', () => {
  it('is not known where neither hours nor walk-ins are', () => {
    expect(told(UNKNOWN, at('11:00'))).toEqual(['unknown', null, null]);
  });

  it('is known by its walk-ins where its hours are not', () => {
    expect(told(UNKNOWN, at('11:00'), { until: iso('12:00'), next: iso('15:00') })).toEqual([
      'now',
      iso('12:00'),
      null,
    ]);
    expect(told(UNKNOWN, at('11:00'), { until: null, next: iso('15:00') })).toEqual(['today', null, iso('15:00')]);
    expect(told(UNKNOWN, at('11:00'), { until: null, next: iso('10:00', '2026-11-25') })).toEqual([
      'later',
      null,
      iso('10:00', '2026-11-25'),
    ]);
  });

  it('is there by its hours, and longer or sooner by its walk-ins', () => {
    expect(told(HOURS, at('14:00'))).toEqual(['now', iso('17:00'), null]);
    expect(told(HOURS, at('14:00'), { until: iso('18:00'), next: null })).toEqual(['now', iso('18:00'), null]);
    expect(told(HOURS, at('14:00'), { until: iso('15:00'), next: null })).toEqual(['now', iso('17:00'), null]);
    expect(told(HOURS, at('09:00'))).toEqual(['today', null, iso('13:00')]);
    expect(told(HOURS, at('09:00'), { until: null, next: iso('10:00') })).toEqual(['today', null, iso('10:00')]);
    expect(told(HOURS, at('09:00'), { until: iso('10:00'), next: null })).toEqual(['now', iso('10:00'), null]);
    expect(told(HOURS, at('09:00'), NOBODY, { until: null, next: iso('11:00') })).toEqual([
      'today',
      null,
      iso('11:00'),
    ]);
  });

  it('comes on another day once the day is over, in whatever offset an instant is written', () => {
    expect(told(HOURS, at('18:00'))).toEqual(['later', null, iso('13:00', '2026-11-26')]);
    expect(told(HOURS, at('18:00'), { until: null, next: '2026-11-24T23:30:00Z' })).toEqual([
      'later',
      null,
      iso('00:30', '2026-11-25'),
    ]);
  });

  it('of a place that is always without anybody is not "unknown"', () => {
    const alone = { ...HOURS, week: HOURS.week.map((slot) => ({ ...slot, staffed: false })) };
    expect(told(alone, at('09:00'))).toEqual(['later', null, null]);
  });
});
