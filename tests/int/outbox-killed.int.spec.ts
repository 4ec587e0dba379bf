import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { drizzle } from 'drizzle-orm/node-postgres';
import type { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { EmbeddedPostgres } from '@/cli/embedded-postgres';
import { parsePostmasterPid } from '@/cli/embedded-postgres/postmaster-pid';
import { withClient } from '@/cli/launcher/database';
import { childEnvironment, env } from '@/config/env';
import { up as makeOutbox } from '@/migrations/20261122_000800_outbox';
import { up as addCalendars } from '@/migrations/20261122_001200_mail_calendar';
import { enqueueMail } from '@/outbox/enqueue';

import { freePort } from '../support/command';
import { Chance } from '../support/random';

const DEATHS = 30;
/** Mails that are put in before each death. */
const MAILS_A_LIFE = 10;
/** Set it to what a failure printed, to see the same moments again. */
const SEED = Date.now() % 1_000_000;

let folder: string;
let log: string;
let port: number;
const children: ChildProcess[] = [];
const opened: EmbeddedPostgres[] = [];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'digistap-outbox-'));
  log = path.join(folder, 'taken.log');
  writeFileSync(log, '');
  port = await freePort();
});

afterEach(async () => {
  await Promise.all(children.splice(0).map(kill));
  for (const postgres of opened.splice(0)) await postgres.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a process and waits until it is ready. */
async function start(parameters: string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, parameters, { env: childEnvironment({}), stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout, 'data');
  child.stdout.resume();
  return child;
}

const startServer = () => start(['tests/support/hold-mail-server.ts', String(port), log, '6']);

/** A worker that is ready to begin, so that no time is lost when another one dies. */
const prepareWorker = (url: string) =>
  start(['--import', 'tsx', 'tests/support/hold-outbox.ts', url, `smtp://127.0.0.1:${port}`]);

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}

interface Taken {
  messageId: string;
  to: string;
  session: string;
}

/** What the server took, in order. */
function taken(): Taken[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [messageId = '', to = '', session = ''] = line.split(' ');
      return { messageId, to, session };
    });
}

async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}`);
    await sleep(10);
  }
}

/** Puts in mails, each to somebody else. */
async function enqueue(client: Client, numbers: number[]): Promise<void> {
  const db = drizzle(client);
  for (const number of numbers) {
    await enqueueMail(db, {
      key: `mail ${number}`,
      to: `lezer-${number}@digistap.example`,
      subject: `Mail ${number}`,
      text: 'Tot ziens.',
    });
  }
}

async function noted(client: Client): Promise<Set<string>> {
  const { rows } = await client.query<{ recipient: string }>(
    'SELECT recipient FROM outbox.mail WHERE sent_at IS NOT NULL',
  );
  return new Set(rows.map(({ recipient }) => recipient));
}

const range = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

describe('mail, while worker and mail server are killed', () => {
  it(`arrives, ${DEATHS} deaths later, and twice only where the server had it and nobody had noted it (seed ${SEED})`, async () => {
    const chance = new Chance(SEED);
    const url = env().DATABASE_URL ?? '';
    await withClient(url, async (client) => {
      await client.query('TRUNCATE outbox.mail');
      let server = await startServer();
      let worker = await prepareWorker(url);
      let spare = prepareWorker(url);
      worker.stdin?.write('begin\n');
      /** At each death: who was noted, and how many mails the server had taken. */
      const deaths: { noted: Set<string>; taken: number }[] = [];

      for (const death of range(0, DEATHS)) {
        const before = taken().length;
        await enqueue(client, range(death * MAILS_A_LIFE, MAILS_A_LIFE));
        await until(() => taken().length > before, `mail before death ${death}`);
        await sleep(chance.below(120));
        const victims = chance.pick(['worker', 'server', 'both']);
        if (victims !== 'worker') await kill(server);
        if (victims !== 'server') await kill(worker);
        deaths.push({ noted: await noted(client), taken: taken().length });
        if (victims !== 'worker') server = await startServer();
        if (victims !== 'server') {
          worker = await spare;
          worker.stdin?.write('begin\n');
          spare = prepareWorker(url);
        }
      }
      const all = DEATHS * MAILS_A_LIFE;
      await until(async () => (await noted(client)).size === all, 'all mail');
      await kill(await spare);

      const log = taken();
      const timesOf = Map.groupBy(log, ({ to }) => to);
      expect(timesOf.size).toBe(all);
      const twice = [...timesOf.values()].filter((times) => times.length > 1);
      for (const times of timesOf.values()) {
        expect(new Set(times.map(({ messageId }) => messageId)).size).toBe(1);
        expect(new Set(times.map(({ session }) => session)).size).toBe(times.length);
      }
      expect(new Set(log.map(({ messageId }) => messageId)).size).toBe(all);
      // What was noted was never sent again; and of what was not, a death costs one mail at most.
      for (const { noted: known, taken: count } of deaths) {
        expect(log.slice(count).filter(({ to }) => known.has(to))).toEqual([]);
      }
      expect(log.length - all).toBeLessThanOrEqual(DEATHS);
      // Each sending but the last was the last of its connection: that is how it ended unnoted.
      const lastOf = new Map(log.map((entry) => [entry.session, entry]));
      for (const times of twice) {
        for (const entry of times.slice(0, -1)) expect(lastOf.get(entry.session)).toBe(entry);
      }
    });
  }, 240_000);
});

describe('mail, while PostgreSQL is killed', () => {
  it('goes on when it is back, and nothing is sent twice', async () => {
    const postgres = await EmbeddedPostgres.open({ dataDir: folder });
    opened.push(postgres);
    const url = postgres.databaseUrl;
    await withClient(url, async (client) => {
      const db = drizzle(client);
      const arrangement = { db } as unknown as Parameters<typeof makeOutbox>[0];
      await makeOutbox(arrangement);
      await addCalendars(arrangement);
      await enqueue(client, range(0, 120));
    });
    await startServer();
    const worker = await prepareWorker(url);
    worker.stdin?.write('begin\n');
    const pidFile = path.join(folder, 'postgres/data/postmaster.pid');
    for (const count of [15, 40, 70]) {
      await until(() => taken().length >= count, `${count} mails`);
      const pid = parsePostmasterPid(readFileSync(pidFile, 'utf8'))?.pid;
      if (pid === undefined) throw new Error('PostgreSQL does not run.');
      process.kill(pid, 'SIGKILL');
    }
    await until(() => taken().length >= 120, 'all mail');
    await until(
      async () => (await withClient(url, noted).catch(() => new Set())).size === 120,
      'that all mail is noted',
    );
    expect(worker.exitCode).toBeNull();
    expect(taken()).toHaveLength(120);
    expect(new Set(taken().map(({ to }) => to)).size).toBe(120);
  });
});
