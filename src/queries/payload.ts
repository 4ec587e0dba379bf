import config from '@payload-config';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { getPayload, type Payload } from 'payload';
import type { Pool } from 'pg';

import type { Database } from '@/catalogue/database';

/** Payload, once per process. */
export function payload(): Promise<Payload> {
  return getPayload({ config });
}

/** Payload's own connections, for statements about what it keeps. */
export async function database(): Promise<Database> {
  return ((await payload()).db as unknown as PostgresAdapter).drizzle;
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
