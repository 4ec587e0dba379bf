import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { EmbeddedPostgres } from '@/cli/embedded-postgres';
import { findBinaries, installedPackage } from '@/cli/embedded-postgres/binaries';
import { parsePostmasterPid } from '@/cli/embedded-postgres/postmaster-pid';
import { serverIdentity } from '@/cli/embedded-postgres/server-identity';
import { withClient } from '@/cli/launcher/database';
import { childEnvironment } from '@/config/env';

const ROOT = process.getuid?.() === 0;
const NOBODY = 65_534;

let folder: string;
const opened: EmbeddedPostgres[] = [];
const holders: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'digistap-embedded-'));
});

afterEach(async () => {
  for (const holder of holders.splice(0)) holder.kill('SIGKILL');
  for (const postgres of opened.splice(0)) await postgres.close();
  const pid = serverPid(folder);
  if (pid && isAlive(pid)) process.kill(pid, 'SIGQUIT');
  rmSync(folder, { recursive: true, force: true });
});

async function open(dataDir = folder, onRestart?: (message: string) => void): Promise<EmbeddedPostgres> {
  const onLost = (error: unknown) => onRestart?.(String(error));
  const postgres = await EmbeddedPostgres.open({ dataDir, onRestart, onLost });
  opened.push(postgres);
  return postgres;
}

/** Starts a process that holds the database, and gives the line that it prints. */
async function hold(
  dataDir: string,
  {
    exclusive = false,
    variables = {},
    uid,
  }: { exclusive?: boolean; variables?: Record<string, string | undefined>; uid?: number } = {},
): Promise<{ holder: ChildProcess; line: string }> {
  const holder = spawn(
    process.execPath,
    ['--import', 'tsx', path.resolve('tests/support/hold-postgres.ts'), dataDir, exclusive ? 'exclusive' : ''],
    {
      env: childEnvironment(variables),
      stdio: ['ignore', 'pipe', 'inherit'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    },
  );
  holders.push(holder);
  const [chunk] = (await once(holder.stdout, 'data')) as [Buffer];
  return { holder, line: chunk.toString().trim() };
}

async function value(url: string, statement: string): Promise<unknown> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return Object.values(rows[0] ?? {})[0];
  });
}

function pidFile(dataDir: string): string {
  return path.join(dataDir, 'postgres/data/postmaster.pid');
}

