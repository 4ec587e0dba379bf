import { sql, type SQL } from 'drizzle-orm';

import { daysAgo, RETENTION } from '@/domain/retention';

interface Database {
  execute: (statement: SQL) => Promise<{ rowCount?: number | null }>;
}

/**
 * Removes mail that was sent or given up a while ago, and all that has been kept for as long as personal data may be.
 *
 * @returns how many mails went that were over, and how many that were never sent
 */
export async function removeOldMail(db: Database, now: Date): Promise<{ over: number; unsent: number }> {
  const { daysAfterSent, daysAtMost } = RETENTION.sentMail;
  const before = (days: number) => sql`${daysAgo(now, days).toISOString()}::timestamptz`;
  const over = await db.execute(sql`
    DELETE FROM outbox.mail
    WHERE coalesce(sent_at, failed_at) < ${before(daysAfterSent)}
      OR (created_at < ${before(daysAtMost)} AND coalesce(sent_at, failed_at) IS NOT NULL)`);
  const unsent = await db.execute(sql`DELETE FROM outbox.mail WHERE created_at < ${before(daysAtMost)}`);
  return { over: over.rowCount ?? 0, unsent: unsent.rowCount ?? 0 };
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
