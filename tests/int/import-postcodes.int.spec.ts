import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { importPostcodes, type PostcodesImport } from '@/catalogue/postcodes';
import { env } from '@/config/env';
import { pool as databasePool } from '@/queries/payload';

import { catalogueDatabase } from '../support/catalogue';
import { openCms } from '../support/cms';
import { runCommand, type CommandResult } from '../support/command';
import { TEST_VARIABLES } from '../support/test-settings';

let cms: Payload;
let pool: Pool;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
});

beforeEach(async () => {
  await pool.query('TRUNCATE catalogue.postcode');
});

/** A line as GeoNames writes it. */
const line = (postcode: string, place: string, lat: number | string, lon: number | string) =>
  ['NL', postcode, place, 'Zuid-Holland', '11', `Gemeente ${place}`, '0599', '', '', lat, lon, 6].join('\t');

const GOUDA = [line('2801', 'Gouda', 52.01, 4.71), line('2802', 'Gouda', 52.02, 4.72), line('2803', 'Gouda', 52, 4.7)];

async function known(): Promise<[string, string, number, number][]> {
  const { rows } = await pool.query<{ postcode: string; place: string; lat: number; lon: number }>(
    'SELECT postcode, place, lat, lon FROM catalogue.postcode ORDER BY postcode',
  );
  return rows.map(({ lat, lon, place, postcode }) => [postcode, place, lat, lon]);
}

describe('importPostcodes', () => {
  const onSkip = vi.fn<(line: number, why: string) => void>();

  async function* each(lines: readonly string[]): AsyncGenerator<string> {
    for (const text of lines) yield await Promise.resolve(text);
  }

  function importing(lines: readonly string[]): Promise<PostcodesImport> {
    onSkip.mockClear();
    return importPostcodes(catalogueDatabase(cms), each(lines), { onSkip, onProgress: () => undefined });
  }

  it('changes nothing when no line can be read', async () => {
    await importing(GOUDA);
    expect(await importing(['postcode,place', '2801,Gouda'])).toMatchObject({ lines: 2, skipped: 2, postcodes: 0 });
    expect(await importing([])).toMatchObject({ lines: 0, postcodes: 0, removed: 0 });
    expect(await known()).toHaveLength(3);
  });

  it('changes nothing when the file cannot be read to its end', async () => {
    const broken = (async function* () {
      yield* each(GOUDA);
      throw new Error('EIO: i/o error, read');
    })();
    await expect(
      importPostcodes(catalogueDatabase(cms), broken, { onSkip, onProgress: () => undefined }),
    ).rejects.toThrow('EIO');
    expect(await known()).toEqual([]);
  });

  it('leaves out lines that are wrong, says which, and takes over the others', async () => {
    const lines = [GOUDA[0] ?? '', '', line('0801', 'Gouda', 52, 4.7), line('2804', 'Gouda', 4.7, 52), GOUDA[1] ?? ''];
    expect(await importing(lines)).toMatchObject({ lines: 4, skipped: 2, postcodes: 2, added: 2 });
    expect(onSkip.mock.calls.map(([number]) => number)).toEqual([3, 4]);
    expect(await known()).toEqual([
      ['2801', 'Gouda', 52.01, 4.71],
      ['2802', 'Gouda', 52.02, 4.72],
    ]);
  });

  it('writes nothing when it is repeated, and only what differs when the file is newer', async () => {
    expect(await importing(GOUDA)).toMatchObject({ added: 3, changed: 0, removed: 0 });
    const again = [`\uFEFF${GOUDA[0] ?? ''}\r`, ...GOUDA.slice(1), ''];
    expect(await importing(again)).toMatchObject({ added: 0, changed: 0, removed: 0, skipped: 0 });
    const newer = [line('2801', 'Gouda', 52.5, 4.71), ...GOUDA.slice(1), line('2805', 'Gouda', 52, 4.7)];
    expect(await importing(newer)).toMatchObject({ added: 1, changed: 1, removed: 0 });
  });

  it('removes what a whole file does not have, and nothing when the file may be a part', async () => {
    const many = Array.from({ length: 20 }, (_, n) => line(String(2800 + n), 'Gouda', 52, 4.7));
    await importing(many);
    expect(await importing(many.slice(0, 10))).toMatchObject({ removed: 0, kept: 10 });
    expect(await importing([...many.slice(1), 'x'])).toMatchObject({ removed: 0, kept: 1 });
    expect(await importing(many.slice(1))).toMatchObject({ changed: 0, removed: 1, kept: 0 });
    expect(await known()).toHaveLength(19);
  });

  it('takes the middle of several lines for one postcode, and the place that most of them name', async () => {
    await importing([
      line('3011 AA', 'Delfshaven', 51.9, 4.4),
      line('3011 AB', 'Rotterdam', 51.92, 4.44),
      line('3011 AC', 'Rotterdam', 51.94, 4.48),
    ]);
    expect(await known()).toEqual([['3011', 'Rotterdam', 51.92, 4.44]]);
  });

  it('ends up right when two run at the same time', async () => {
    await Promise.all([importing(GOUDA), importing([...GOUDA, line('2804', 'Gouda', 52, 4.7)])]);
    expect((await known()).slice(0, 3)).toEqual([
      ['2801', 'Gouda', 52.01, 4.71],
      ['2802', 'Gouda', 52.02, 4.72],
      ['2803', 'Gouda', 52, 4.7],
    ]);
  });
});

