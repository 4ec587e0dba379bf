import { sql } from 'drizzle-orm';

import type { Database } from './database';
import { replaceLexicon } from './lexicon';
import { occurrenceDifferences, refreshOccurrencesOf } from './occurrences';
import {
  BATCH,
  CATALOGUE_TABLES,
  catalogueRows,
  list,
  lockProjection,
  reprojectOffers,
  type CatalogueRow,
} from './project';
import { uuidArray } from './projection';
import { readSchedules } from './schedules';
import { refreshSpots } from './spots';
import { noteChange, noteNames } from './version';

/** A database that can run several statements as one transaction. */
export interface TransactionalDatabase extends Database {
  transaction: <T>(work: (transaction: Database) => Promise<T>) => Promise<T>;
}

/** A row of the catalogue that is not what the documents say. */
export interface IndexDifference {
  what: 'offer' | 'occurrence';
  offer: string;
  /** `missing`: should be there; `stale`: should not be there, or not like this. */
  problem: 'missing' | 'stale';
  detail: string;
}

/**
 * How often those who keep answers hear that rows are others now, in milliseconds. Whoever searches meanwhile gets most answers
 * from what is kept, and leaves the machine to the reindex; what editors do is noted at once, whatever goes on here.
 */
const NOTED_EVERY = 10_000;

/**
 * Rebuilds the catalogue from the documents while the site is in use: batch by batch (editors wait for one at most), writing only what differs. One that
 * was interrupted goes on where it stopped, as long as the catalogue is still made in the same way.
 *
 * @param version how the catalogue is made: whatever changes its rows without a change of the documents
 * @param onProgress is told how many of how many offers are done
 * @returns how many offers were looked at and how many rows changed
 */
export async function reindex(
  db: TransactionalDatabase,
  now: Date,
  version: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<{ offers: number; changed: number }> {
  const reached = await beginOrResume(db, version);
  const ids = (await offersToIndex(db)).filter((id) => reached === null || id > reached);
  let changed = await inTurn(db, (transaction) => refreshSpots(transaction, null));
  let done = 0;
  let noted = performance.now();
  for (const batch of batches(ids)) {
    changed += await inTurn(db, async (transaction) => {
      await transaction.execute(sql`UPDATE catalogue.made SET reached = ${batch.at(-1)}::uuid`);
      // Statements that were planned when the catalogue was empty would read all of it for every offer.
      await transaction.execute(sql`DISCARD PLANS`);
      if (performance.now() - noted > NOTED_EVERY) {
        await noteChange(transaction);
        noted = performance.now();
      }
      return reprojectOffers(transaction, batch, now);
    });
    done += batch.length;
    onProgress(done, ids.length);
  }
  await inTurn(db, async (transaction) => {
    await replaceLexicon(transaction);
    await noteChange(transaction);
    await noteNames(transaction);
    await transaction.execute(sql`UPDATE catalogue.made SET finished = true, reached = NULL`);
  });
  await db.execute(
    sql`ANALYZE catalogue.offer, catalogue.card, catalogue.spot, catalogue.lexicon, catalogue.occurrence`,
  );
  return { offers: ids.length, changed };
}

/** The offer up to which an interrupted reindex of the same version came; null when there is none and all has to be done. */
async function beginOrResume(db: TransactionalDatabase, version: string): Promise<string | null> {
  return inTurn(db, async (transaction) => {
    const { rows } = await transaction.execute(
      sql`SELECT reached FROM catalogue.made WHERE version = ${version} AND NOT finished AND reached IS NOT NULL`,
    );
    if (rows[0]) return String(rows[0].reached);
    await transaction.execute(sql`TRUNCATE catalogue.made, catalogue.lexicon_next`);
    await transaction.execute(sql`INSERT INTO catalogue.made (version, finished) VALUES (${version}, false)`);
    return null;
  });
}

/** A transaction of its own in which nobody else changes the catalogue. */
function inTurn<T>(db: TransactionalDatabase, work: (transaction: Database) => Promise<T>): Promise<T> {
  return db.transaction(async (transaction) => {
    await lockProjection(transaction);
    return work(transaction);
  });
}

/** Compares the catalogue with the documents without changing anything. */
export async function checkIndex(db: TransactionalDatabase, now: Date): Promise<IndexDifference[]> {
  return db.transaction(async (transaction) => {
    // One view of documents and rows together, or an edit in between would look like a difference.
    await transaction.execute(sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY`);
    const differences: IndexDifference[] = [];
    for (const batch of batches(await offersToIndex(transaction))) {
      const schedules = await readSchedules(transaction, batch);
      const shown = new Set<string>();
      for await (const { ids, rows } of catalogueRows(transaction, batch, schedules)) {
        for (const row of rows) shown.add(row.offer_id);
        differences.push(...(await rowDifferences(transaction, ids, rows)));
      }
      const ofShown = schedules.filter(({ offer }) => shown.has(offer));
      for (const { offer, problem, start } of await occurrenceDifferences(transaction, batch, ofShown, now)) {
        differences.push({ what: 'occurrence', offer, problem, detail: start });
      }
    }
    return differences;
  });
}

/** What the two tables have of offers, beside the rows that they should have. */
async function rowDifferences(
  db: Database,
  ids: readonly string[],
  rows: readonly CatalogueRow[],
): Promise<IndexDifference[]> {
  const differences: IndexDifference[] = [];
  for (const { columns, fresh, name } of CATALOGUE_TABLES) {
    const { rows: found } = await db.execute(sql`
    WITH fresh AS MATERIALIZED (SELECT ${list(columns)} FROM (${fresh(rows)}) f),
    stored AS MATERIALIZED (SELECT ${list(columns)} FROM ${name} WHERE offer_id = ANY (${uuidArray(ids)}))
    (SELECT 'missing' AS problem, offer_id, locale FROM (SELECT * FROM fresh EXCEPT SELECT * FROM stored) m)
    UNION ALL
    (SELECT 'stale' AS problem, offer_id, locale FROM (SELECT * FROM stored EXCEPT SELECT * FROM fresh) s)`);
    for (const row of found) {
      differences.push({
        what: 'offer',
        offer: String(row.offer_id),
        problem: row.problem === 'missing' ? 'missing' : 'stale',
        detail: `in ${String(row.locale)}`,
      });
    }
  }
  return differences;
}

/**
 * Moves the window of coming meetings along with the days: adds those that have come within reach and removes those
 * that are over. To be called every hour or so; a missed run is made good by the next.
 */
export async function refreshOccurrences(db: TransactionalDatabase, now: Date): Promise<number> {
  let changed = 0;
  for (const batch of batches(await offersToIndex(db))) {
    changed += await inTurn(db, async (transaction) => {
      const schedules = await readSchedules(transaction, batch, 'in-catalogue');
      const moved = await refreshOccurrencesOf(transaction, batch, schedules, now);
      if (moved > 0) await noteChange(transaction);
      return moved;
    });
  }
  return changed;
}

async function offersToIndex(db: Database): Promise<string[]> {
  const { rows } = await db.execute(sql`
    SELECT id FROM public.offers WHERE _status = 'published'
    UNION SELECT offer_id FROM catalogue.offer
    UNION SELECT offer_id FROM catalogue.occurrence
    ORDER BY 1`);
  return rows.map((row) => String(row.id));
}

function* batches(ids: readonly string[]): Generator<string[]> {
  for (let start = 0; start < ids.length; start += BATCH) yield ids.slice(start, start + BATCH);
}
