import { sql, type SQL } from 'drizzle-orm';

import type { Database } from './database';
import { refreshOccurrencesOf } from './occurrences';
import { projection, ROW_COLUMNS, uuidArray } from './projection';

/** Whose offers have changed: an offer itself, or what offers take words and places from. */
export type ProjectionScope = { table: 'offers' | 'training-modules' | 'locations' | 'organisations'; id: string };

const OFFERS_OF: Record<ProjectionScope['table'], (id: string) => SQL> = {
  offers: (id) => sql`SELECT ${id}::uuid AS id`,
  'training-modules': (id) => sql`SELECT id FROM public.offers WHERE module_id = ${id}::uuid`,
  locations: (id) => sql`SELECT id FROM public.offers WHERE location_id = ${id}::uuid`,
  organisations: (id) => sql`SELECT id FROM public.offers WHERE organisation_id = ${id}::uuid`,
};

/** Number of the lock that keeps writers of the catalogue apart; any number that nothing else uses. */
const PROJECTION_LOCK = 7_310_001;

/**
 * Lets one transaction at a time change what the catalogue is made of, until it commits. Two at once could each project
 * an offer without seeing the other's change, and the later one would leave a row of yesterday.
 */
export async function lockProjection(db: Database): Promise<void> {
  await db.execute(sql`SELECT pg_advisory_xact_lock(${PROJECTION_LOCK})`);
}

/**
 * Brings the catalogue's rows in line with the documents, for the offers that a document touches. To be called in the
 * document's own transaction, so that rows and documents become visible together.
 *
 * @param now from when on meetings count
 */
export async function projectOffers(db: Database, { id, table }: ProjectionScope, now: Date): Promise<void> {
  const { rows } = await db.execute(OFFERS_OF[table](id));
  await projectOffersById(
    db,
    rows.map((row) => String(row.id)),
    now,
  );
}

/** The same for offers by id; what is not public any more, or gone, leaves the catalogue. */
export async function projectOffersById(db: Database, ids: readonly string[], now: Date): Promise<number> {
  if (ids.length === 0) return 0;
  const { rows } = await db.execute(writeRows(ids));
  await refreshOccurrencesOf(db, ids, now);
  return Number(rows[0]?.changed ?? 0);
}

const columns = sql.raw(ROW_COLUMNS.join(', '));
const updates = sql.raw(ROW_COLUMNS.map((column) => `${column} = excluded.${column}`).join(', '));
const current = sql.raw(ROW_COLUMNS.map((column) => `o.${column}`).join(', '));
const incoming = sql.raw(ROW_COLUMNS.map((column) => `excluded.${column}`).join(', '));

/** Rows that are already right are left alone: a reindex of a catalogue that is in order writes nothing. */
function writeRows(ids: readonly string[]): SQL {
  return sql`
  WITH fresh AS MATERIALIZED (${projection(ids)}),
  written AS (
    INSERT INTO catalogue.offer AS o (${columns}) SELECT ${columns} FROM fresh
    ON CONFLICT (locale, offer_id) DO UPDATE SET ${updates} WHERE (${current}) IS DISTINCT FROM (${incoming})
    RETURNING 1
  ),
  removed AS (
    DELETE FROM catalogue.offer o WHERE o.offer_id = ANY (${uuidArray(ids)})
      AND NOT EXISTS (SELECT FROM fresh WHERE fresh.offer_id = o.offer_id AND fresh.locale = o.locale)
    RETURNING 1
  )
  SELECT (SELECT count(*) FROM written) + (SELECT count(*) FROM removed) AS changed`;
}
