import { describe, expect, it } from 'vitest';

import { USUAL_HOLIDAYS } from './holidays';
import type { OpeningHours } from './opening-hours';
import type { Schedule } from './schedule';
import { exampleRule as rule, rulesOf as rules } from './schedule-examples';
import { scheduleEnd } from './schedule-end';
import { contextsOfPlaces } from './schedule-places';
import { holidayCalendar } from './school-holidays';

/** A Tuesday, half past twelve. */
const NOW = new Date('2026-11-24T12:30:00+01:00');
const HOURS: OpeningHours = {
  week: [{ days: ['TU'], opens: '09:00', closes: '17:00', staffed: true }],
  exceptions: [],
  note: null,
};
const CLOSED: OpeningHours = {
  ...HOURS,
  exceptions: [{ from: '2026-11-01', to: '2030-01-01', hours: [], why: 'Gestopt' }],
};

const context = contextsOfPlaces(
  new Map([
    ['open', HOURS],
    ['closed', CLOSED],
  ]),
  holidayCalendar(USUAL_HOLIDAYS, []),
);

const dates = (...days: string[]): Schedule => ({
  kind: 'dates',
  note: null,
  dates: days.map((day, index) => ({
    id: String(index),
    start: `${day}T10:00:00+01:00`,
    end: `${day}T12:00:00+01:00`,
    place: null,
  })),
});
const end = (schedule: Schedule, validUntil: string | null = null, place: string | null = null) =>
  scheduleEnd(schedule, validUntil, context(place), NOW);

describe('an offer', () => {
  it('of which nobody knows the times is never said to be over', () => {
    expect(end({ kind: 'text', note: 'Elke dinsdag' })).toBeNull();
    expect(end(rules(rule({ followsHours: 'open', opens: '', closes: '' })))).toBeNull();
    expect(end(rules(rule({ followsHours: 'open', opens: '', closes: '' })), null, 'nowhere')).toBeNull();
  });

  it('goes on while a meeting is on or to come, however far away', () => {
    expect(end(dates('2026-11-17', '2026-12-01'))).toBeNull();
    expect(end(dates('2031-01-07'))).toBeNull();
    expect(end(rules(rule({ opens: '12:00', closes: '13:00', until: '2026-11-24' })))).toBeNull();
    expect(end(rules(rule()))).toBeNull();
    expect(end(rules(rule({ from: '2029-01-01' })))).toBeNull();
    expect(end(rules(rule({ followsHours: 'open', opens: '', closes: '' })), null, 'open')).toBeNull();
  });

  it('is over after its last meeting, on the same day too', () => {
    expect(end(dates('2026-11-10', '2026-11-17'))).toEqual({ lastDay: '2026-11-17' });
    expect(end(dates('2026-11-24'))).toEqual({ lastDay: '2026-11-24' });
    expect(end(rules(rule({ until: '2026-11-20' })))).toEqual({ lastDay: '2026-11-20' });
    expect(end(rules(rule({ from: '2026-11-03', count: 3 })))).toEqual({ lastDay: '2026-11-17' });
  });

  it('is over after the last day on which it counts, whatever its times are', () => {
    expect(end({ kind: 'text', note: null }, '2026-11-23')).toEqual({ lastDay: '2026-11-23' });
    expect(end({ kind: 'text', note: null }, '2026-11-24')).toBeNull();
    expect(end(rules(rule()), '2026-11-23')).toEqual({ lastDay: '2026-11-23' });
  });

  it('will not happen again when no meeting is left before its end', () => {
    expect(end(rules(rule()), '2026-11-30')).toEqual({ lastDay: null });
    expect(end(rules(rule()), '2026-12-01')).toBeNull();
  });

  it('will not happen again when each of its meetings is cancelled', () => {
    expect(end(rules(rule()), null, 'closed')).toEqual({ lastDay: null });
    const cancelled: Schedule = {
      ...(dates('2026-12-01') as Extract<Schedule, { kind: 'dates' }>),
      overrides: [{ row: '0', start: '2026-12-01T10:00:00+01:00', status: 'cancelled', reason: null }],
    };
    expect(end(cancelled)).toEqual({ lastDay: null });
  });

  it('goes on when its last meeting was moved to a later day', () => {
    const moved: Schedule = {
      ...(dates('2026-11-17') as Extract<Schedule, { kind: 'dates' }>),
      overrides: [
        {
          row: '0',
          start: '2026-11-17T10:00:00+01:00',
          status: 'moved',
          reason: null,
          newStart: '2026-12-01T10:00:00+01:00',
          newEnd: '2026-12-01T12:00:00+01:00',
        },
      ],
    };
    expect(end(moved)).toBeNull();
  });
});
