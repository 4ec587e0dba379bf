import { readdirSync } from 'node:fs';
import path from 'node:path';

import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

import { reindex } from '@/catalogue/reindex';
import { ADVISORY_LOCKS } from '@/cli/advisory-locks';
import { now } from '@/config/env';

import { catalogueVersion, isCatalogueCurrent } from './catalogue-version';
import { underLock, withClient } from './database';

/**
 * The migrations that a database does not have yet, oldest first. Looks at names only and loads nothing, so that a start
 * without changes costs nothing.
 */
async function pendingMigrations(databaseUrl: string): Promise<string[]> {
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

/** Whether there is nothing to migrate, and the catalogue is made as it is made at present. */
export async function isDatabaseCurrent(databaseUrl: string): Promise<boolean> {
  return (await pendingMigrations(databaseUrl)).length === 0 && isCatalogueCurrent(databaseUrl);
}

/**
 * Applies pending migrations, each in a transaction of its own, and makes the catalogue anew when it was made in another
 * way than the present one, or goes on where that was interrupted. Two processes that migrate at once take turns.
 *
 * @param payload on that database
 * @returns the names of those applied here
 */
export async function migrate(payload: Payload, databaseUrl: string): Promise<string[]> {
  return underLock(databaseUrl, ADVISORY_LOCKS.migrate, async () => {
    const pending = await applyPending(payload, databaseUrl);
    if (!(await isCatalogueCurrent(databaseUrl)))
      await reindex((payload.db as unknown as PostgresAdapter).drizzle, now(), catalogueVersion());
    return pending;
  });
}

/** The same but for the catalogue, which is left as it is: for commands that look at it or make it. */
export function migrateTables(payload: Payload, databaseUrl: string): Promise<string[]> {
  return underLock(databaseUrl, ADVISORY_LOCKS.migrate, () => applyPending(payload, databaseUrl));
}

async function applyPending(payload: Payload, databaseUrl: string): Promise<string[]> {
  const pending = await pendingMigrations(databaseUrl);
  if (pending.length > 0) await payload.db.migrate();
  return pending;
}
