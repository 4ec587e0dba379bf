import { drizzle } from 'drizzle-orm/node-postgres';
import type { Pool } from 'pg';

import type { Database } from '@/catalogue/database';

const databases = new WeakMap<Pool, Database>();

/** A pool as statements want it. Who only looks waits for no transaction of those who are taking places. */
export function databaseOver(pool: Pool): Database {
  const database = databases.get(pool) ?? drizzle(pool);
  databases.set(pool, database);
  return database;
}
