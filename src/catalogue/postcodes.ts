import { sql } from 'drizzle-orm';

import { placeKey } from '@/domain/place-name';

import type { Database } from './database';
import { parsePostcodeLine, type PostcodePoint } from './postcodes-file';
import type { TransactionalDatabase } from './reindex';
import { noteNames } from './version';

/** What became of a file with postcodes. */
export interface PostcodesImport {
  /** Lines that were not empty. */
  lines: number;
  /** Lines that could not be read, and were left out. */
  skipped: number;
  /** Postcodes of four digits in the file. */
  postcodes: number;
  added: number;
  changed: number;
  removed: number;
  /** Postcodes that the file does not have, and that stayed because the file does not look whole. */
  kept: number;
}

interface PostcodesImportOptions {
  /** Told about every line that is left out, by its number (from 1). */
  onSkip: (line: number, why: string) => void;
  /** Told every now and then how many lines were read. */
  onProgress: (lines: number) => void;
}

/** Lines between two signs of life: a file of four digits has four thousand, one with letters half a million. */
const PROGRESS = 100_000;

/** Of the postcodes that are known, how many a file must have to be taken for a whole one. */
const WHOLE = 0.9;

/**
 * Takes over the postcodes of a file, in one transaction: what is new is added and what differs is replaced. Several lines
 * for one postcode become the point in the middle, with the name of the place that most of them have. What the file does not
 * have goes only when the file looks whole: every line could be read and nine in ten known postcodes are there. Nothing
 * changes when no line could be read. The same file again changes nothing.
 *
 * @param lines of GeoNames' export, in order
 */
export async function importPostcodes(
  db: TransactionalDatabase,
  lines: AsyncIterable<string>,
  { onProgress, onSkip }: PostcodesImportOptions,
): Promise<PostcodesImport> {
  const gathered = new Map<string, Gathered>();
  let number = 0;
  let empty = 0;
  let skipped = 0;
  for await (const line of lines) {
    number += 1;
    if (number % PROGRESS === 0) onProgress(number);
    // Some editors begin a file with a mark of its encoding.
    const text = number === 1 ? line.replace(/^\uFEFF/u, '') : line;
    if (text.trim() === '') {
      empty += 1;
      continue;
    }
    const point = parsePostcodeLine(text);
    if (typeof point === 'string') {
      skipped += 1;
      onSkip(number, point);
    } else {
      gather(gathered, point);
    }
  }
  const counts = { lines: number - empty, skipped, postcodes: gathered.size };
  if (gathered.size === 0) return { ...counts, added: 0, changed: 0, removed: 0, kept: 0 };
  const written = await db.transaction((transaction) => write(transaction, gathered, skipped === 0));
  return { ...counts, ...written };
}

/** The lines for one postcode, added up. */
interface Gathered {
  lat: number;
  lon: number;
  count: number;
  /** Number of lines by name of the place, in the order of the file. */
  places: Map<string, number>;
}

function gather(gathered: Map<string, Gathered>, { lat, lon, place, postcode }: PostcodePoint): void {
  const sum = gathered.get(postcode) ?? { lat: 0, lon: 0, count: 0, places: new Map<string, number>() };
  sum.lat += lat;
  sum.lon += lon;
  sum.count += 1;
  sum.places.set(place, (sum.places.get(place) ?? 0) + 1);
  gathered.set(postcode, sum);
}

/** Degrees with six decimals, a tenth of a metre; more would only make equal sums unequal. */
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

function toRow([postcode, { count, lat, lon, places }]: [string, Gathered]) {
  const [place] = [...places].reduce((most, next) => (next[1] > most[1] ? next : most));
  return { postcode, place, place_key: placeKey(place) ?? '', lat: rounded(lat / count), lon: rounded(lon / count) };
}

async function write(
  db: Database,
  gathered: Map<string, Gathered>,
  readWhole: boolean,
): Promise<Pick<PostcodesImport, 'added' | 'changed' | 'removed' | 'kept'>> {
  // Two imports at once would each count the other's rows as known.
  await db.execute(sql`LOCK TABLE catalogue.postcode IN SHARE ROW EXCLUSIVE MODE`);
  const known = (await db.execute(sql`SELECT postcode FROM catalogue.postcode`)).rows.map((row) =>
    String(row.postcode),
  );
  const missing = known.filter((postcode) => !gathered.has(postcode));
  const isWhole = readWhole && known.length - missing.length >= known.length * WHOLE;
  const rows = JSON.stringify([...gathered].map(toRow));
  const { rows: counts } = await db.execute(sql`
    WITH incoming AS (
      SELECT * FROM json_to_recordset(${rows}::json)
        AS r(postcode text, place text, place_key text, lat double precision, lon double precision)
    ),
    written AS (
      INSERT INTO catalogue.postcode AS p (postcode, place, place_key, lat, lon)
      SELECT postcode, place, place_key, lat, lon FROM incoming
      ON CONFLICT (postcode) DO UPDATE
        SET place = excluded.place, place_key = excluded.place_key, lat = excluded.lat, lon = excluded.lon
        WHERE (p.place, p.place_key, p.lat, p.lon)
          IS DISTINCT FROM (excluded.place, excluded.place_key, excluded.lat, excluded.lon)
      RETURNING 1
    ),
    removed AS (
      DELETE FROM catalogue.postcode p
      WHERE ${isWhole}::boolean AND NOT EXISTS (SELECT FROM incoming i WHERE i.postcode = p.postcode)
      RETURNING 1
    )
    SELECT (SELECT count(*) FROM written)::integer AS written, (SELECT count(*) FROM removed)::integer AS removed`);
  await noteNames(db);
  const added = gathered.size - (known.length - missing.length);
  const removed = Number(counts[0]?.removed ?? 0);
  return {
    added,
    changed: Number(counts[0]?.written ?? 0) - added,
    removed,
    kept: missing.length - removed,
  };
}
