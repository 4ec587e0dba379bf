import { randomUUID } from 'node:crypto';

import config from '@payload-config';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { getPayload, type Payload } from 'payload';
import type { Pool } from 'pg';

/** Payload, once per process. */
export function payload(): Promise<Payload> {
  return getPayload({ config });
}

/** Payload's database, and beside its own pool the one that reads the catalogue. */
type Adapter = PostgresAdapter & { catalogue?: Pool };

/** Connections that read the catalogue: its statements are short, and more at a time than processors only wait for each other. */
const READERS = 8;

/**
 * The database's pool for the catalogue's own statements. PostgreSQL plans a prepared statement anew in each of its first
 * five executions on each connection, which here takes longer than running it; these connections plan each form once. The
 * pool hangs on the adapter, which pages and routes share, while each has this module for itself.
 */
export async function pool(): Promise<Pool> {
  const adapter = (await payload()).db as unknown as Adapter;
  adapter.catalogue ??= new adapter.pg.Pool({
    ...adapter.poolOptions,
    max: READERS,
    options: '-c plan_cache_mode=force_generic_plan',
  });
  return adapter.catalogue;
}

/** A transaction: for Payload's own writes as `req`, and for statements beside them as `db`. */
export interface Transaction {
  req: { transactionID: string };
  db: Pick<PostgresAdapter['drizzle'], 'execute'>;
}

/**
 * Runs several writes as one: all of them are there when it answers, or none. Payload's own transactions answer in the same
 * way when the database fails while it commits as when all went well, and somebody would be told that a form was kept of
 * which nothing is left; this one throws.
 */
export async function inTransaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  const adapter = (await payload()).db as unknown as PostgresAdapter;
  const sessions: Record<string, unknown> = adapter.sessions;
  return adapter.drizzle.transaction(async (db) => {
    const transactionID = randomUUID();
    // Payload ends a transaction in which a write fails; this one ends when the work throws.
    const end = () => Promise.resolve();
    sessions[transactionID] = { db, resolve: end, reject: end };
    try {
      return await work({ req: { transactionID }, db });
    } finally {
      Reflect.deleteProperty(sessions, transactionID);
    }
  });
}
