import type { SQL } from 'drizzle-orm';
import { PgDialect, type PgSession } from 'drizzle-orm/pg-core';

/** Where a statement runs: a document's own transaction, or the pool. */
export interface Database {
  execute: (statement: SQL) => Promise<Result>;
  readonly _: { readonly session: Pick<PgSession, 'prepareQuery'> };
}

interface Result {
  rows: Record<string, unknown>[];
  rowCount?: number | null;
}

const dialect = new PgDialect();

/**
 * Runs a statement that every save runs again. Its connection plans it once and keeps it under this name: planning the
 * projection takes longer than running it for one offer.
 *
 * @param name stands for the text of the statement, which is always the same; only its values differ
 */
export async function executePrepared(db: Database, name: string, statement: SQL): Promise<Result> {
  const prepared = db._.session.prepareQuery(dialect.sqlToQuery(statement), undefined, `catalogue ${name}`, false);
  return (await prepared.execute()) as Result;
}
