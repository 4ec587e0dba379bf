import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { withClient } from './database';

/** Beside the embedded database, and gone with it: how far the demonstration content got, and for which password. */
interface SeedState {
  finished: boolean;
  /** SHA-256 of the demo accounts' password. */
  password: string;
}

/** What a start has to do about the demonstration content of the embedded database. */
export type DemoSeedNeed = 'everything' | 'password' | 'nothing';

/**
 * The content is put into an empty database once. A start that was killed in the middle goes on at the next one; content
 * that people have changed since is left alone. Another `DEMO_PASSWORD` than last time reaches the accounts.
 */
export async function demoSeedNeed(databaseUrl: string, dataDir: string, password: string): Promise<DemoSeedNeed> {
  const state = readState(dataDir);
  if (state?.finished) return state.password === digest(password) ? 'nothing' : 'password';
  if (state) return 'everything';
  return (await isEmpty(databaseUrl)) ? 'everything' : 'nothing';
}

/** Remembers that seeding begins (`finished` false) or is done. */
export function recordDemoSeed(dataDir: string, password: string, finished: boolean): void {
  const state: SeedState = { finished, password: digest(password) };
  writeFileSync(stateFile(dataDir), JSON.stringify(state), { mode: 0o600, flush: true });
}

function readState(dataDir: string): SeedState | null {
  const file = stateFile(dataDir);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SeedState) : null;
}

function stateFile(dataDir: string): string {
  return path.join(dataDir, 'postgres/demo-content.json');
}

function digest(password: string): string {
  return createHash('sha256').update(password).digest('hex');
}

/** No content; an administrator who was made beforehand does not count. */
function isEmpty(databaseUrl: string): Promise<boolean> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ filled: boolean }>(
      'SELECT EXISTS (SELECT FROM organisations) OR EXISTS (SELECT FROM offers) AS filled',
    );
    return rows[0]?.filled === false;
  });
}
