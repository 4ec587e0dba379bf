import path from 'node:path';

import { postgresAdapter } from '@payloadcms/db-postgres';
import pg from 'pg';

import type { Environment } from '@/config/env';

/** Milliseconds. A query that takes longer is a fault, and must not keep a connection from all others. */
const STATEMENT_TIMEOUT = 30_000;

/** A pool that outlives a restart of PostgreSQL: an idle connection's error without a listener would end the process. */
class ListeningPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options);
    this.on('error', () => {
      // The pool drops the broken connection by itself; the next query opens a new one.
    });
  }
}

/**
 * PostgreSQL, changed by migrations only (`push` would drop the catalogue's own columns and indexes). The pool is
 * bounded and gives up waiting: a dozen parallel password resets would otherwise hang it for good.
 */
export function database({ DATABASE_URL }: Environment) {
  return postgresAdapter({
    pool: {
      connectionString: DATABASE_URL,
      max: 20,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: STATEMENT_TIMEOUT,
      idle_in_transaction_session_timeout: STATEMENT_TIMEOUT,
    },
    idType: 'uuid',
    push: false,
    migrationDir: path.resolve('src/migrations'),
    pg: { ...pg, Pool: ListeningPool },
  });
}
