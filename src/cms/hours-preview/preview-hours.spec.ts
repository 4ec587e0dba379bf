import { describe, expect, it } from 'vitest';

import { EXAMPLE_HOLIDAYS } from '@/domain/schedule-examples';
import type { OpeningHoursRecord } from '@/domain/opening-hours-record';

import { askedHours } from './asked-hours';
import { previewHours } from './preview-hours';

const WEEK = [{ days: ['MO', 'TU', 'WE', 'TH', 'FR'], opens: '10:00', closes: '17:00' }];
const preview = (record: OpeningHoursRecord, now = '2026-11-23T09:00:00Z') =>
  previewHours(record, EXAMPLE_HOLIDAYS, new Date(now));

describe('A preview of opening hours', () => {
  it('does not call a place closed when nobody said when it is open', () => {
    expect(preview({})).toEqual({ days: [], later: [], problems: [] });
    expect(preview({ exceptions: [{ from: '2026-11-24' }] }).days.slice(0, 2)).toEqual([
      'Maandag 23 november: dat weten we niet.',
      'Dinsdag 24 november: dicht.',
    ]);
  });

  it('says the coming seven days, with why they differ', () => {
    const record: OpeningHoursRecord = {
      openingHours: [...WEEK, { days: ['MO'], opens: '18:00', closes: '20:00', staffed: false }],
      exceptions: [{ from: '2026-11-25', why: 'Verbouwing' }],
    };
    expect(preview(record).days).toEqual([
      'Maandag 23 november: 10.00–17.00 uur en 18.00–20.00 uur, zonder hulp.',
      'Dinsdag 24 november: 10.00–17.00 uur.',
      'Woensdag 25 november: dicht (Verbouwing).',
      'Donderdag 26 november: 10.00–17.00 uur.',
      'Vrijdag 27 november: 10.00–17.00 uur.',
      'Zaterdag 28 november: dicht.',
      'Zondag 29 november: dicht.',
    ]);
    expect(preview(record, '2026-12-24T09:00:00Z').days[1]).toBe('Vrijdag 25 december: dicht (feestdag).');
  });

  it('says later days that differ, soonest first', () => {
    const exceptions = [
      { from: '2027-07-01', to: '2027-07-31', hours: [{ opens: '10:00', closes: '12:00' }] },
      { from: '2026-12-14', to: '2026-12-14', why: 'Feest' },
      { from: '2026-11-01', to: '2026-11-02' },
    ];
    expect(preview({ openingHours: WEEK, exceptions }).later).toEqual([
      'Maandag 14 december: dicht (Feest).',
      'Donderdag 1 juli 2027 tot en met zaterdag 31 juli 2027: 10.00–12.00 uur.',
    ]);
  });

  it('says which row is wrong', () => {
    const record: OpeningHoursRecord = {
      openingHours: [...WEEK, { days: ['MO'], opens: '16:00', closes: '18:00' }],
      exceptions: [{ from: '2026-12-14', to: '2026-12-13' }],
      schoolHolidays: 'closed',
      publicHolidays: [{ on: [] }],
    };
    expect(preview(record).problems).toEqual([
      'Openingstijden, rij 2: Dit staat er al, of een deel ervan. Elke dag en tijd mag er één keer staan.',
      'Andere tijden of dicht, rij 1: De laatste dag ligt voor de eerste dag.',
      'Vul in van welke regio u de schoolvakanties volgt.',
      'Feestdagen die anders gaan, rij 1: Kies een dag.',
    ]);
  });
});

describe('A question about opening hours', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['hours that are a word', { openingHours: 'altijd' }],
    ['too many rows', { openingHours: Array.from({ length: 29 }, () => WEEK[0]) }],
    ['a season without end', { seasons: [{ fromDay: 1e9 }] }],
    ['a day in another age', { exceptions: [{ from: '0001-01-01' }] }],
  ])('is refused when it is about %s', (_, hours) => {
    expect(askedHours.safeParse(hours).success).toBe(false);
  });

  it('may be about hours that nobody finished', () => {
    const asked = askedHours.parse({
      openingHours: [{ id: 'a', days: null, opens: '9.30', closes: null }],
      exceptions: [{ from: null, to: null, hours: 0 }],
      seasons: [{ fromDay: null, fromMonth: null }],
      publicHolidays: 0,
    });
    expect(asked.openingHours[0]).toMatchObject({ days: [], opens: '09:30', closes: '' });
    expect(preview(asked).problems).toContain('Openingstijden, rij 1: Kies een dag.');
  });
});
