import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { PayloadRequest } from 'payload';

import type { Database } from '@/catalogue/database';

/** The transaction that a request writes in, for our own statements beside Payload's. Throws when there is none. */
export async function transactionOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Database> {
  const adapter = req.payload.db as unknown as PostgresAdapter;
  const session = adapter.sessions[String(await req.transactionID)];
  if (!session) throw new Error('A document is written outside a transaction: what belongs to it could not follow.');
  return session.db;
}
