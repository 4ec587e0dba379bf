import { Readable } from 'node:stream';

import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

import { BUTTONS, CHECK_FIELDS, type LevelCheck } from '@/domain/level-check';
import { getServerSideProps } from '@/pages/niveau';
import { getLevelCheck } from '@/queries';
import { pool as databasePool } from '@/queries/payload';
import { seedReference } from '@/seeds/reference';
import { LEVEL_CHECK_TASKS } from '@/seeds/reference/level-check';

import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { makeUser } from '../factories/user';
import { openCms } from '../support/cms';
import { RestClient } from '../support/rest';

let cms: Payload;
let pool: Pool;
let admin: RestClient;

const check = (locale: 'nl' | 'en' = 'nl') => getLevelCheck({ locale });

/** The tasks as the editors' form holds them. */
async function rows(): Promise<Record<string, unknown>[]> {
  const { body } = await admin.get('/globals/level-check', { locale: 'nl', depth: 0 });
  return body.tasks as Record<string, unknown>[];
}

async function save(tasks: Record<string, unknown>[]) {
  return admin.post('/globals/level-check', { tasks });
}

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  await seedReference(cms);
  admin = await RestClient.signIn(await makeUser(cms, { role: 'admin' }));
});

describe('A task that cannot work is not saved', () => {
  it.each([
    ['with the name of another one', (row: Record<string, unknown>) => ({ ...row, key: 'charge' })],
    ['with a name that no form could carry', (row: Record<string, unknown>) => ({ ...row, key: 'E mail:1' })],
    [
      'with answers of which none is right',
      (row: Record<string, unknown>) => ({ ...row, options: [{ label: 'Rood' }] }),
    ],
    [
      'with answers of which none is wrong',
      (row: Record<string, unknown>) => ({ ...row, options: [{ label: 'Rood', right: true }] }),
    ],
    ['that weighs more than two', (row: Record<string, unknown>) => ({ ...row, weight: 3 })],
    ['of a level that is not there', (row: Record<string, unknown>) => ({ ...row, level: '6' })],
  ])('%s', async (_name, spoil) => {
    const before = await check();
    const all = await rows();
    const answer = await save([...all.slice(0, -1), spoil(all.at(-1) ?? {})]);
    expect(answer.status).toBe(400);
    expect(await check()).toEqual(before);
  });
});

describe('What an editor changes in the level check is asked at the next page', () => {
  const taskOf = ({ tasks }: LevelCheck, key: string) => tasks.find((task) => task.key === key);

  it('begins with our own tasks, in both languages', async () => {
    const [dutch, english] = await Promise.all([check('nl'), check('en')]);
    expect(dutch.tasks.map(({ key }) => key)).toEqual(LEVEL_CHECK_TASKS.map(({ key }) => key));
    for (const { drawing, key, level, options, question } of LEVEL_CHECK_TASKS) {
      expect(taskOf(dutch, key)).toMatchObject({ level, question: question.nl, drawing: drawing ?? null, weight: 1 });
      expect(taskOf(english, key)?.question).toBe(question.en);
      expect(taskOf(english, key)?.options.map(({ label, right }) => ({ label, right }))).toEqual(
        options.map(({ label, right }) => ({ label: label.en, right })),
      );
    }
    expect(dutch.outcomes[3]).toMatch(/^U /u);
  });

  it('keeps what editors wrote when the seed runs again', async () => {
    const before = await check();
    await seedReference(cms);
    expect(await check()).toEqual(before);
  });

  it('in words, weight, right answer and level', async () => {
    const [first, ...others] = await rows();
    const changed = {
      ...first,
      question: 'Kent u de kleur van de lucht?',
      level: '4',
      weight: 0.5,
      options: [{ label: 'Groen' }, { label: 'Blauw', right: true }],
    };
    expect((await save([changed, ...others])).status).toBe(200);
    expect((await check()).tasks[0]).toMatchObject({
      question: 'Kent u de kleur van de lucht?',
      level: 4,
      weight: 0.5,
      options: [
        { key: 'a', label: 'Groen', right: false },
        { key: 'b', label: 'Blauw', right: true },
      ],
    });
  });

  it('by switching one off', async () => {
    const all = await rows();
    const off = all.map((row) => (row.key === 'volume' ? { ...row, active: false } : row));
    expect((await save(off)).status).toBe(200);
    expect(taskOf(await check(), 'volume')).toBeUndefined();
  });

  it('in the sentence at the end', async () => {
    expect((await admin.post('/globals/level-check', { outcome: { level2: 'U bent op weg.' } })).status).toBe(200);
    expect((await check()).outcomes[2]).toBe('U bent op weg.');
  });
});

