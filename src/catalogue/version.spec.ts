import { describe, expect, it } from 'vitest';

import { currentVersion } from './version';

/** A database whose answers come when the test lets them. */
function slowDatabase() {
  const answers: ((number: number | Error) => void)[] = [];
  const pool = {
    query: () =>
      new Promise((resolve, reject) => {
        answers.push((answer) => {
          if (answer instanceof Error) reject(answer);
          else resolve({ rows: [{ rows: String(answer), lists: '0' }] });
        });
      }),
  } as unknown as Parameters<typeof currentVersion>[0];
  const asked = async () => {
    await new Promise(setImmediate);
    return answers.length;
  };
  return { answers, asked, pool };
}

describe('The version of the catalogue', () => {
  it('is never taken from a reading that began before the question', async () => {
    const { answers, asked, pool } = slowDatabase();
    const first = currentVersion(pool);
    expect(await asked()).toBe(1);
    const later = currentVersion(pool);
    answers[0]?.(1);
    expect((await first).rows).toBe('1');
    expect(await asked()).toBe(2);
    answers[1]?.(2);
    expect((await later).rows).toBe('2');
  });

  it('is read once for all who wait', async () => {
    const { answers, asked, pool } = slowDatabase();
    const first = currentVersion(pool);
    await asked();
    const waiting = [currentVersion(pool), currentVersion(pool), currentVersion(pool)];
    answers[0]?.(1);
    await first;
    expect(await asked()).toBe(2);
    answers[1]?.(2);
    expect((await Promise.all(waiting)).map(({ rows }) => rows)).toEqual(['2', '2', '2']);
    expect(await asked()).toBe(2);
  });

  it('is read anew after a failure, of which only those hear who asked for that reading', async () => {
    const { answers, asked, pool } = slowDatabase();
    const first = currentVersion(pool);
    await asked();
    const second = currentVersion(pool);
    answers[0]?.(new Error('gone'));
    await expect(first).rejects.toThrow('gone');
    expect(await asked()).toBe(2);
    answers[1]?.(2);
    expect((await second).rows).toBe('2');
  });
});
