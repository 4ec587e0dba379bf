import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';

import { sql, type SQL } from 'drizzle-orm';

import type { Day } from '@/domain/calendar-day';
import { lastDay } from '@/domain/expand-schedule';
import type { OfferCard } from '@/domain/offer';
import { timesKnown } from '@/domain/help-now';

import { executePrepared, type Database } from './database';
import { countWords, learnWords } from './lexicon';
import { refreshOccurrencesOf } from './occurrences';
import { offerTerms, type IndexWord, type OfferTexts } from './offer-terms';
import { projection, uuidArray } from './projection';
import { FOLLOWERS_OF_SCHOOL_HOLIDAYS, readSchedules, type OfferSchedule } from './schedules';
import { refreshSpots } from './spots';
import { noteChange, noteNames } from './version';

/** Whose offers have changed: an offer itself, or what offers take words and places from. */
export type ProjectionScope = {
  table: 'offers' | 'training-modules' | 'locations' | 'organisations' | 'school-holidays';
  id: string;
};

const OFFERS_OF: Record<ProjectionScope['table'], (id: string) => SQL> = {
  offers: (id) => sql`SELECT ${id}::uuid AS id`,
  'training-modules': (id) => sql`SELECT id FROM public.offers WHERE module_id = ${id}::uuid`,
  locations: (id) => sql`SELECT id FROM public.offers WHERE location_id = ${id}::uuid
    UNION SELECT _parent_id FROM public.offers_schedule_dates WHERE place_id = ${id}::uuid
    UNION SELECT _parent_id FROM public.offers_schedule_rules WHERE place_id = ${id}::uuid
    UNION SELECT _parent_id FROM public.offers_schedule_overrides WHERE new_place_id = ${id}::uuid`,
  organisations: (id) => sql`SELECT id FROM public.offers WHERE organisation_id = ${id}::uuid`,
  'school-holidays': () => FOLLOWERS_OF_SCHOOL_HOLIDAYS,
};

/** The ids of the offers that a document touches, as a query. */
export function offersOf({ id, table }: ProjectionScope): SQL {
  return OFFERS_OF[table](id);
}

/** Offers that are projected at a time. */
export const BATCH = 500;

/** Number of the lock that keeps writers of the catalogue apart; any number that nothing else uses. */
const PROJECTION_LOCK = 7_310_001;

/**
 * Lets one transaction at a time change what the catalogue is made of, until it commits. Two at once could each project
 * an offer without seeing the other's change, and the later one would leave a row of yesterday. The statements that follow
 * are the same in every save: a connection plans them once, not anew in each of their first five executions.
 */
export async function lockProjection(db: Database): Promise<void> {
  await db.execute(sql`
    SELECT pg_advisory_xact_lock(${PROJECTION_LOCK}), set_config('plan_cache_mode', 'force_generic_plan', true)`);
}

/**
 * Brings the catalogue's rows in line with the documents, for the offers that a document touches. To be called in the
 * document's own transaction, so that rows and documents become visible together.
 *
 * @param now from when on meetings count
 */
export async function projectOffers(db: Database, scope: ProjectionScope, now: Date): Promise<void> {
  const { id, table } = scope;
  if (table === 'locations') await refreshSpots(db, id);
  // What somebody deleted leaves no date behind.
  if (table === 'locations' || table === 'organisations') await noteNames(db);
  const { rows } = await db.execute(offersOf(scope));
  const ids = rows.map((row) => String(row.id));
  for (let start = 0; start < ids.length; start += BATCH) {
    await projectOffersById(db, ids.slice(start, start + BATCH), now);
  }
}

/** The same for offers by id; what is not public any more, or gone, leaves the catalogue. */
export async function projectOffersById(db: Database, ids: readonly string[], now: Date): Promise<number> {
  if (ids.length === 0) return 0;
  const { changed, isOther, words } = await writeOffers(db, ids, now);
  if (isOther) await noteChange(db);
  await learnWords(db, [...new Map(words.flat())]);
  return changed;
}

/** The same for a batch of a reindex, which counts the words of all offers anew and notes what has changed. */
export async function reprojectOffers(db: Database, ids: readonly string[], now: Date): Promise<number> {
  const { changed, words } = await writeOffers(db, ids, now);
  await countWords(db, words);
  return changed;
}

/** Offers of which the documents are read at once, and rows of which the words are analysed without a pause. */
const PART = 125;
const SLICE = 25;

/**
 * The rows that the catalogue should have of offers with these schedules: one per content language. In parts: the words of one part are
 * analysed here while PostgreSQL reads the documents of the next, or writes the rows of the one before. The connection is
 * free whenever a part is given.
 */
