import type { SQL } from 'drizzle-orm';

/** Where a statement runs: a document's own transaction, or the pool. */
export interface Database {
  execute: (statement: SQL) => Promise<{ rows: Record<string, unknown>[]; rowCount?: number | null }>;
}
