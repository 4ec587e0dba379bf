import type { Database } from '@/catalogue/database';

/** Runs statements as one transaction: all of it is there when it answers, or nothing. */
export type Transact = <Result>(work: (db: Database) => Promise<Result>) => Promise<Result>;

/**
 * Does the same for each of them in a transaction of its own, one after the other. One that fails keeps no other from its turn.
 *
 * @throws the first failure, when all have had their turn
 */
export async function eachInTransaction(
  transact: Transact,
  ids: readonly string[],
  work: (db: Database, id: string) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const id of ids) {
    try {
      await transact((db) => work(db, id));
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