export async function* catalogueRows(
  db: Database,
  ids: readonly string[],
  schedules: readonly OfferSchedule[],
): AsyncGenerator<{ ids: readonly string[]; rows: CatalogueRow[] }> {
  const scheduleOf = new Map(schedules.map((schedule) => [schedule.offer, schedule]));
  let analysis = analyse(await readDocuments(db, ids.slice(0, PART)), scheduleOf);
  for (let start = 0; start < ids.length; start += PART) {
    const next = await readDocuments(db, ids.slice(start + PART, start + 2 * PART));
    const rows = await analysis;
    analysis = analyse(next, scheduleOf);
    yield { ids: ids.slice(start, start + PART), rows };
  }
}

async function readDocuments(db: Database, ids: readonly string[]): Promise<ProjectedRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await executePrepared(db, 'projection', projection(ids));
  return rows as unknown as ProjectedRow[];
}

async function analyse(
  documents: readonly ProjectedRow[],
  scheduleOf: ReadonlyMap<string, OfferSchedule>,
): Promise<CatalogueRow[]> {
  const rows: CatalogueRow[] = [];
  for (const document of documents) {
    // A pause lets go on whoever else waits: the connection, or an editor's request.
    if (rows.length % SLICE === SLICE - 1) await setImmediate();
    rows.push(toRow(document, scheduleOf.get(document.offer_id)));
  }
  return rows;
}

function toRow({ card, texts, ...row }: ProjectedRow, schedule: OfferSchedule | undefined): CatalogueRow {
  const { terms, titleTerms, words } = offerTerms(texts, card);
  return {
    ...row,
    card: { ...card, timesKnown: schedule !== undefined && timesKnown(schedule.schedule, schedule.context) },
    shown_until: earlier(row.shown_until, schedule ? lastDay(schedule.schedule, schedule.context) : null),
    terms,
    title_terms: titleTerms,
    terms_mark: markOf(terms),
    words,
  };
}

/** The first of two days; null stands for never. */
function earlier(a: Day | null, b: Day | null): Day | null {
  return a === null || (b !== null && b < a) ? b : a;
}

/** A number that stands for a text: another text has another one, but for once in four thousand million times. */
function markOf(content: string): number {
  return createHash('sha1').update(content).digest().readInt32BE();
}

interface ProjectedRow {
  offer_id: string;
  locale: string;
  slug: string;
  title: string;
  facets: string;
  organisation_slug: string;
  city: string | null;
  spots: number[];
  shown_from: string | null;
  shown_until: string | null;
  changed_at: string;
  card: Omit<OfferCard, 'next' | 'cancelled' | 'openNow' | 'help' | 'timesKnown'>;
  texts: OfferTexts;
}

/** A row as it is written, with the words that it teaches the lexicon. */
export interface CatalogueRow extends Omit<ProjectedRow, 'card' | 'texts'> {
  card: Omit<OfferCard, 'next' | 'cancelled' | 'openNow' | 'help'>;
  terms: string;
  title_terms: string;
  /** Stands for the terms: see the table. */
  terms_mark: number;
  words: IndexWord[];
}

const IDENTITY = { offer_id: 'uuid', locale: 'text' } as const;
const CARD_COLUMNS = {
  ...IDENTITY,
  slug: 'text',
  title: 'text',
  changed_at: 'timestamptz',
  terms: 'tsvector',
  card: 'jsonb',
} as const;
/** What a row of `catalogue.offer` takes as it is; its labels are looked up. */
const OFFER_COLUMNS = {
  ...IDENTITY,
  facets: 'bigint',
  shown_from: 'date',
  shown_until: 'date',
  terms_mark: 'integer',
  spots: 'integer[]',
  title_terms: 'tsvector',
} as const;
const LABEL_COLUMNS = { organisation_slug: 'text', city: 'text' } as const;

type Columns = Partial<Record<keyof CatalogueRow, string>>;

/** Some columns of rows as a table `r`, out of one parameter of JSON. */
function recordset(rows: readonly CatalogueRow[], columns: Columns): SQL {
  const names = Object.keys(columns) as (keyof CatalogueRow)[];
  const content = rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
  const types = names.map((name) => `${name} ${columns[name] ?? ''}`).join(', ');
  return sql`jsonb_to_recordset(${JSON.stringify(content)}::jsonb) AS r(${sql.raw(types)})`;
}

