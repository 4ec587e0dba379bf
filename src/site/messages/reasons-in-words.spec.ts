import { describe, expect, it } from 'vitest';

import type { Reason } from '@/domain/reason';
import { SETTINGS } from '@/site/page-frame.example';

import { kilometresInWords } from './dates-in-words';
import { reasonInWords } from './reasons-in-words';

const REASONS: Reason[] = [
  { kind: 'level', level: 2 },
  { kind: 'distance', km: 1.234 },
  { kind: 'today' },
  { kind: 'tomorrow' },
  { kind: 'without-appointment' },
];

describe('why an offer is found', () => {
  it('is said in plain words', () => {
    expect(REASONS.map((reason) => reasonInWords(reason, 'nl'))).toEqual([
      'past bij niveau 2',
      '1,2 km',
      'vandaag nog',
      'morgen al',
      'zonder afspraak',
    ]);
  });

  it('names a level as editors do, where the scale has words for it', () => {
    const level: Reason = { kind: 'level', level: 2 };
    expect(reasonInWords(level, 'nl', SETTINGS.skillLevels)).toBe('past bij ‘Met hulp lukt het’');
    expect(reasonInWords(level, 'nl', SETTINGS.skillLevels.slice(2))).toBe('past bij niveau 2');
  });
});

describe('a distance', () => {
  it.each([
    [0, '0,1 km'],
    [0.04, '0,1 km'],
    [0.35, '0,4 km'],
    [1, '1 km'],
    [9.94, '9,9 km'],
    [9.97, '10 km'],
    [12.4, '12 km'],
    [148.6, '149 km'],
  ])('of %d km is %s', (km, said) => {
    expect(kilometresInWords(km, 'nl')).toBe(said);
  });

  it('has the decimal sign of its language', () => {
    expect(kilometresInWords(1.25, 'en')).toBe('1.3 km');
  });
});
