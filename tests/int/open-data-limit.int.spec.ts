import type { Pool } from 'pg';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { pool as databasePool } from '@/queries/payload';

import { openCms } from '../support/cms';

const LIMIT = 3000;
const BATCH = 25;

let pool: Pool;

beforeAll(async () => {
  await openCms();
  pool = await databasePool();
});

beforeEach(async () => {
  await pool.query('TRUNCATE protection.rate_limit');
});

afterEach(() => {
  vi.useRealTimers();
});

const from = (address: string) => new Headers({ 'X-Forwarded-For': address });

/** A process of its own, as far as counting goes. */
async function startProcess(): Promise<(headers: Headers) => number | null> {
  vi.resetModules();
  const { openDataWait } = await import('@/http/open-data-limit');
  return openDataWait;
}

async function rows(): Promise<{ key: string; points: number; expire: string }[]> {
  return (await pool.query<{ key: string; points: number; expire: string }>('SELECT * FROM protection.rate_limit'))
    .rows;
}

/** Asks as somebody on a wire does, who leaves the process time for other things now and then. */
async function ask(wait: (headers: Headers) => number | null, address: string, times: number): Promise<number | null> {
  const headers = from(address);
  let answer: number | null = null;
  for (let n = 1; n <= times; n += 1) {
    answer = wait(headers);
    if (n % BATCH === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return answer;
}

describe('the limit on open data', () => {
  it('refuses an address that all processes together answered too often', async () => {
    const [one, other] = [await startProcess(), await startProcess()];
    expect(await ask(one, '192.0.2.1', LIMIT / 2)).toBeNull();
    expect(await ask(other, '192.0.2.1', LIMIT / 2)).toBeNull();
    await vi.waitFor(async () => expect((await rows())[0]?.points).toBe(LIMIT));
    expect(await ask(other, '192.0.2.1', BATCH)).toBeNull();
    await vi.waitFor(() => expect(other(from('192.0.2.1'))).toBeGreaterThan(0));
    expect(other(from('192.0.2.1'))).toBeLessThanOrEqual(300);
    expect(other(from('192.0.2.2'))).toBeNull();
  });

  it('keeps no address, and by tomorrow not even the same hash', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00Z') });
    const wait = await startProcess();
    await ask(wait, '198.51.100.23', BATCH);
    await vi.waitFor(async () => expect(await rows()).toHaveLength(1));
    vi.setSystemTime(new Date('2026-11-24T12:00:00Z'));
    await ask(wait, '198.51.100.23', BATCH);
    await vi.waitFor(async () => expect(await rows()).toHaveLength(2));
    const kept = await rows();
    for (const { key } of kept) expect(key).toMatch(/^open:[\w-]{43}$/u);
    expect(JSON.stringify(kept)).not.toContain('198');
    expect(kept.map(({ expire }) => Number(expire) - Date.parse('2026-11-23T12:05:00Z'))).toEqual([0, 86_400_000]);
  });

  it('writes nothing of who asks now and then', async () => {
    const wait = await startProcess();
    for (let n = 0; n < 50; n += 1) await ask(wait, `203.0.113.${n}`, BATCH - 1);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await rows()).toEqual([]);
  });

  it('answers the machine itself, and whoever has no address', async () => {
    const wait = await startProcess();
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', 'unknown']) {
      expect(await ask(wait, address, LIMIT + 10)).toBeNull();
    }
    expect(wait(new Headers())).toBeNull();
  });

  it('answers while the database does not', async () => {
    const wait = await startProcess();
    const query = vi.spyOn(pool, 'query').mockImplementation(() => {
      throw new Error('no connection');
    });
    expect(await ask(wait, '192.0.2.9', LIMIT)).toBeNull();
    expect(await ask(wait, '192.0.2.9', 1)).toBeGreaterThan(0);
    query.mockRestore();
  });

  it('costs a fraction of what an answer costs', async () => {
    const wait = await startProcess();
    await ask(wait, '192.0.2.10', LIMIT);
    const begin = process.cpuUsage();
    for (let n = 0; n < 40; n += 1) await ask(wait, `192.0.2.${n + 20}`, 500);
    const { system, user } = process.cpuUsage(begin);
    // Microseconds of this process; the statements go on meanwhile. An answer takes about five thousand.
    expect((system + user) / 20_000).toBeLessThan(100);
  });
});
