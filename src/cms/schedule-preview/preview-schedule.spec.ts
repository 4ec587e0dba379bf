import { describe, expect, it } from 'vitest';

import { expandSchedule } from '@/domain/expand-schedule';
import type { ScheduleContext } from '@/domain/schedule-context';
import { EXAMPLE_CONTEXT } from '@/domain/schedule-examples';
import { toSchedule, type ScheduleRecord } from '@/domain/schedule-record';

import { previewSchedule } from './preview-schedule';

const NOW = new Date('2026-11-22T09:00:00Z');
const RULE = { id: 'a', weekdays: ['TU'], opens: '10:00', closes: '12:00' };
const weekly = (changes: Partial<ScheduleRecord> = {}): ScheduleRecord => ({
  kind: 'rules',
  rules: [RULE],
  ...changes,
});

function preview(record: ScheduleRecord, context: ScheduleContext = EXAMPLE_CONTEXT) {
  const placeName = (place: string) => (place === 'elders' ? 'Buurthuis' : null);
  return previewSchedule(record, { context, placeName, now: NOW });
}

describe('A preview of a schedule', () => {
  it('has nothing to say of an empty one, and does not guess at a text', () => {
    expect(preview({})).toEqual({ words: '', meetings: [], problems: [], warnings: [] });
    const text = preview({ kind: 'text', note: 'elke dinsdag van 10 tot 12 uur' });
    expect(text).toEqual({ words: 'elke dinsdag van 10 tot 12 uur', meetings: [], problems: [], warnings: [] });
  });

  it('says which row is wrong, and shows what the others mean', () => {
    const { meetings, problems, warnings, words } = preview(
      weekly({ rules: [RULE, { id: 'b', weekdays: [], opens: '', closes: '' }] }),
    );
    expect(problems).toEqual([
      'Regel 2: Kies een dag van de week.',
      'Regel 2: Vul in wanneer het begint en stopt. Schrijf een tijd zo: 10:00.',
    ]);
    expect(warnings).toEqual([]);
    expect(words).toBe('Elke dinsdag van 10.00 tot 12.00 uur.');
    expect(meetings).toHaveLength(8);
  });

  it('says what is wrong with days that are left out and with changed meetings', () => {
    expect(preview(weekly({ exceptions: [{ from: '2026-11-25' }] })).problems).toEqual([
      'Bij “Niet op deze dagen”: 25 november 2026: Op deze dag is er toch al geen bijeenkomst. Kijk de datum na.',
    ]);
    const overrides = [{ start: '2026-11-25T09:00:00Z', status: 'cancelled' as const }];
    expect(preview(weekly({ overrides })).problems).toEqual([
      expect.stringMatching(/^Wijziging 1: 25 november 2026: /u),
    ]);
  });

  it('has the next eight meetings, with the year when it is another one', () => {
    expect(preview(weekly()).meetings.map(({ when }) => when)).toEqual([
      'dinsdag 24 november, 10.00–12.00 uur',
      'dinsdag 1 december, 10.00–12.00 uur',
      'dinsdag 8 december, 10.00–12.00 uur',
      'dinsdag 15 december, 10.00–12.00 uur',
      'dinsdag 22 december, 10.00–12.00 uur',
      'dinsdag 29 december, 10.00–12.00 uur',
      'dinsdag 5 januari 2027, 10.00–12.00 uur',
      'dinsdag 12 januari 2027, 10.00–12.00 uur',
    ]);
  });

  it('looks far enough ahead for what is rare', () => {
    const rare = weekly({ rules: [{ ...RULE, nths: ['5'], weekdays: ['MO'] }] });
    expect(preview(rare).meetings).toHaveLength(8);
  });

  it('says of a meeting until after midnight on which day it ends', () => {
    const dates = [{ id: 'd', start: '2026-12-31T20:00:00Z', end: '2027-01-01T00:30:00Z' }];
    expect(preview({ kind: 'dates', dates }).meetings[0]?.when).toBe(
      'donderdag 31 december, 21.00–vrijdag 1 januari 2027, 1.30 uur',
    );
  });

  it('names another place, but not one that the asker may not know', () => {
    const at = (place: string) => preview(weekly({ rules: [{ ...RULE, place }] })).meetings[0]?.place;
    expect(at('elders')).toBe('Buurthuis');
    expect(at('geheim')).toBeNull();
  });

  it('shows what is cancelled, and why', () => {
    const overrides = [
      { start: '2026-11-24T09:00:00Z', status: 'cancelled' as const, reason: 'De begeleider is ziek.' },
      { start: '2026-12-01T09:00:00Z', status: 'cancelled' as const },
    ];
    expect(preview(weekly({ overrides })).meetings.slice(0, 2)).toEqual([
      expect.objectContaining({ state: 'cancelled', note: 'Gaat niet door. Waarom: De begeleider is ziek.' }),
      expect.objectContaining({ state: 'cancelled', note: 'Gaat niet door.' }),
    ]);
  });

  it('shows what is moved at its new time, and knows it by its old one', () => {
    const start = '2026-11-24T09:00:00Z';
    const moved = { start, status: 'moved' as const, newStart: '2026-11-26T13:00:00Z', newEnd: '2026-11-26T15:00:00Z' };
    expect(preview(weekly({ overrides: [moved] })).meetings[0]).toEqual({
      row: 'a',
      start: '2026-11-24T10:00:00+01:00',
      end: '2026-11-26T16:00:00+01:00',
      when: 'donderdag 26 november, 14.00–16.00 uur',
      place: null,
      state: 'moved',
      note: 'Dit was eerst op dinsdag 24 november, 10.00 uur.',
      people: 0,
    });
  });

  it('says how many people have a place in each, by its old time when it has another one', () => {
    const start = '2026-11-24T09:00:00Z';
    const moved = { start, status: 'moved' as const, newStart: '2026-11-26T13:00:00Z', newEnd: '2026-11-26T15:00:00Z' };
    const peopleIn = (session: string) => (session === 'a@2026-11-24T09:00:00.000Z' ? 9 : 2);
    const { meetings } = previewSchedule(weekly({ overrides: [moved] }), {
      context: EXAMPLE_CONTEXT,
      placeName: () => null,
      peopleIn,
      now: NOW,
    });
    expect(meetings.slice(0, 2).map(({ people }) => people)).toEqual([9, 2]);
  });

  it('asks for the new time as long as a moved meeting has the old one', () => {
    const start = '2026-11-24T09:00:00Z';
    const moved = { start, status: 'moved' as const, newStart: start, newEnd: '2026-11-24T11:00:00Z' };
    expect(preview(weekly({ overrides: [moved] })).meetings[0]).toMatchObject({
      state: 'moved',
      note: 'Vul hieronder de nieuwe tijd in. Nu staat er nog 10.00 tot 12.00 uur.',
    });
    expect(preview(weekly({ overrides: [{ ...moved, newPlace: 'elders' }] })).meetings[0]).toMatchObject({
      place: 'Buurthuis',
      note: 'Dit is nu op een andere plek.',
    });
  });

  it('shows what a closed place does to it, which no editor of the offer can undo', () => {
    const closure: ScheduleContext['closure'] = (day) => (day === '2026-11-24' ? { reason: 'Verbouwing' } : null);
    expect(preview(weekly(), { ...EXAMPLE_CONTEXT, closure }).meetings[0]).toMatchObject({
      state: 'closed',
      note: 'Gaat niet door, want de locatie is dan dicht. Waarom: Verbouwing.',
    });
  });

  it('asks whether it goes on, on a public holiday', () => {
    const fridays = preview(weekly({ rules: [{ ...RULE, weekdays: ['FR'] }] })).meetings;
    expect(fridays.filter(({ note }) => note !== null).map(({ note, when }) => [when, note])).toEqual([
      ['vrijdag 25 december, 10.00–12.00 uur', 'Dit is een feestdag. Gaat het dan door?'],
      ['vrijdag 1 januari 2027, 10.00–12.00 uur', 'Dit is een feestdag. Gaat het dan door?'],
    ]);
  });

  it('warns of what is well, and yet may be a mistake', () => {
    const openingHours: ScheduleContext['openingHours'] = () => [{ opens: '13:00', closes: '17:00', staffed: true }];
    expect(preview(weekly(), { ...EXAMPLE_CONTEXT, openingHours }).warnings).toEqual([
      '24 november 2026: De locatie is dan dicht.',
    ]);
    const ended = preview(weekly({ rules: [{ ...RULE, until: '2026-11-17' }] }));
    expect(ended).toMatchObject({ meetings: [], problems: [], warnings: ['Er zijn geen bijeenkomsten meer.'] });
  });

  it('says what nobody knows yet', () => {
    const [first] = preview(weekly({ schoolHolidays: 'not-in', rules: [{ ...RULE, from: '2029-01-01' }] })).meetings;
    expect(first).toMatchObject({ state: 'tentative', note: expect.stringContaining('nog niet zeker') as string });
  });

  it('has the same meetings as the catalogue will have', () => {
    const record = weekly({ schoolHolidays: 'not-in', schoolRegion: 'noord', exceptions: [{ from: '2026-12-08' }] });
    const coming = expandSchedule(toSchedule(record), NOW, '2027-06-01T00:00:00Z', EXAMPLE_CONTEXT);
    expect(preview(record).meetings.map(({ start }) => start)).toEqual(coming.slice(0, 8).map(({ start }) => start));
  });
});
