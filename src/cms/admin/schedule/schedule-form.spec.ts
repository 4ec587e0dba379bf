import type { FormState } from 'payload';
import { reduceFieldsToValues } from 'payload/shared';
import { describe, expect, it } from 'vitest';

import { toSchedule, toScheduleRecord, type ScheduleRecord } from '@/domain/schedule-record';
import { exampleDate, exampleRule, rulesOf, datesOf } from '@/domain/schedule-examples';

import type { PreviewedMeeting } from '../../schedule-preview/preview-schedule';
import { changeNumber, changeOf, hasTimes, questionIn, scheduleIn, withSchedule } from './schedule-form';

const field = (value: unknown) => ({ value, initialValue: value, valid: true });

/** A form with one weekly rule and a cancelled meeting, as Payload keeps it. */
function form(): FormState {
  return {
    title: field('Leren mailen'),
    place: field('location'),
    location: field('b0f4a0b6-8d3c-4d6e-9a0f-3d3c5f0a8c11'),
    'schedule.kind': field('rules'),
    'schedule.note': field('Niet in de schoolvakantie.'),
    'schedule.preview': { customComponents: {} },
    'schedule.schoolHolidays': field('not-in'),
    'schedule.schoolRegion': field('noord'),
    'schedule.publicHolidays': field(undefined),
    'schedule.rules': { ...field(2), disableFormData: true, rows: [{ id: 'a' }, { id: 'b' }] },
    'schedule.rules.0.id': field('a'),
    'schedule.rules.0.weekdays': field(['TU']),
    'schedule.rules.0.opens': field('10:00'),
    'schedule.rules.0.closes': field('12:00'),
    'schedule.rules.1.id': field('b'),
    'schedule.rules.1.weekdays': field(['FR']),
    // Hidden, so that its rows are its value.
    'schedule.dates': { value: [{ id: 'd', start: '2026-12-01T09:00:00Z', end: '' }], passesCondition: false },
    'schedule.exceptions': field(0),
    'schedule.overrides': { ...field(1), disableFormData: true, rows: [{ id: 'o' }] },
    'schedule.overrides.0.id': field('o'),
    'schedule.overrides.0.row': field('a'),
    'schedule.overrides.0.start': field('2026-12-01T09:00:00.000Z'),
    'schedule.overrides.0.status': field('cancelled'),
    'welcome.who': field('Een vrijwilliger'),
  };
}

const values = (fields: FormState) => reduceFieldsToValues(fields, true);

describe('Another schedule in a form', () => {
  const schedules = [
    rulesOf(exampleRule({ id: 'x', from: '2026-12-01', count: 8 })),
    { ...rulesOf(exampleRule({ id: 'x' })), exceptions: [{ from: '2026-12-29', until: '2026-12-29' }] },
    datesOf(exampleDate({ start: '2026-12-01T10:00:00+01:00', end: '2026-12-01T12:00:00+01:00' })),
  ];

  it.each(schedules)('leaves every other field as it was', (schedule) => {
    const before = form();
    const after = withSchedule(before, toScheduleRecord(schedule) ?? {});
    for (const path of ['title', 'place', 'location', 'schedule.note', 'schedule.preview', 'welcome.who']) {
      expect(after[path], path).toBe(before[path]);
    }
    expect(before).toEqual(form());
  });

  it.each(schedules)('is that schedule, with nothing of the one before in it', (schedule) => {
    const after = withSchedule(form(), toScheduleRecord(schedule) ?? {});
    const { note, ...kept } = scheduleIn(after);
    expect(note).toBe('Niet in de schoolvakantie.');
    // Rows of lists that are empty are the number 0, which Payload takes for none.
    const record = Object.fromEntries(Object.entries(kept).map(([name, value]) => [name, value === 0 ? [] : value]));
    expect(toSchedule(record)).toEqual(schedule);
  });

  it('names as many rows as there are values', () => {
    const after = withSchedule(form(), toScheduleRecord(rulesOf(exampleRule({ id: 'x' }))) ?? {});
    expect(after['schedule.rules']).toMatchObject({ value: 1, disableFormData: true, rows: [{ id: 'x' }] });
    expect(after['schedule.overrides']).toMatchObject({ value: 0, disableFormData: false, rows: [] });
    expect(Object.keys(after).filter((path) => /(?:rules\.1|overrides\.0)\./u.test(path))).toEqual([]);
  });

  it('can be taken back', () => {
    const before = form();
    const other = toScheduleRecord(rulesOf(exampleRule({ id: 'x' }))) ?? {};
    const after = withSchedule(withSchedule(before, other), scheduleIn(before));
    expect(values(after)).toEqual(values(before));
    expect(hasTimes(after)).toBe(true);
  });
});

