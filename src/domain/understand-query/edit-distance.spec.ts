import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { editDistance } from './edit-distance';

describe('the distance between two words', () => {
  it.each([
    ['cursus', 'cursus', 0],
    ['curssus', 'cursus', 1],
    ['cusrus', 'cursus', 1],
    ['roterdam', 'rotterdam', 1],
    ['kursuss', 'cursus', 2],
    ['', 'les', 3],
    ['😀les', 'les', 1],
  ])('counts letters that are missing, too many, wrong or swapped: %s, %s', (from, to, distance) => {
    expect(editDistance(from, to, 9)).toBe(distance);
  });

  it('gives up above the most that is asked for', () => {
    expect(editDistance('internetbankieren', 'les', 2)).toBe(3);
    expect(editDistance('aaaaaa', 'bbbbbb', 2)).toBe(3);
  });

  it('is the same both ways, and nothing for the word itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (from, to) => {
        expect(editDistance(from, to, 12)).toBe(editDistance(to, from, 12));
        expect(editDistance(from, from, 12)).toBe(0);
      }),
    );
  });
});
