import { sql, type SQL } from 'drizzle-orm';

interface Database {
  execute: (statement: SQL) => Promise<{ rowCount?: number | null }>;
}

/**
 * Removes all mail that tells of documents which are deleted, sent or not. In the same transaction as the documents, so that
 * both are gone or neither is.
 *
 * @returns how many mails went
 */
export async function removeMailAbout(db: Database, collection: string, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const { rowCount } = await db.execute(sql`
    DELETE FROM outbox.mail
    WHERE about_collection = ${collection} AND about_id = ANY (${`{${ids.join(',')}}`}::uuid[])`);
  return rowCount ?? 0;
}
