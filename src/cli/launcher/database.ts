import { setTimeout as sleep } from 'node:timers/promises';

import { Client } from 'pg';

import { EmbeddedPostgres } from '@/cli/embedded-postgres';
import { OperatorError, reasonOf } from '@/cli/operator-error';
import type { Environment } from '@/config/env';

import { prepareDataDir } from './data-dir';

/** The site's database while a command uses it. */
export interface SiteDatabase {
  url: string;
  /** Whether it is the embedded one, which is ours to fill and to stop. */
  embedded: boolean;
  close(): Promise<unknown>;
}

/** Oldest PostgreSQL whose features the schema uses. */
const OLDEST_MAJOR = 15;
/** A database that starts together with the site, as in a compose file, may need a moment. */
const PATIENCE_MS = 10_000;

/**
 * Opens the database of `DATABASE_URL`, or else the embedded one.
 *
 * @throws OperatorError when it does not answer, is too old, or (embedded) cannot run here
 */
export async function openDatabase(
  { DATABASE_URL, DATA_DIR }: Environment,
  options: { exclusive?: boolean; onRestart?: (message: string) => void; onLost?: (error: unknown) => void } = {},
): Promise<SiteDatabase> {
  if (DATABASE_URL) {
    await requirePostgres(DATABASE_URL);
    return { url: DATABASE_URL, embedded: false, close: () => Promise.resolve() };
  }
  prepareDataDir(DATA_DIR);
  const postgres = await EmbeddedPostgres.open({ dataDir: DATA_DIR, ...options });
  return { url: postgres.databaseUrl, embedded: true, close: () => postgres.close() };
}

/**
 * Runs `work` while this process alone holds an advisory lock; waits for whoever holds it now.
 *
 * @param key one of ADVISORY_LOCKS
 */
export async function underLock<Result>(url: string, key: number, work: () => Promise<Result>): Promise<Result> {
  return withClient(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [key]);
    return work();
  });
}

/** One connection of its own, closed in the end. */
export async function withClient<Result>(url: string, use: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
  client.on('error', () => {
    // Without a listener a lost connection would end the process; the next query fails and says why.
  });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

async function requirePostgres(url: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      const version = await withClient(url, async (client) => {
        const { rows } = await client.query<{ version: string }>(
          "SELECT current_setting('server_version_num') AS version",
        );
        return Math.floor(Number(rows[0]?.version) / 10_000);
      });
      if (version >= OLDEST_MAJOR) return;
      throw new OperatorError(`DATABASE_URL leads to PostgreSQL ${version}; Digistap needs ${OLDEST_MAJOR} or newer.`);
    } catch (error) {
      if (error instanceof OperatorError) throw error;
      if (!mayPass(error) || Date.now() > deadline) {
        throw new OperatorError(`DATABASE_URL (${withoutPassword(url)}) cannot be used: ${reasonOf(error)}.`);
      }
      await sleep(500);
    }
  }
}

/** Nobody listens yet, or PostgreSQL is starting up (57P03). */
function mayPass(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ECONNREFUSED' || code === '57P03';
}

function withoutPassword(url: string): string {
  const address = new URL(url);
  address.password = '';
  return address.href;
}
