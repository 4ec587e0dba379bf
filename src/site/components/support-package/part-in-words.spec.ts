import { describe, expect, it } from 'vitest';

import type { FoundOffer } from '@/domain/catalogue-query';
import type { FilledPart } from '@/domain/support-package';

import { COURSE, ONLINE } from '../offer-card/offer-card.example';

import { noticesOf } from './part-in-words';

const part = (widened: FilledPart['widened'], offer: Partial<FoundOffer> = {}): FilledPart => ({
  part: 'training',
  offer: { ...COURSE, distanceKm: 3, reasons: [], ...offer },
  alternative: null,
  shared: null,
  widened,
});
const evening = { row: 'r', start: '2026-11-24T19:00:00+01:00', end: '2026-11-24T21:00:00+01:00', place: null };

describe('what of a part is not as it was asked for', () => {
  it('is not said of what is not there, nor of what fits', () => {
    expect(noticesOf({ ...part(['place']), offer: null }, 2, 'nl')).toEqual([]);
    expect(noticesOf(part([]), 2, 'nl')).toEqual([]);
  });

  it('is not said of what fits though it was looked for wider', () => {
    expect(noticesOf(part(['time'], { next: [evening] }), null, 'nl')).toEqual([]);
    expect(noticesOf(part(['level'], { levels: { from: 2, to: 3 } }), 2, 'nl')).toEqual([]);
  });

  it('is another time or another level', () => {
    expect(noticesOf(part(['time', 'level'], { levels: { from: 3, to: 3 } }), 2, 'nl')).toEqual([
      'In de avond vonden wij nog niets.',
      'Dit is voor een ander niveau, dichtbij dat van u.',
    ]);
  });

  it('is how far it is, as far as that is known', () => {
    expect(noticesOf(part(['distance'], { distanceKm: 18.2 }), null, 'nl')).toEqual(['Dit is verder weg: 18 km.']);
    expect(noticesOf(part(['place'], { distanceKm: null }), null, 'nl')).toEqual(['Dit is in een andere plaats.']);
    expect(noticesOf(part(['place'], { ...ONLINE, distanceKm: null }), null, 'nl')).toEqual([
      'Hiervoor hoeft u niet ver te reizen.',
    ]);
    expect(noticesOf(part(['distance'], { distanceKm: 18.2 }), null, 'en')).toEqual(['This is further away: 18 km.']);
  });
});
