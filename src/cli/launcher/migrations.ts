import { readdirSync } from 'node:fs';
import path from 'node:path';

import type { Payload } from 'payload';

import { ADVISORY_LOCKS } from '@/cli/advisory-locks';

import { underLock, withClient } from './database';

/**
 * The migrations that a database does not have yet, oldest first. Looks at names only and loads nothing, so that a start
 * without changes costs nothing.
 */
export async function pendingMigrations(databaseUrl: string): Promise<string[]> {
  const names = readdirSync(path.resolve('src/migrations'))
    .filter((file) => /^\d.*\.ts$/.test(file))
    .map((file) => path.basename(file, '.ts'))
    .sort();
  const done = await withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(
      "SELECT to_regclass('payload_migrations') IS NOT NULL AS there",
    );
    if (!rows[0]?.there) return [];
    return (await client.query<{ name: string }>('SELECT name FROM payload_migrations')).rows.map(({ name }) => name);
  });
  return names.filter((name) => !done.includes(name));
}

/**
 * Applies pending migrations, each in a transaction of its own. Two processes that migrate at once take turns.
 *
 * @param payload on that database
 * @returns the names of those applied here
 */
export async function migrate(payload: Payload, databaseUrl: string): Promise<string[]> {
  return underLock(databaseUrl, ADVISORY_LOCKS.migrate, async () => {
    const pending = await pendingMigrations(databaseUrl);
    if (pending.length > 0) await payload.db.migrate();
    return pending;
  });
}
