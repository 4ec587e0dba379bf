import { describe, expect, it } from 'vitest';

import { windowOf, type When } from './when';

const window = (when: When, now: string) => {
  const { from, to } = windowOf(when, new Date(now));
  return [from.toISOString(), to.toISOString()];
};

describe('What somebody calls', () => {
  it('today ends at midnight on Dutch clocks, also when they change', () => {
    expect(window('today', '2026-11-23T09:00:00Z')).toEqual(['2026-11-23T09:00:00.000Z', '2026-11-23T23:00:00.000Z']);
    expect(window('today', '2026-11-23T23:30:00Z')).toEqual(['2026-11-23T23:30:00.000Z', '2026-11-24T23:00:00.000Z']);
    expect(window('today', '2027-03-27T23:30:00Z')).toEqual(['2027-03-27T23:30:00.000Z', '2027-03-28T22:00:00.000Z']);
  });

  it('this week ends on Sunday night, on a Sunday too', () => {
    expect(window('this-week', '2026-11-23T09:00:00Z')[1]).toBe('2026-11-29T23:00:00.000Z');
    expect(window('this-week', '2026-11-29T09:00:00Z')[1]).toBe('2026-11-29T23:00:00.000Z');
    expect(window('this-week', '2026-12-30T09:00:00Z')[1]).toBe('2027-01-03T23:00:00.000Z');
  });

  it('the weekend is the one that comes, or what is left of it', () => {
    const weekend = ['2026-11-27T23:00:00.000Z', '2026-11-29T23:00:00.000Z'];
    expect(window('weekend', '2026-11-23T09:00:00Z')).toEqual(weekend);
    expect(window('weekend', '2026-11-27T22:59:00Z')).toEqual(weekend);
    expect(window('weekend', '2026-11-29T09:00:00Z')).toEqual(['2026-11-29T09:00:00.000Z', weekend[1]]);
  });
});
