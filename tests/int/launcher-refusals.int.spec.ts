import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { childEnvironment } from '@/config/env';

import { freePort, runCommand } from '../support/command';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'digistap-refusal-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const PRODUCTION = {
  DIGISTAP_MODE: 'production',
  DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
  PAYLOAD_SECRET: 'a secret that is long enough for a real site',
  SITE_URL: 'https://digistap.example',
};

/** One plain line on stderr that says what to change, and exit code 1. */
async function expectRefusal(variables: Record<string, string | undefined>, message: RegExp, command = ['start']) {
  const [name = '', ...parameters] = command;
  const { code, stdout, stderr } = await runCommand(name, parameters, {
    DATA_DIR: path.join(folder, 'data'),
    ...variables,
  });
  expect(stderr).toMatch(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stdout).not.toContain('    at ');
  expect(code).toBe(1);
}

describe('a start refuses', () => {
  it.each([
    ['PORT', { PORT: 'eighty' }],
    ['DIGISTAP_MODE', { DIGISTAP_MODE: 'live' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/x' }],
    ['NOW', { NOW: '2026-11-23T10:00:00+01:00' }],
    ['PAYLOAD_SECRET', { ...PRODUCTION, PAYLOAD_SECRET: undefined }],
    ['PAYLOAD_SECRET', { ...PRODUCTION, PAYLOAD_SECRET: 'short' }],
    ['SITE_URL', { ...PRODUCTION, SITE_URL: undefined }],
    ['DATABASE_URL', { ...PRODUCTION, DATABASE_URL: undefined }],
    ['NOW', { ...PRODUCTION, NOW: '2026-11-23T10:00:00+01:00' }],
  ])('a wrong %s by its name', async (variable, variables) => {
    await expectRefusal(variables, new RegExp(`^Invalid configuration: ${variable} [^;]*\\.\n$`));
    expect(existsSync(path.join(folder, 'data'))).toBe(false);
  });

  it('a busy port', async () => {
    const port = await freePort();
    const other = createServer().listen(port);
    await once(other, 'listening');
    await expectRefusal({ PORT: String(port) }, new RegExp(`^PORT ${port} is busy`));
    other.close();
    expect(existsSync(path.join(folder, 'data'))).toBe(false);
  });

  it('a data folder that cannot be written to', async () => {
    writeFileSync(path.join(folder, 'a-file'), '');
    const inTheWay = path.join(folder, 'a-file', 'data');
    await expectRefusal(
      { PORT: String(await freePort()), DATA_DIR: inTheWay },
      /^DATA_DIR .*a-file.data cannot be written to: /,
    );
  });

  it('a database that does not answer, without telling its password', async () => {
    const database = `postgres://digistap:geheim@127.0.0.1:${await freePort()}/digistap`;
    await expectRefusal(
      { PORT: String(await freePort()), DATABASE_URL: database },
      /^DATABASE_URL \(postgres:\/\/digistap@127\.0\.0\.1:\d+\/digistap\) cannot be used: connect ECONNREFUSED/,
    );
  });
});

describe('a test run without a browser', () => {
  it('fails and skips nothing', () => {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [path.resolve('node_modules/@playwright/test/cli.js'), 'test', '--list'],
      { env: childEnvironment({ CHROMIUM_PATH: path.join(folder, 'no-browser') }), encoding: 'utf8' },
    );
    expect(stdout + stderr).toContain('no-browser does not start');
    expect(status).not.toBe(0);
  });
});

describe('a command refuses', () => {
  it('demonstration content in production', async () => {
    await expectRefusal(PRODUCTION, /^DIGISTAP_MODE=production refuses the demonstration content\.\n$/, [
      'seed',
      'demo',
    ]);
  });

  it.each([
    ['seed', []],
    ['seed', ['everything']],
    ['admin', []],
    ['admin', ['create']],
    ['reindex', ['--all']],
  ])('%s %j, and shows how it is used', async (name, parameters) => {
    await expectRefusal({}, /^Usage: npm run /, [name, ...parameters]);
  });

  it('an unknown measurement, and names those there are', async () => {
    await expectRefusal({}, /^There is no measurement speed/, ['bench', 'speed']);
  });
});
