import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { dayFromNumber, dayNumber } from './calendar-day';
import { daysOf, isQuarter, quarterOf, quartersUntil } from './quarter';

const anyDay = fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9999-12-31') }).map(dayFromNumber);

describe('a quarter', () => {
  it.each(['', '2026', '2026-Q0', '2026-Q5', '2026-q1', '0000-Q1', "2026-Q1'", 20261, null])('is not %j', (text) => {
    expect(isQuarter(text)).toBe(false);
  });

  it.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-09-30', '2026-Q3'],
    ['2026-12-31', '2026-Q4'],
  ])('of %s is %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
  });

  it('holds its days and no others', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const quarter = quarterOf(day);
        const { first, last } = daysOf(quarter);
        expect(isQuarter(quarter)).toBe(true);
        expect(first <= day && day <= last).toBe(true);
        expect(quarterOf(first)).toBe(quarter);
        expect(quarterOf(last)).toBe(quarter);
        expect(quarterOf(dayFromNumber(dayNumber(last) + 1))).not.toBe(quarter);
      }),
    );
  });

  it('comes after those before it, also over the end of a year', () => {
    expect(quartersUntil('2026-Q2', 4)).toEqual(['2026-Q2', '2026-Q1', '2025-Q4', '2025-Q3']);
  });
});