/** Numbers for towns and organisations that have none yet. */
function newLabels(rows: readonly CatalogueRow[]): SQL {
  const labels = new Set(rows.flatMap(({ city, organisation_slug }) => [organisation_slug, ...(city ? [city] : [])]));
  return sql`
    INSERT INTO catalogue.label (label)
    SELECT label FROM jsonb_array_elements_text(${JSON.stringify([...labels])}::jsonb) AS asked(label)
    WHERE NOT EXISTS (SELECT FROM catalogue.label known WHERE known.label = asked.label)
    RETURNING 1`;
}

/** One of the two tables that offers are written to. */
interface CatalogueTable {
  key: string;
  name: SQL;
  columns: readonly string[];
  /** The rows that it should have, as a query. */
  fresh: (rows: readonly CatalogueRow[]) => SQL;
  /** What is written along with it, as a statement that gives a row for each that it wrote. */
  along?: (rows: readonly CatalogueRow[]) => SQL;
}

const CARDS: CatalogueTable = {
  key: 'cards',
  name: sql`catalogue.card`,
  columns: Object.keys(CARD_COLUMNS),
  fresh: (rows) => sql`SELECT ${list(Object.keys(CARD_COLUMNS))} FROM ${recordset(rows, CARD_COLUMNS)}`,
  along: newLabels,
};
const OFFERS: CatalogueTable = {
  key: 'offers',
  name: sql`catalogue.offer`,
  columns: [...Object.keys(OFFER_COLUMNS), 'organisation', 'town'],
  fresh: (rows) => sql`
    SELECT ${list(Object.keys(OFFER_COLUMNS))}, organisation.id AS organisation, town.id AS town
    FROM ${recordset(rows, { ...OFFER_COLUMNS, ...LABEL_COLUMNS })}
    JOIN catalogue.label organisation ON organisation.label = r.organisation_slug
    LEFT JOIN catalogue.label town ON town.label = r.city`,
};
export const CATALOGUE_TABLES = [CARDS, OFFERS] as const;

/** Names of columns, for a statement. */
export function list(columns: readonly string[], prefix = ''): SQL {
  return sql.raw(columns.map((column) => prefix + column).join(', '));
}

/** `changed`: rows of offers that were written; `isOther`: whether anything was, their meetings too. */
async function writeOffers(
  db: Database,
  ids: readonly string[],
  now: Date,
): Promise<{ changed: number; isOther: boolean; words: IndexWord[][] }> {
  const schedules = await readSchedules(db, ids);
  const inCatalogue = new Set<string>();
  const words: IndexWord[][] = [];
  let changed = 0;
  for await (const part of catalogueRows(db, ids, schedules)) {
    // The cards first: the index of the offers' terms reads them there, and their labels get numbers.
    for (const table of CATALOGUE_TABLES) {
      const { rows } = await executePrepared(db, `write ${table.key}`, writeRows(table, part.ids, part.rows));
      changed += Number(rows[0]?.changed ?? 0);
      // An organisation with its first offer is a name that questions may have.
      if (Number(rows[0]?.along ?? 0) > 0) await noteNames(db);
    }
    for (const row of part.rows) {
      words.push(row.words);
      inCatalogue.add(row.offer_id);
    }
  }
  const meetings = await refreshOccurrencesOf(
    db,
    ids,
    schedules.filter(({ offer }) => inCatalogue.has(offer)),
    now,
  );
  return { changed, isOther: changed + meetings > 0, words };
}

/** Rows that are already right are left alone: a reindex of a catalogue that is in order writes nothing. */
function writeRows(
  { along, columns, fresh, name }: CatalogueTable,
  ids: readonly string[],
  rows: readonly CatalogueRow[],
): SQL {
  const updates = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  return sql`
  WITH fresh AS MATERIALIZED (${fresh(rows)}),
  written AS (
    INSERT INTO ${name} AS o (${list(columns)}) SELECT ${list(columns)} FROM fresh
    ON CONFLICT (locale, offer_id) DO UPDATE SET ${sql.raw(updates)}
      WHERE (${list(columns, 'o.')}) IS DISTINCT FROM (${list(columns, 'excluded.')})
    RETURNING 1
  ),
  removed AS (
    DELETE FROM ${name} o WHERE o.offer_id = ANY (${uuidArray(ids)})
      AND NOT EXISTS (SELECT FROM fresh WHERE fresh.offer_id = o.offer_id AND fresh.locale = o.locale)
    RETURNING 1
  ),
  along AS (${along ? along(rows) : sql`SELECT WHERE false`})
  SELECT (SELECT count(*) FROM written) + (SELECT count(*) FROM removed) AS changed, (SELECT count(*) FROM along) AS along`;
}