describe('What a form asks about its schedule', () => {
  it('is the schedule, hidden rows too, and where the offer is', () => {
    expect(JSON.parse(JSON.stringify(questionIn(form())))).toEqual({
      schedule: {
        kind: 'rules',
        note: 'Niet in de schoolvakantie.',
        schoolHolidays: 'not-in',
        schoolRegion: 'noord',
        rules: [
          { id: 'a', weekdays: ['TU'], opens: '10:00', closes: '12:00' },
          { id: 'b', weekdays: ['FR'] },
        ],
        dates: [{ id: 'd', start: '2026-12-01T09:00:00Z', end: '' }],
        exceptions: 0,
        overrides: [{ id: 'o', row: 'a', start: '2026-12-01T09:00:00.000Z', status: 'cancelled' }],
      },
      place: 'location',
      location: 'b0f4a0b6-8d3c-4d6e-9a0f-3d3c5f0a8c11',
    });
    expect(questionIn({})).toEqual({ schedule: {}, place: null, location: null });
  });

  it('knows whether times would be replaced', () => {
    expect(hasTimes(form())).toBe(true);
    expect(hasTimes({ ...form(), 'schedule.kind': field('text') })).toBe(false);
    expect(hasTimes({ 'schedule.kind': field('rules'), 'schedule.rules': field(0) })).toBe(false);
  });
});

describe('A meeting in the form', () => {
  const meeting = (row: string, start: string): PreviewedMeeting => ({
    row,
    start,
    end: '2026-12-01T12:00:00+01:00',
    when: '',
    place: null,
    state: 'planned',
    note: null,
    people: 0,
  });

  it('is changed by the row that names it, however its moment is written', () => {
    expect(changeNumber(form(), meeting('a', '2026-12-01T10:00:00+01:00'))).toBe(0);
    expect(changeNumber(form(), meeting('a', '2026-12-08T10:00:00+01:00'))).toBe(-1);
    expect(changeNumber({}, meeting('a', '2026-12-01T10:00:00+01:00'))).toBe(-1);
  });

  it('is the one that was typed by hand, without its row', () => {
    const byHand = { ...form(), 'schedule.overrides.0.row': field(undefined) };
    expect(changeNumber(byHand, meeting('a', '2026-12-01T10:00:00+01:00'))).toBe(0);
  });

  it('starts at its own time when it is to be moved', () => {
    const change = changeOf(meeting('a', '2026-12-01T10:00:00+01:00'), 'moved');
    const record = { kind: 'rules', overrides: [values(change)] } as unknown as ScheduleRecord;
    expect(toSchedule(record)).toMatchObject({
      overrides: [
        {
          row: 'a',
          start: '2026-12-01T10:00:00+01:00',
          status: 'moved',
          newStart: '2026-12-01T10:00:00+01:00',
          newEnd: '2026-12-01T12:00:00+01:00',
        },
      ],
    });
    expect(values(changeOf(meeting('a', '2026-12-01T10:00:00+01:00'), 'cancelled'))).not.toHaveProperty('newStart');
  });
});
