import { describe, expect, it } from 'vitest';

import { reasonsFor } from './reasons';

const BARE = { levels: null, next: [], registration: 'form' } as const;
const NOW = new Date('2026-11-23T09:00:00+01:00');
const NOTHING_ASKED = { levels: [], now: NOW };

const meeting = (start: string, end: string) => ({ ...BARE, next: [{ row: 'r', start, end, place: null }] });
const kinds = (...parameters: Parameters<typeof reasonsFor>) => reasonsFor(...parameters).map(({ kind }) => kind);

describe('An offer', () => {
  it('has no reason when nothing speaks for it', () => {
    expect(reasonsFor(BARE, null, NOTHING_ASKED)).toEqual([]);
    expect(reasonsFor(BARE, 25.1, NOTHING_ASKED)).toEqual([]);
  });

  it('fits a level only when somebody asked for it', () => {
    const offer = { ...BARE, levels: { from: 2, to: 4 } } as const;
    expect(reasonsFor(offer, null, NOTHING_ASKED)).toEqual([]);
    expect(reasonsFor(offer, null, { levels: [1, 5], now: NOW })).toEqual([]);
    expect(reasonsFor(offer, null, { levels: [1, 3], now: NOW })).toEqual([{ kind: 'level', level: 3 }]);
  });

  it('is near up to 25 kilometres', () => {
    expect(reasonsFor(BARE, 0, NOTHING_ASKED)).toEqual([{ kind: 'distance', km: 0 }]);
    expect(reasonsFor(BARE, 25, NOTHING_ASKED)).toEqual([{ kind: 'distance', km: 25 }]);
  });

  it.each([
    ['is going on', '2026-11-22T23:00:00+01:00', '2026-11-23T10:00:00+01:00', ['today']],
    ['comes late today', '2026-11-23T23:30:00+01:00', '2026-11-23T23:45:00+01:00', ['today']],
    ['comes after midnight', '2026-11-24T00:15:00+01:00', '2026-11-24T01:00:00+01:00', ['tomorrow']],
    ['comes in two days', '2026-11-25T00:15:00+01:00', '2026-11-25T01:00:00+01:00', []],
  ])('says so when it %s', (_, start, end, expected) => {
    expect(kinds(meeting(start, end), null, NOTHING_ASKED)).toEqual(expected);
  });

  it('names its reasons in one order', () => {
    const offer = {
      ...meeting('2026-11-23T10:00:00+01:00', '2026-11-23T11:00:00+01:00'),
      levels: { from: 1, to: 1 },
      registration: 'none',
    } as const;
    expect(kinds(offer, 1.2, { levels: [1], now: NOW })).toEqual(['level', 'distance', 'today', 'without-appointment']);
  });
});