describe('npm run import', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'postcodes-'));
  const file = path.join(folder, 'NL.txt');

  afterAll(() => rmSync(folder, { recursive: true }));

  function run(...parameters: string[]): Promise<CommandResult> {
    return runCommand('import', parameters, { ...TEST_VARIABLES, DATABASE_URL: env().DATABASE_URL });
  }

  function importing(content: string): Promise<CommandResult> {
    writeFileSync(file, content, 'latin1');
    return run('postcodes', file);
  }

  it.each([[[]], [['postcodes']], [['offers', 'a.csv']], [['postcodes', 'a.txt', 'b.txt']]])(
    'says how it is used when asked for %j',
    async (parameters) => {
      expect(await run(...parameters)).toEqual({
        code: 1,
        stdout: '',
        stderr: 'Usage: npm run import -- postcodes <NL.txt>\n',
      });
    },
  );

  it('refuses a file that is not there, is a folder, or is still packed', async () => {
    const missing = path.join(folder, 'missing.txt');
    const { code, stderr } = await run('postcodes', missing);
    expect(stderr).toContain(`${missing} cannot be read: ENOENT`);
    expect(code).toBe(1);
    expect(await run('postcodes', folder)).toMatchObject({ code: 1, stderr: `${folder} is not a file.\n` });
    expect((await importing('PK\u0003\u0004\u0000rest')).stderr).toContain('is a zip file');
  });

  it('fails on a file without a line that is right, and prints a bounded number of those that are wrong', async () => {
    const { code, stderr, stdout } = await importing('2801,Gouda\n'.repeat(250));
    const said = stderr.trimEnd().split('\n');
    expect(said).toHaveLength(102);
    expect(said[0]).toBe(
      'Line 1 is left out: it has 1 columns with tabs between them, and a postcode has at least 11.',
    );
    expect(said.slice(-2)).toEqual([
      '150 more lines are left out.',
      `${file} has no line that could be read as a postcode; nothing was changed.`,
    ]);
    expect([code, stdout]).toEqual([1, '']);
  });

  it('takes over all postcodes of the country within seconds, and says what it left out', async () => {
    const country = Array.from({ length: 4064 }, (_, n) => line(String(1000 + n * 2), `Plaats ${n % 900}`, 52, 5));
    const begin = performance.now();
    const { code, stderr, stdout } = await importing([...country, line('2804', 'Gouda', 4.7, 52)].join('\n'));
    expect(stderr).toBe('Line 4065 is left out: the position "4.7, 52" is not in the Netherlands.\n');
    expect(stdout).toBe('4064 postcodes from 4065 lines, 1 left out: 4064 added, 0 changed, 0 removed.\n');
    expect(code).toBe(0);
    expect(performance.now() - begin).toBeLessThan(20_000);
  });
});