function serverPid(dataDir: string): number | undefined {
  try {
    return parsePostmasterPid(readFileSync(pidFile(dataDir), 'utf8'))?.pid;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('the embedded PostgreSQL', () => {
  it('is durable, in UTF-8 and reads Dutch, also without LANG', async () => {
    const { line: url } = await hold(folder, {
      variables: { LANG: undefined, LC_ALL: undefined, LC_CTYPE: undefined },
    });
    expect(await value(url, 'SHOW server_encoding')).toBe('UTF8');
    expect(await value(url, 'SHOW fsync')).toBe('on');
    expect(await value(url, 'SHOW synchronous_commit')).toBe('on');
    expect(await value(url, `SELECT to_tsvector('dutch', 'de cursussen')::text`)).toBe(`'cursuss':2`);
    expect(await value(url, `SELECT upper('é')`)).toBe('É');
  });

  it('gives the site a role that owns its database and is no superuser', async () => {
    const { databaseUrl } = await open();
    expect(await value(databaseUrl, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toBe(false);
    await value(databaseUrl, 'CREATE EXTENSION unaccent');
    await value(databaseUrl, 'CREATE EXTENSION pg_trgm');
  });

  it('lets nobody in without the password', async () => {
    const url = new URL((await open()).databaseUrl);
    url.password = 'guess';
    await expect(value(url.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('works in a folder whose parents are closed to others', async () => {
    const closed = path.join(folder, 'closed');
    const dataDir = path.join(closed, 'data');
    mkdirSync(dataDir, { recursive: true });
    chmodSync(closed, 0o700);
    chmodSync(dataDir, 0o700);
    const { databaseUrl } = await open(dataDir);
    expect(await value(databaseUrl, 'SELECT 1')).toBe(1);
  });

  // Root tries it as another user; for an ordinary user every test here is this test.
  it.runIf(ROOT)('works for an ordinary user', async () => {
    const dataDir = path.join(folder, 'own');
    mkdirSync(dataDir);
    chmodSync(folder, 0o755);
    chownSync(dataDir, NOBODY, NOBODY);
    const { line } = await hold(dataDir, { uid: NOBODY });
    expect(line).toMatch(/^postgres:/);
    expect(await value(line, 'SELECT 1')).toBe(1);
  });

  it('makes a completed copy when the libraries were never linked', () => {
    const installed = installedPackage();
    const unlinked = path.join(folder, 'package');
    const links = JSON.parse(readFileSync(path.join(installed.folder, 'pg-symlinks.json'), 'utf8')) as {
      target: string;
    }[];
    const linked = links.map(({ target }) => path.basename(target));
    cpSync(installed.folder, unlinked, { recursive: true, filter: (file) => !linked.includes(path.basename(file)) });
    chmodSync(folder, 0o755);

    const { postgres } = findBinaries(folder, serverIdentity(folder), {
      ...installed,
      folder: unlinked,
      version: `18.0.0-${randomUUID()}`,
    });
    const copy = path.dirname(path.dirname(postgres));
    expect(copy).not.toBe(unlinked);
    expect(existsSync(path.join(copy, 'lib', linked[0] ?? ''))).toBe(true);
    rmSync(copy, { recursive: true });
  });

  it('stays when its launcher is killed, and is found again with all that was written', async () => {
    const { holder, line: url } = await hold(folder, { exclusive: true });
    await value(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const pid = serverPid(folder);
    holder.kill('SIGKILL');
    await once(holder, 'close');

    const again = await hold(folder, { exclusive: true });
    expect(serverPid(folder)).toBe(pid);
    expect(await value(again.line, 'SELECT answer FROM kept')).toBe(42);
  });

  it('comes back on the same port when it is killed, and loses nothing that was confirmed', async () => {
    const restarts: string[] = [];
    const { databaseUrl } = await open(folder, (message) => restarts.push(message));
    await value(databaseUrl, 'CREATE TABLE written (n int)');
    let confirmed = 0;
    const deadline = Date.now() + 60_000;
    setTimeout(() => process.kill(serverPid(folder) ?? 0, 'SIGKILL'), 500);
    while (restarts.length === 0 && Date.now() < deadline) {
      try {
        await value(databaseUrl, `INSERT INTO written VALUES (${confirmed + 1})`);
        confirmed += 1;
      } catch {
        await sleep(20);
      }
    }
    expect(restarts).toEqual([expect.stringContaining('runs again')]);
    expect(confirmed).toBeGreaterThan(0);
    const kept = await value(databaseUrl, 'SELECT count(*)::int FROM written');
    // The one insert that was cut off may be in it: nobody was told either way.
    expect([confirmed, confirmed + 1]).toContain(kept);
  });

  it('recovers at the next start when both were killed', async () => {
    const { holder, line: url } = await hold(folder);
    await value(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    holder.kill('SIGKILL');
    process.kill(serverPid(folder) ?? 0, 'SIGKILL');
    await once(holder, 'close');
    const { databaseUrl } = await open();
    expect(await value(databaseUrl, 'SELECT answer FROM kept')).toBe(42);
  });

  it('starts although the pid that a dead server left belongs to somebody else now', async () => {
    const first = await open();
    process.kill(serverPid(folder) ?? 0, 'SIGKILL');
    await first.close();
    writeFileSync(pidFile(folder), readFileSync(pidFile(folder), 'utf8').replace(/^\d+/, String(process.pid)));
    const { databaseUrl } = await open();
    expect(await value(databaseUrl, 'SELECT 1')).toBe(1);
  });

  it('is one server when two start at once in a new folder', async () => {
    const [one, other] = await Promise.all([hold(folder), hold(folder)]);
    expect(one.line).toMatch(/^postgres:/);
    expect(other.line).toBe(one.line);
  });

  it('tells the second exclusive user in one line who is first', async () => {
    const both = await Promise.all([hold(folder, { exclusive: true }), hold(folder, { exclusive: true })]);
    const [first, second] = both[0].line.startsWith('postgres:') ? both : both.toReversed();
    expect(first?.line).toMatch(/^postgres:/);
    expect(second?.line).toMatch(`Digistap already runs on ${folder} (process ${first?.holder.pid ?? 0})`);
    expect(await value(first?.line ?? '', 'SELECT 1')).toBe(1);
  });

  it('is another server in a copy of a folder that is in use', async () => {
    const original = await open(folder);
    await value(original.databaseUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await value(original.adminUrl, 'CHECKPOINT');
    const copy = path.join(folder, 'copy');
    cpSync(path.join(folder, 'postgres'), path.join(copy, 'postgres'), { recursive: true });
    const second = await open(copy);
    expect(second.databaseUrl).not.toBe(original.databaseUrl);
    expect(await value(second.databaseUrl, 'SELECT answer FROM kept')).toBe(42);
    expect(await value(original.databaseUrl, 'SELECT answer FROM kept')).toBe(42);
  });

  it('is stopped by the last of its users', async () => {
    const one = await open();
    const other = await hold(folder);
    const pid = serverPid(folder) ?? 0;
    await one.close();
    expect(isAlive(pid)).toBe(true);
    other.holder.kill('SIGTERM');
    await once(other.holder, 'close');
    expect(isAlive(pid)).toBe(false);
  });

  it('says in one line that a folder holds something else', async () => {
    mkdirSync(path.join(folder, 'postgres'));
    writeFileSync(path.join(folder, 'postgres/letter.txt'), 'Dear reader');
    await expect(open()).rejects.toThrow(/^.*postgres holds no database that this user can open: ENOENT[^\n]*$/);
  });
});
