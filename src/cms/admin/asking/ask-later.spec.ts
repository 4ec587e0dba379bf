import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { askLater } from './ask-later';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A question whose answer comes after some milliseconds. */
function question(answer: string, takes: number, told: string[]) {
  const ask = vi.fn(() => new Promise<string>((resolve) => setTimeout(() => resolve(answer), takes)));
  return { ask, stop: askLater({ ask, pause: 400, tell: (one) => told.push(one) }) };
}

describe('A question that is asked later', () => {
  it('is not asked at all when a newer one comes within the pause', async () => {
    const told: string[] = [];
    const first = question('first', 10, told);
    await vi.advanceTimersByTimeAsync(399);
    first.stop();
    const second = question('second', 10, told);
    await vi.runAllTimersAsync();
    expect(first.ask).not.toHaveBeenCalled();
    expect(second.ask).toHaveBeenCalledOnce();
    expect(told).toEqual(['second']);
  });

  it('does not tell an answer that comes after that of a newer one', async () => {
    const told: string[] = [];
    const slow = question('old', 5000, told);
    await vi.advanceTimersByTimeAsync(500);
    expect(slow.ask).toHaveBeenCalledOnce();
    slow.stop();
    question('new', 10, told);
    await vi.runAllTimersAsync();
    expect(told).toEqual(['new']);
  });

  it('is aborted with whatever it was waiting for', async () => {
    const told: string[] = [];
    const signals: AbortSignal[] = [];
    const stop = askLater({
      ask: (signal) => {
        signals.push(signal);
        return new Promise<string>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
      },
      pause: 0,
      tell: (one) => told.push(one),
    });
    await vi.runAllTimersAsync();
    stop();
    await vi.runAllTimersAsync();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(told).toEqual([]);
  });
});
