import { describe, expect, it } from 'vitest';

import { toSchedule } from '@/domain/schedule-record';

import { askedPhrase, askedSchedule } from './asked-schedule';

const PLACE = 'b0f4a0b6-8d3c-4d6e-9a0f-3d3c5f0a8c11';
const RULE = { id: 'a', weekdays: ['TU'], opens: '10:00', closes: '12:00' };
const asked = (schedule: unknown, more: object = {}) => askedSchedule.safeParse({ schedule, ...more });

describe('A question about a schedule is refused', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a word', 'dinsdag'],
    ['a list', []],
    ['another kind', { kind: 'soms' }],
    ['rules that are none', { rules: 'dinsdag' }],
    ['a rule that is none', { rules: [null] }],
    ['days that are no list', { rules: [{ ...RULE, weekdays: 'TU' }] }],
    ['a time that is a number', { rules: [{ ...RULE, opens: 10 }] }],
    ['a place that is none', { rules: [{ ...RULE, place: "' OR 1=1" }] }],
    ['an interval without end', { rules: [{ ...RULE, interval: 1e9 }] }],
    ['too many rules', { rules: Array.from({ length: 21 }, () => RULE) }],
    ['too many changes', { overrides: Array.from({ length: 101 }, () => ({ status: 'cancelled' })) }],
    ['a note without end', { note: 'a'.repeat(2001) }],
  ])('that is about %s', (_, schedule) => {
    expect(asked(schedule).success).toBe(false);
  });

  it.each(['0001-01-01', '9999-12-31', '1999-12-31T12:00:00.000Z'])('with the year of %s, in plain words', (from) => {
    const { error } = asked({ rules: [{ ...RULE, from }] });
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Een van de datums ligt te ver weg. Kijk de jaren na.',
    ]);
  });

  it('with a place that is none', () => {
    expect(asked({}, { location: 'bibliotheek' }).success).toBe(false);
    expect(asked({}, { place: 'moon' }).success).toBe(false);
  });
});

describe('A question about a schedule', () => {
  it('may be about one that nobody finished', () => {
    const { data } = asked({
      kind: 'rules',
      rules: [
        { id: 'a', weekdays: null, nths: null, opens: null, closes: '', from: null, place: null, interval: null },
      ],
      dates: 0,
      exceptions: [{ from: null }],
      overrides: [{ status: 'moved', newStart: null }],
      schoolRegion: '',
      note: null,
    });
    expect(toSchedule(data?.schedule ?? {})).toEqual({
      kind: 'rules',
      note: null,
      rules: [{ id: 'a', weekdays: [], nths: [], opens: '', closes: '', from: null, until: null, place: null }],
      exceptions: [{ from: '', until: '' }],
      overrides: [{ row: '', start: '', status: 'moved', newStart: '', newEnd: '', reason: null }],
    });
  });

  it('has its times as the field itself reads them', () => {
    const { data } = asked({
      rules: [
        { ...RULE, opens: '9.30', closes: '12 uur' },
        { ...RULE, opens: 'ochtend' },
      ],
    });
    expect(data?.schedule.rules.map(({ closes, opens }) => [opens, closes])).toEqual([
      ['09:30', '12:00'],
      ['ochtend', '12:00'],
    ]);
  });

  it('has its places by their ids', () => {
    const { data } = asked({ rules: [{ ...RULE, place: { id: PLACE, name: 'Buurthuis' } }] }, { location: PLACE });
    expect(data?.schedule.rules[0]?.place).toBe(PLACE);
    expect(data?.location).toBe(PLACE);
  });
});

describe('A phrase to read', () => {
  it('is refused when it is a whole page, in plain words, or no text', () => {
    const { error } = askedPhrase.safeParse({ phrase: 'dinsdag '.repeat(1000) });
    expect(error?.issues.map(({ message }) => message)).toEqual(['Dit is te lang. Plak alleen de tijden.']);
    expect(askedPhrase.safeParse({ phrase: 10 }).success).toBe(false);
    expect(askedPhrase.safeParse({}).success).toBe(false);
  });
});
