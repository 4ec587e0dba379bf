import { sql, type SQL } from 'drizzle-orm';

import type { OfferCard } from '@/domain/offer';

import type { Database } from './database';
import { countWords, learnWords } from './lexicon';
import { refreshOccurrencesOf } from './occurrences';
import { offerTerms, type IndexWord, type OfferTexts } from './offer-terms';
import { projection, uuidArray } from './projection';
import { refreshSpots } from './spots';

/** Whose offers have changed: an offer itself, or what offers take words and places from. */
export type ProjectionScope = { table: 'offers' | 'training-modules' | 'locations' | 'organisations'; id: string };

const OFFERS_OF: Record<ProjectionScope['table'], (id: string) => SQL> = {
  offers: (id) => sql`SELECT ${id}::uuid AS id`,
  'training-modules': (id) => sql`SELECT id FROM public.offers WHERE module_id = ${id}::uuid`,
  locations: (id) => sql`SELECT id FROM public.offers WHERE location_id = ${id}::uuid
    UNION SELECT _parent_id FROM public.offers_schedule_dates WHERE place_id = ${id}::uuid
    UNION SELECT _parent_id FROM public.offers_schedule_rules WHERE place_id = ${id}::uuid`,
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
  if (table === 'locations') await refreshSpots(db, id);
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
  const { changed, words } = await writeOffers(db, ids, now);
  await learnWords(db, [...new Map(words.flat())]);
  return changed;
}

/** The same for a batch of a reindex, which counts the words of all offers anew. */
export async function reprojectOffers(db: Database, ids: readonly string[], now: Date): Promise<number> {
  const { changed, words } = await writeOffers(db, ids, now);
  await countWords(db, words);
  return changed;
}

/** The rows that the catalogue should have of these offers, or of all: one per content language. */
export async function catalogueRows(db: Database, ids: readonly string[] | null): Promise<CatalogueRow[]> {
  const { rows } = await db.execute(projection(ids));
  return (rows as unknown as ProjectedRow[]).map(({ texts, ...row }) => {
    const { tsvector, words } = offerTerms(texts, row.card);
    return { ...row, terms: tsvector, words };
  });
}

interface ProjectedRow {
  offer_id: string;
  locale: string;
  slug: string;
  title: string;
  facets_for: number;
  facets_how: number;
  organisation_slug: string;
  city: string | null;
  spots: number[];
  shown_from: string | null;
  shown_until: string | null;
  changed_at: string;
  card: Omit<OfferCard, 'next'>;
  texts: OfferTexts;
}

/** A row as it is written, with the words that it teaches the lexicon. */
export interface CatalogueRow extends Omit<ProjectedRow, 'texts'> {
  terms: string;
  words: IndexWord[];
}

const OFFER_COLUMNS = {
  offer_id: 'uuid',
  locale: 'text',
  terms: 'tsvector',
  facets_for: 'integer',
  facets_how: 'integer',
  organisation_slug: 'text',
  city: 'text',
  spots: 'integer[]',
  shown_from: 'date',
  shown_until: 'date',
  changed_at: 'timestamptz',
} as const;
const CARD_COLUMNS = { offer_id: 'uuid', locale: 'text', slug: 'text', title: 'text', card: 'jsonb' } as const;

const list = (columns: object, prefix = '') =>
  sql.raw(
    Object.keys(columns)
      .map((column) => prefix + column)
      .join(', '),
  );

/** Rows as a table, out of one parameter of JSON. */
export function rowsAsTable(rows: readonly CatalogueRow[]): SQL {
  const types = Object.entries({ ...OFFER_COLUMNS, ...CARD_COLUMNS }).map(([column, type]) => `${column} ${type}`);
  const content = JSON.stringify(rows.map(({ words: _, ...row }) => row));
  return sql`jsonb_to_recordset(${content}::jsonb) AS r(${sql.raw(types.join(', '))})`;
}

/** What of a row is compared and written in each of the two tables. */
export const CATALOGUE_TABLES = [
  { table: sql.raw('catalogue.offer'), columns: list(OFFER_COLUMNS) },
  { table: sql.raw('catalogue.card'), columns: list(CARD_COLUMNS) },
] as const;

async function writeOffers(
  db: Database,
  ids: readonly string[],
  now: Date,
): Promise<{ changed: number; words: IndexWord[][] }> {
  const rows = await catalogueRows(db, ids);
  const { rows: answer } = await db.execute(writeRows(ids, rows));
  await refreshOccurrencesOf(db, ids, now);
  return { changed: Number(answer[0]?.changed ?? 0), words: rows.map(({ words }) => words) };
}

/** Rows that are already right are left alone: a reindex of a catalogue that is in order writes nothing. */
function writeRows(ids: readonly string[], rows: readonly CatalogueRow[]): SQL {
  const write = (name: string, table: string, columns: object) => {
    const updates = Object.keys(columns).map((column) => `${column} = excluded.${column}`);
    return sql`
  ${sql.raw(name)}_written AS (
    INSERT INTO ${sql.raw(table)} AS o (${list(columns)}) SELECT ${list(columns)} FROM fresh
    ON CONFLICT (locale, offer_id) DO UPDATE SET ${sql.raw(updates.join(', '))}
      WHERE (${list(columns, 'o.')}) IS DISTINCT FROM (${list(columns, 'excluded.')})
    RETURNING 1
  ),
  ${sql.raw(name)}_removed AS (
    DELETE FROM ${sql.raw(table)} o WHERE o.offer_id = ANY (${uuidArray(ids)})
      AND NOT EXISTS (SELECT FROM fresh WHERE fresh.offer_id = o.offer_id AND fresh.locale = o.locale)
    RETURNING 1
  )`;
  };
  return sql`
  WITH fresh AS MATERIALIZED (SELECT * FROM ${rowsAsTable(rows)}),
  ${write('offer', 'catalogue.offer', OFFER_COLUMNS)},
  ${write('card', 'catalogue.card', CARD_COLUMNS)}
  SELECT (SELECT count(*) FROM offer_written) + (SELECT count(*) FROM offer_removed)
    + (SELECT count(*) FROM card_written) + (SELECT count(*) FROM card_removed) AS changed`;
}
