import { describe, expect, it } from 'vitest';

import { partsOfDay } from './part-of-day';

const parts = (start: string, end: string, endDay = '24') =>
  partsOfDay(`2026-11-24T${start}:00+01:00`, `2026-11-${endDay}T${end}:00+01:00`);

describe('A meeting is in a part of the day', () => {
  it('that it goes on in, and not in one that it only touches', () => {
    expect(parts('10:00', '12:00')).toEqual(['morning']);
    expect(parts('12:00', '18:00')).toEqual(['afternoon']);
    expect(parts('18:00', '18:30')).toEqual(['evening']);
    expect(parts('11:59', '18:01')).toEqual(['morning', 'afternoon', 'evening']);
  });

  it('that it began in when it goes on after midnight', () => {
    expect(parts('20:00', '00:00', '25')).toEqual(['evening']);
    expect(parts('22:00', '01:00', '25')).toEqual(['evening']);
  });
});
