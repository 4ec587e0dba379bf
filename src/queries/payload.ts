import config from '@payload-config';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { getPayload, type Payload } from 'payload';
import type { Pool } from 'pg';

/** Payload, once per process. */
export function payload(): Promise<Payload> {
  return getPayload({ config });
}

/** The database's pool, for the catalogue's own statements. */
export async function pool(): Promise<Pool> {
  return ((await payload()).db as unknown as PostgresAdapter).pool;
}
