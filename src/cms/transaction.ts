import { randomUUID } from 'node:crypto';

import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload, PayloadRequest } from 'payload';

import type { Database } from '@/catalogue/database';

/** The transaction that a request writes in, for our own statements beside Payload's. Throws when there is none. */
export async function transactionOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Database> {
  const adapter = req.payload.db as unknown as PostgresAdapter;
  const session = adapter.sessions[String(await req.transactionID)];
  if (!session) throw new Error('A document is written outside a transaction: what belongs to it could not follow.');
  return session.db;
}

/** A transaction: for Payload's own writes as `req`, and for statements beside them as `db`. */
interface Transaction {
  req: { transactionID: string };
  db: Database;
}

/**
 * Runs several writes as one: all of them are there when it answers, or none. Payload's own transactions answer in the same
 * way when the database fails while it commits as when all went well, and somebody would be told that a form was kept of
 * which nothing is left; this one throws.
 */
export async function inTransaction<Result>(
  payload: Payload,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  const adapter = payload.db as unknown as PostgresAdapter;
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
