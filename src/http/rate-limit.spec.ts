import { RateLimiterMemory } from 'rate-limiter-flexible';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { RateLimit } from './rate-limit';

const OPTIONS = { points: 20, duration: 60, batch: 5, visitors: 100 };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A store as all processes share it. */
function shared() {
  const store = new RateLimiterMemory({ points: OPTIONS.points, duration: OPTIONS.duration });
  const consume = vi.spyOn(store, 'consume');
  return { consume, store: () => Promise.resolve(store) };
}

/** Asks a number of times, and gives the answers that were no. */
async function refusals(limit: RateLimit, key: string, times: number): Promise<number[]> {
  const answers: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const wait = limit.take(key);
    if (wait !== null) answers.push(wait);
    await vi.advanceTimersByTimeAsync(0);
  }
  return answers;
}

describe('a rate limit', () => {
  it('refuses who asks too often, and says for how long', async () => {
    const limit = new RateLimit(shared().store, OPTIONS);
    expect(await refusals(limit, 'a', 20)).toEqual([]);
    expect(limit.take('a')).toBe(60);
    await vi.advanceTimersByTimeAsync(59_500);
    expect(limit.take('a')).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(limit.take('a')).toBeNull();
  });

  it('counts what other processes answered', async () => {
    const { store } = shared();
    const [one, other] = [new RateLimit(store, OPTIONS), new RateLimit(store, OPTIONS)];
    expect(await refusals(one, 'a', 15)).toEqual([]);
    const refused = await refusals(other, 'a', 15);
    expect(refused).toHaveLength(5);
    expect(refused.every((wait) => wait > 0 && wait <= 60)).toBe(true);
  });

  it('refuses nobody else', async () => {
    const limit = new RateLimit(shared().store, OPTIONS);
    await refusals(limit, 'a', 30);
    expect(limit.take('b')).toBeNull();
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no connection'))],
    ['never answers', () => new Promise<never>(() => undefined)],
    ['refuses without a reason', () => Promise.resolve({ consume: () => Promise.reject(new Error('deadlock')) })],
  ])('goes by its own count while the store %s', async (_, store) => {
    const limit = new RateLimit(store, OPTIONS);
    expect(await refusals(limit, 'a', 20)).toEqual([]);
    expect(await refusals(limit, 'a', 3)).toEqual([60, 60, 60]);
  });

  it('tells the store a batch at a time, and nothing of who asks now and then', async () => {
    const { consume, store } = shared();
    const limit = new RateLimit(store, OPTIONS);
    await refusals(limit, 'a', 14);
    await refusals(limit, 'b', 4);
    expect(consume.mock.calls).toEqual([
      ['a', 5],
      ['a', 5],
    ]);
  });

  it('remembers a bounded number of visitors', async () => {
    const limit = new RateLimit(shared().store, OPTIONS);
    await refusals(limit, 'a', 20);
    for (let n = 0; n < OPTIONS.visitors; n += 1) limit.take(`visitor ${n}`);
    expect(limit.take('a')).toBeNull();
  });
});
