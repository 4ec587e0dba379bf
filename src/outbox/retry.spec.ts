import { describe, expect, it } from 'vitest';

import { waitAfterTry, waitForServer } from './retry';

const MINUTE = 60_000;

describe('a mail that is refused for now', () => {
  it('waits a minute, five, fifteen, an hour, and then an hour each time', () => {
    expect([1, 2, 3, 4, 5, 6, 40].map((tries) => (waitAfterTry(tries) ?? 0) / MINUTE)).toEqual([
      1, 5, 15, 60, 60, 60, 60,
    ]);
  });

  it('is given up when it has been tried for three days, and not before', () => {
    let waited = 0;
    let tries = 1;
    for (let wait = waitAfterTry(tries); wait !== null; wait = waitAfterTry(tries)) {
      waited += wait;
      tries += 1;
    }
    const days = waited / (24 * 60 * MINUTE);
    expect(days).toBeGreaterThan(2.95);
    expect(days).toBeLessThanOrEqual(3);
  });
});

describe('all mail', () => {
  it('waits half a second for a server that starts anew, and a quarter of an hour at most', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 1000].map(waitForServer);
    expect(waits[0]).toBe(500);
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBe(15 * MINUTE);
  });
});
