import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { EmbeddedPostgres } from '@/cli/embedded-postgres';
import { Children } from '@/cli/launcher/children';
import { withClient } from '@/cli/launcher/database';
import { recordDemoSeed } from '@/cli/launcher/demo-content';
import { ensureBuild } from '@/cli/launcher/site-build';
import { env } from '@/config/env';

import { freePort, isRunning, processTree, type RunningCommand, startCommand, startWithNpm } from '../support/command';
import { TEST_PASSWORD, TEST_VARIABLES } from '../support/test-settings';

const READY = 'Ctrl-C stops everything.';

let folder: string;
let port: number;
let variables: Record<string, string>;
const started: RunningCommand[] = [];

beforeAll(() => ensureBuild(new Children()), 600_000);

async function setUp(): Promise<void> {
  folder = mkdtempSync(path.join(tmpdir(), 'digistap-start-'));
  port = await freePort();
  variables = { ...TEST_VARIABLES, PORT: String(port), DATA_DIR: folder, MEDIA_DIR: path.join(folder, 'media') };
}

async function tearDown(): Promise<void> {
  for (const command of started.splice(0)) {
    command.process.kill('SIGTERM');
    await command.ended;
  }
  // Finds and stops a server that a killed start left behind.
  if (existsSync(path.join(folder, 'postgres'))) await (await EmbeddedPostgres.open({ dataDir: folder })).close();
  rmSync(folder, { recursive: true, force: true });
}

/** Makes the embedded database and lets the start believe that it has its content: these tests need none. */
async function skipDemoContent(): Promise<void> {
  await (await EmbeddedPostgres.open({ dataDir: folder })).close();
  recordDemoSeed(folder, TEST_PASSWORD, true);
}

function start(overrides: Record<string, string | undefined> = {}): RunningCommand {
  const command = startCommand('start', [], { ...variables, ...overrides });
  started.push(command);
  return command;
}

async function status(address: string): Promise<number> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${address}`, { signal: AbortSignal.timeout(20_000) });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return 0;
  }
}

describe('npm start', () => {
  beforeEach(setUp);
  afterEach(tearDown);

  it('serves from the embedded database with its worker, without writing to HOME, and Ctrl-C ends every process', async () => {
    await skipDemoContent();
    // A home that nothing can be written to, not even by root.
    const home = path.join(folder, 'home');
    writeFileSync(home, '');
    const command = startWithNpm({ ...variables, HOME: home });
    started.push(command);
    await command.printed(READY);

    expect(command.output()).toContain(`  Site   http://localhost:${port}\n  Admin  http://localhost:${port}/admin\n`);
    expect(command.output()).toContain(
      `Demo accounts, all with the password ${TEST_PASSWORD}\n  beheer@digistap.example `,
    );
    expect(await status('/')).toBe(200);
    expect(await status('/readyz')).toBe(200);

    const processes = processTree(command.process.pid ?? 0);
    expect(processes.length).toBeGreaterThan(4);
    expect(execFileSync('ps', ['-o', 'args=', '-p', processes.join()], { encoding: 'utf8' })).toContain(
      'src/cli/worker.ts',
    );
    command.process.kill('SIGINT');
    expect((await command.ended).code).toBe(0);
    expect(processes.filter(isRunning)).toEqual([]);
  });

  it('uses the database of DATABASE_URL, and neither fills it nor makes one of its own', async () => {
    const { DATABASE_URL = '' } = env();
    const command = start({
      DATABASE_URL,
      DIGISTAP_MODE: 'production',
      NOW: undefined,
      SITE_URL: `http://localhost:${port}`,
    });
    await command.printed(READY);
    expect(await status('/')).toBe(200);
    expect(command.output()).not.toContain('Demo accounts');
    expect(existsSync(path.join(folder, 'postgres'))).toBe(false);
    const documents = await withClient(DATABASE_URL, async (client) => {
      const { rows } = await client.query<{ count: number }>(
        'SELECT ((SELECT count(*) FROM offers) + (SELECT count(*) FROM users))::int AS count',
      );
      return rows[0]?.count;
    });
    expect(documents).toBe(0);
  });
});

/** In this order: a start takes half a minute, and what happens to this one leaves it running until the last. */
describe('a site that runs', () => {
  let site: RunningCommand;

  beforeAll(async () => {
    await setUp();
    await skipDemoContent();
    site = start();
    await site.printed(READY);
  });
  afterAll(tearDown);

  it('has no second one in its folder, which is said in one line', async () => {
    const { code, stderr } = await start({ PORT: String(await freePort()) }).ended;
    expect(stderr).toBe(
      `Digistap already runs on ${folder} (process ${site.process.pid ?? 0}). Stop it first, or choose another DATA_DIR and PORT.\n`,
    );
    expect(code).toBe(1);
    expect(await status('/')).toBe(200);
  });

  it('goes on when PostgreSQL is killed under requests', async () => {
    const victim = await serverPid();
    const answers: number[] = [];
    const visiting = setInterval(() => void status('/').then((answer) => answers.push(answer)), 100);
    await sleep(500);
    process.kill(victim, 'SIGKILL');
    await site.printed('PostgreSQL had ended and runs again');
    await sleep(1_000);
    clearInterval(visiting);

    expect(await status('/')).toBe(200);
    expect(await status('/readyz')).toBe(200);
    expect(answers.filter((answer) => answer === 200).length).toBeGreaterThan(3);
    // The site itself never went away.
    expect(answers).not.toContain(0);
  });

  it('leaves the port to the next start when it is killed, which uses the same database', async () => {
    const server = await serverPid();
    site.process.kill('SIGKILL');
    await site.ended;

    const second = start();
    await second.printed(READY);
    expect(await status('/')).toBe(200);
    expect(await serverPid()).toBe(server);
  });
});

/** The PostgreSQL server of this test's folder. */
async function serverPid(): Promise<number> {
  const postgres = await EmbeddedPostgres.open({ dataDir: folder });
  await postgres.close();
  return postgres.serverPid;
}
