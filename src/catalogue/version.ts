import { sql } from 'drizzle-orm';
import type { Pool } from 'pg';

import type { Database } from './database';

/** Numbers and moments that tell whether something that was worked out before still holds: another state, another version. */
export interface CatalogueVersion {
  /** Of the catalogue's rows: grows with every change of them. */
  rows: string;
  /** Of the lists that questions in words are read with: names and synonyms. */
  lists: string;
  /** Of all that an answer depends on, but for the time. */
  all: string;
}

/** Readings that go on, and those that begin as soon as the one before has ended, by database. */
const running = new WeakMap<object, Promise<unknown>>();
const waiting = new WeakMap<object, Promise<CatalogueVersion>>();

/**
 * The version of the catalogue. To be asked before what it is to stand for is read: what is kept under it may then be newer
 * than it says, never older. Whoever asks while it is being read waits for the next reading, together with all others who
 * do: the one that goes on may have begun before a change that they have to see.
 */
export function currentVersion(pool: Pick<Pool, 'query'>): Promise<CatalogueVersion> {
  const shared = waiting.get(pool) ?? readInTurn(pool);
  waiting.set(pool, shared);
  return shared;
}

async function readInTurn(pool: Pick<Pool, 'query'>): Promise<CatalogueVersion> {
  await running.get(pool);
  waiting.delete(pool);
  const reading = readVersion(pool);
  running.set(
    pool,
    reading.catch(() => undefined),
  );
  return reading;
}

/** A global that is all lists keeps its own date when they change; each save makes a version. */
async function readVersion(pool: Pick<Pool, 'query'>): Promise<CatalogueVersion> {
  const { rows: answer } = await pool.query<{ rows: string; lists: string }>({
    name: 'catalogue-version',
    text: `SELECT number::text AS rows, concat_ws(' ', names, (SELECT max(updated_at) FROM public._synonyms_v)) AS lists
      FROM catalogue.change`,
  });
  const { lists = '', rows = '' } = answer[0] ?? {};
  return { rows, lists, all: `${rows} ${lists}` };
}

/** Tells who keeps answers that the rows are others now. */
export async function noteChange(db: Database): Promise<void> {
  await db.execute(sql`SELECT catalogue.note_change()`);
}

/** Tells who keeps names of places and organisations that they are others now. */
export async function noteNames(db: Database): Promise<void> {
  await db.execute(sql`SELECT catalogue.note_names()`);
}
