import { describe, expect, it } from 'vitest';

import { placesOfRows, toSchedule } from './schedule-record';

const RULE = { id: 'a', weekdays: ['TU', 'MO'], opens: '10:00', closes: '12:00' };

describe('A schedule as it is kept', () => {
  it('is a text as long as nobody chose a kind, whatever else is in it', () => {
    expect(toSchedule({})).toEqual({ kind: 'text', note: null });
    expect(toSchedule({ kind: null, note: ' ', rules: [RULE] })).toEqual({ kind: 'text', note: null });
  });

  it('says nothing of what nobody filled in, so that it can be sent as JSON', () => {
    const schedule = toSchedule({
      kind: 'rules',
      rules: [{ ...RULE, interval: null, weekParity: null, count: null, followsHours: null, nths: [] }],
      exceptions: [],
      overrides: null,
      schoolHolidays: 'ignore',
      publicHolidays: 'ignore',
    });
    expect(schedule).toStrictEqual({
      kind: 'rules',
      note: null,
      rules: [
        {
          id: 'a',
          weekdays: ['MO', 'TU'],
          nths: [],
          from: null,
          until: null,
          opens: '10:00',
          closes: '12:00',
          place: null,
        },
      ],
    });
  });

  it('leaves what is no day or instant to be named as a problem', () => {
    expect(toSchedule({ kind: 'rules', rules: [{ ...RULE, from: 'gisteren' }] })).toMatchObject({
      rules: [{ from: 'gisteren' }],
    });
    expect(toSchedule({ kind: 'dates', dates: [{ start: 'x', end: 'y' }] })).toMatchObject({
      dates: [{ start: 'x', end: 'y' }],
    });
  });

  it('has days on Dutch calendars, and an exception without an end is one day', () => {
    expect(
      toSchedule({
        kind: 'rules',
        rules: [{ ...RULE, from: '2026-11-30T23:30:00Z', until: '2026-12-31' }],
        exceptions: [{ from: '2026-12-24T11:00:00Z' }],
      }),
    ).toMatchObject({
      rules: [{ from: '2026-12-01', until: '2026-12-31' }],
      exceptions: [{ from: '2026-12-24', until: '2026-12-24' }],
    });
  });

  it('keeps what becomes of single meetings', () => {
    const start = '2026-12-01T09:00:00Z';
    expect(
      toSchedule({
        kind: 'dates',
        dates: [{ id: 'd', start, end: '2026-12-01T11:00:00Z' }],
        overrides: [
          { row: 'd', start, status: 'cancelled', reason: ' Ziek ', newStart: '2026-12-02T09:00:00Z' },
          { start, status: 'moved', newStart: '2026-12-02T09:00:00Z', newEnd: null, newPlace: { id: 'p' } },
        ],
      }),
    ).toMatchObject({
      overrides: [
        { row: 'd', start: '2026-12-01T10:00:00+01:00', status: 'cancelled', reason: 'Ziek' },
        { row: '', status: 'moved', newStart: '2026-12-02T10:00:00+01:00', newEnd: '', newPlace: 'p', reason: null },
      ],
    });
  });

  it('names the places of its own rows only', () => {
    const record = {
      rules: [{ ...RULE, place: 'a' }],
      dates: [{ start: '', end: '', place: { id: 'b' } }],
      overrides: [{ start: '', status: 'moved' as const, newPlace: 'c' }],
    };
    expect(placesOfRows({ ...record, kind: 'rules' })).toEqual(['a', 'c']);
    expect(placesOfRows({ ...record, kind: 'dates' })).toEqual(['b', 'c']);
    expect(placesOfRows({ ...record, kind: 'text' })).toEqual([]);
  });
});
