import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { countSearchMiss, removeOldSearchMisses } from '@/catalogue/search-misses';
import { recordMiss } from '@/commands';
import { now } from '@/config/env';
import { pool as databasePool } from '@/queries/payload';

import { makeUser } from '../factories/user';
import { catalogueDatabase } from '../support/catalogue';
import { openCms } from '../support/cms';
import { RestClient } from '../support/rest';

const WEEK = '2026-W48';
const DAY = 86_400_000;

let cms: Payload;
let pool: Pool;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
});

beforeEach(async () => {
  await pool.query('TRUNCATE public.search_misses');
});

/** All that is kept, by week, words and place. */
async function kept(): Promise<[string, string, string, number][]> {
  const { rows } = await pool.query<{ week: string; text: string; place: string; count: number }>(
    'SELECT week, text, place, count::integer AS count FROM public.search_misses ORDER BY week, text, place',
  );
  return rows.map(({ count, place, text, week }) => [week, text, place, count]);
}

/** Counts a search and waits for it, which no page does. */
async function miss(text: string, place: string | null = null, moment = now()): Promise<void> {
  const query = vi.spyOn(pool, 'query');
  recordMiss({ text, place }, moment);
  await new Promise((resolve) => setImmediate(resolve));
  await Promise.allSettled(query.mock.results.map(({ value }) => value as Promise<unknown>));
  query.mockRestore();
  await new Promise((resolve) => setImmediate(resolve));
}

describe('a search that found nothing', () => {
  it.each(['', '  ', '!!!', 'jan@voorbeeld.nl', '06 12345678', 'Wiebe Zandstra', 'mijn naam is wiebe', 'a'.repeat(61)])(
    'is not kept when it is %j',
    async (text) => {
      await miss(text, 'Gouda');
      expect(await kept()).toEqual([]);
    },
  );

  it('is kept without a place that looks like somebody', async () => {
    await miss('kantklossen', 'jan@voorbeeld.nl');
    expect(await kept()).toEqual([[WEEK, 'kantklossen', '', 1]]);
  });

  it('is counted by words, week and place, and nothing finer', async () => {
    await miss('Breien', 'Gouda');
    await miss('breien');
    await miss('breien', 'Gouda', new Date(now().getTime() - 7 * DAY));
    expect(await kept()).toEqual([
      ['2026-W47', 'breien', 'Gouda', 1],
      [WEEK, 'breien', '', 1],
      [WEEK, 'breien', 'Gouda', 1],
    ]);
    const { rows } = await pool.query<{ column_name: string }>(
      `SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = 'search_misses'`,
    );
    expect(rows.map((row) => row.column_name).sort()).toEqual(['count', 'id', 'place', 'text', 'week']);
  });

  it('counts once when the page is reloaded', async () => {
    for (let n = 0; n < 5; n += 1) await miss('haken');
    expect(await kept()).toEqual([[WEEK, 'haken', '', 1]]);
  });

  it('adds up when it is searched at the same time', async () => {
    await Promise.all(
      Array.from({ length: 30 }, () => countSearchMiss(pool, { week: WEEK, text: 'haken', place: '' })),
    );
    expect(await kept()).toEqual([[WEEK, 'haken', '', 30]]);
  });

  it('harms no page when it cannot be counted', async () => {
    const query = vi.spyOn(pool, 'query').mockImplementation(() => {
      throw new Error('no connection');
    });
    expect(() => recordMiss({ text: 'vilten', place: null }, now())).not.toThrow();
    await vi.waitFor(() => expect(query).toHaveBeenCalled());
    query.mockRestore();
    await miss('weven');
    expect(await kept()).toEqual([[WEEK, 'weven', '', 1]]);
  });

  it('is left out when its week is full of made-up words, and those that are known go on counting', async () => {
    await pool.query(
      `INSERT INTO public.search_misses (week, text, place, count) SELECT $1, 'woord ' || n, '', 1 FROM generate_series(1, 5000) n`,
      [WEEK],
    );
    const count = (week: string, text: string) => countSearchMiss(pool, { week, text, place: '' });
    await count(WEEK, 'nieuw');
    await count(WEEK, 'woord 7');
    await count('2026-W49', 'nieuw');
    const rows = await kept();
    expect(rows).toHaveLength(5001);
    expect(rows).toContainEqual([WEEK, 'woord 7', '', 2]);
    expect(rows.at(-1)).toEqual(['2026-W49', 'nieuw', '', 1]);
  });

  it('is forgotten after 53 weeks', async () => {
    for (const week of ['2025-W46', '2025-W47', WEEK]) await countSearchMiss(pool, { week, text: 'haken', place: '' });
    expect(await removeOldSearchMisses(catalogueDatabase(cms), now())).toBe(1);
    expect((await kept()).map(([week]) => week)).toEqual(['2025-W47', WEEK]);
  });
});

describe('staff', () => {
  it('reads the searches of this week first, most often first, in Dutch, and sees nobody', async () => {
    const rows: [string, string, number][] = [
      ['2026-W47', 'oud', 99],
      [WEEK, 'soms', 1],
      [WEEK, 'vaak', 7],
    ];
    for (const [week, text, times] of rows) {
      for (let n = 0; n < times; n += 1) await countSearchMiss(pool, { week, text, place: '' });
    }
    const coach = await RestClient.signIn(await makeUser(cms, { role: 'coach' }));
    const { docs } = await coach.get('/search-misses');
    expect(docs.map(({ text }) => text)).toEqual(['vaak', 'soms', 'oud']);
    expect(Object.keys(docs[0] ?? {}).sort()).toEqual(['count', 'id', 'place', 'text', 'week']);
  });
});
