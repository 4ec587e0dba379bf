import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DAYS, someContext, someSchedule, someStart } from '../../tests/support/any-schedule';
import { expandSchedule } from './expand-schedule';
import type { Schedule } from './schedule';
import { datesOf, exampleDate, exampleRule, rulesOf } from './schedule-examples';
import { placesOfRows, toSchedule, toScheduleRecord } from './schedule-record';

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

describe('A schedule that is made into a record', () => {
  const limits = {
    schoolHolidays: 'not-in',
    schoolRegion: 'zuid',
    publicHolidays: 'not-on',
    exceptions: [
      { from: '2026-12-24', until: '2026-12-24' },
      { from: '2027-07-01', until: '2027-08-31' },
    ],
  } as const;
  const overrides = [
    { row: 'rule', start: '2026-12-01T10:00:00+01:00', status: 'cancelled', reason: 'ziek' },
    {
      row: 'rule',
      start: '2026-12-08T10:00:00+01:00',
      status: 'moved',
      reason: null,
      newStart: '2026-12-09T10:00:00+01:00',
      newEnd: '2026-12-09T12:00:00+01:00',
      newPlace: 'elders',
    },
  ] as const;

  it('is refused when only some of its rules leave out a day', () => {
    const rule = exampleRule({ exceptions: [{ from: '2026-12-24', until: '2026-12-24' }] });
    expect(toScheduleRecord(rulesOf(rule, exampleRule({ id: 'other' })))).toBeNull();
    expect(toScheduleRecord(rulesOf(exampleRule({ schoolHolidays: 'not-in' }), exampleRule()))).toBeNull();
  });

  it('keeps what all its rules leave out', () => {
    const schedule = rulesOf(exampleRule(limits), exampleRule({ ...limits, id: 'other', weekdays: ['FR'] }));
    expect(toSchedule(toScheduleRecord(schedule) ?? {})).toEqual({
      ...rulesOf(exampleRule(), exampleRule({ id: 'other', weekdays: ['FR'] })),
      ...limits,
    });
  });

  it.each<[string, Schedule]>([
    ['a text', { kind: 'text', note: 'Bel even.' }],
    ['nothing', { kind: 'text', note: null }],
    ['a weekly rule', rulesOf(exampleRule())],
    [
      'several rules',
      rulesOf(exampleRule(), exampleRule({ id: 'b', weekdays: ['MO', 'FR'], opens: '13:30', closes: '15:00' })),
    ],
    ['every second week', rulesOf(exampleRule({ interval: 2, from: '2026-12-01' }))],
    ['odd weeks', rulesOf(exampleRule({ weekParity: 'odd' }))],
    ['first and last Tuesdays', rulesOf(exampleRule({ nths: [1, -1], until: '2027-06-30' }))],
    ['a series', rulesOf(exampleRule({ from: '2026-12-01', count: 8 }))],
    ['the hours of a place', rulesOf(exampleRule({ followsHours: 'staffed', opens: '', closes: '17:00' }))],
    ['another place', rulesOf(exampleRule({ place: 'elders' }))],
    ['days that are left out', { ...rulesOf(exampleRule()), ...limits }],
    ['changed meetings', { ...rulesOf(exampleRule()), overrides }],
    [
      'dates',
      datesOf(exampleDate({ start: '2026-12-01T10:00:00+01:00', end: '2026-12-01T12:00:00+01:00', place: 'elders' })),
    ],
    ['no dates', datesOf()],
    ['a day that is none', rulesOf(exampleRule({ from: 'gisteren' }))],
  ])('can be read back: %s', (_, schedule) => {
    expect(toSchedule(toScheduleRecord(schedule) ?? {})).toEqual(schedule);
  });

  it('names days that are the same day wherever in Europe a picker shows them', () => {
    const record = toScheduleRecord(rulesOf(exampleRule({ from: '2027-03-28' })));
    expect(record?.rules?.[0]?.from).toBe('2027-03-28T12:00:00.000Z');
  });

  it('has the same meetings when it is read back, whatever it is', () => {
    fc.assert(
      fc.property(someSchedule, someContext, someStart, (schedule, context, start) => {
        const record = toScheduleRecord(schedule);
        if (!record) return;
        const [from, to] = [new Date(start), new Date(start + DAYS * 86_400_000)];
        expect(expandSchedule(toSchedule(record), from, to, context)).toEqual(
          expandSchedule(schedule, from, to, context),
        );
        expect(toScheduleRecord(toSchedule(record))).toEqual(record);
      }),
      { numRuns: 500 },
    );
  });
});