/** What a browser was answered with. */
interface Answered {
  status: number;
  headers: Map<string, string>;
  page: Record<string, unknown>;
}

/** Sends a form of the check, as Next hands it to the page. */
async function send(fields: [string, string][], url = '/niveau', method: 'GET' | 'POST' = 'POST'): Promise<Answered> {
  const headers = new Map<string, string>();
  const setHeader = (name: string, value: string) => headers.set(name.toLowerCase(), value);
  const res = { statusCode: 200, setHeader };
  const body = Readable.from([Buffer.from(new URLSearchParams(fields).toString())]);
  const req = Object.assign(body, {
    method,
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: 'a=b' },
  });
  const context = { req, res, resolvedUrl: url, locale: 'nl' };
  const result = await getServerSideProps(context as unknown as Parameters<typeof getServerSideProps>[0]);
  if (!('props' in result)) throw new Error('The check goes nowhere else.');
  const { page } = (await result.props) as { page: Record<string, unknown> };
  return { status: res.statusCode, headers, page };
}

const button = (pressed: keyof typeof BUTTONS): [string, string] => [CHECK_FIELDS.button, BUTTONS[pressed]];

describe('What somebody answers', () => {
  let output: string[];

  beforeAll(async () => {
    const organisation = (await makeOrganisation(cms)).id;
    await makeOffer(cms, { organisation, title: 'Begin hier', levelFrom: 1, levelTo: 1 });
  });

  beforeEach(() => {
    output = [];
    cms.logger.level = 'trace';
    for (const stream of [process.stdout, process.stderr]) {
      vi.spyOn(stream, 'write').mockImplementation((chunk) => {
        output.push(String(chunk));
        return true;
      });
    }
    return () => {
      vi.restoreAllMocks();
      cms.logger.level = 'silent';
    };
  });

  /** Every row of every table, as text, in an order that does not matter. */
  async function database(): Promise<string> {
    const { rows: tables } = await pool.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
        WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    const texts = [];
    for (const { name } of tables) {
      const { rows: found } = await pool.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t ORDER BY 1`);
      texts.push(`${name}\n${found.map(({ row }) => row).join('\n')}`);
    }
    return texts.join('\n');
  }

  it('goes into no header, no log and no table, from the first question to the outcome', async () => {
    const before = await database();
    const answers: string[] = [];
    let sent = await send([[CHECK_FIELDS.choice, 'phone'], [CHECK_FIELDS.question, 'apparaat'], button('next')]);
    while ('question' in sent.page) {
      const { question } = sent.page.question as { question: { key: string; options: unknown[] } };
      const answer = question.options.length > 0 ? 'unknown' : 'with-help';
      const fields: [string, string][] = [
        [CHECK_FIELDS.devices, 'phone'],
        [CHECK_FIELDS.answers, answers.join(' ')],
        [CHECK_FIELDS.question, question.key],
        [CHECK_FIELDS.choice, answer],
        button('next'),
      ];
      answers.push(`${question.key}:${answer}`);
      sent = await send(fields);
      expect(sent.status).toBe(200);
      expect(sent.headers.get('cache-control')).toBe('private, no-store');
      expect([...sent.headers.keys()]).not.toContain('set-cookie');
      expect([...sent.headers.keys()]).not.toContain('location');
      for (const value of sent.headers.values()) expect(value).not.toMatch(/with-help|unknown|:yes|phone/u);
    }
    expect(sent.page).toHaveProperty('outcome.level');
    expect(sent.page).toHaveProperty('outcome.offers.0.title', 'Begin hier');
    expect(answers.length).toBeGreaterThan(2);
    expect(await database()).toBe(before);
    expect(output.join('')).not.toMatch(/with-help|antwoorden|:unknown/u);
  });

  it('is not taken from an address, whatever stands in it', async () => {
    const address = new URLSearchParams([
      [CHECK_FIELDS.devices, 'phone'],
      [CHECK_FIELDS.answers, 'charge:yes'],
      [CHECK_FIELDS.helper, '1'],
    ]).toString();
    const opened = await send([], `/niveau?${address}`, 'GET');
    expect(opened.page).toEqual({ start: { ready: true } });
    const sent = await send([button('alone')], `/niveau?${address}`);
    expect(sent.page).toHaveProperty('question.soFar', { helper: false, devices: [], answers: [] });
  });

  it('is asked for once more when nothing was chosen, and refused when it is far too much', async () => {
    const asked = await send([[CHECK_FIELDS.question, 'apparaat'], button('next')]);
    expect(asked).toMatchObject({ status: 422, page: { question: { missing: true } } });
    const long = await send([[CHECK_FIELDS.answers, 'x'.repeat(300_000)]]);
    expect(long).toMatchObject({ status: 413, page: { start: { ready: true } } });
  });
});
