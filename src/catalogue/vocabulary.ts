import type { Pool } from 'pg';

import type { CatalogueQuery } from '@/domain/catalogue-query';
import type { ContentLocale } from '@/domain/locale';
import { placeKey } from '@/domain/place-name';
import { parseSynonyms } from '@/domain/synonyms';
import { termOf } from '@/domain/text';
import type { RecognisedKind, UnderstoodQuery } from '@/domain/understood-query';
import { doubtsIn, halvesOf, halvesToRepair, wordsToLookUp, type Doubt } from '@/domain/understand-query/correct';
import { nameTerm } from '@/domain/understand-query/name-term';
import { distinctiveWord, indexNames, type NamedPostcode, type NamedThing } from '@/domain/understand-query/names';
import { readQuestion } from '@/domain/understand-query/question';
import { respelled, spellingsToTry, type Candidate } from '@/domain/understand-query/spelling';
import { indexSynonyms } from '@/domain/understand-query/synonym-index';
import { toTsquery } from '@/domain/understand-query/to-tsquery';
import { takeLiterally, understandQuery } from '@/domain/understand-query/understand-query';
import type { Vocabulary } from '@/domain/understand-query/vocabulary';

import { Kept } from './kept';
import { TERMS } from './statement';
import { weighted } from './tsquery';
import type { CatalogueVersion } from './version';

type Connection = Pick<Pool, 'query'>;

/** What does not depend on the question. */
type Lists = Pick<Vocabulary, 'names' | 'synonyms'>;

/** Words of the catalogue that look like each unknown word: no more are compared. */
const CANDIDATES = 30;
/** Halves of misspelt compounds that are looked up. */
const MOST_HALVES = 8;

/**
 * Reads a question in words with the catalogue's own vocabulary: one short statement, and one or two more when it has words
 * that nobody knows. A literal question is taken as it is typed: nothing corrected, no names, no other words for the same.
 *
 * @param version of the catalogue: a question that was read before with the same one needs no statement
 */
export async function understand(
  pool: Connection,
  { literal, text }: Pick<CatalogueQuery, 'literal' | 'text'>,
  locale: ContentLocale,
  version: CatalogueVersion,
): Promise<UnderstoodQuery> {
  const question = readQuestion(text, locale);
  if (literal || question.words.length === 0) return takeLiterally(text, locale);
  const key = `${locale} ${text}`;
  const kept = readings.get(pool, key, version.all);
  if (kept) return kept;
  const known = await knownWords(pool, wordsToLookUp(question), locale);
  const lists = await listsOf(pool, version.lists);
  const knows = (word: string) => known.has(word) || known.has(termOf(word, 'nl'));
  const vocabulary: Vocabulary = { ...lists, knows, near: () => [] };
  const doubts = doubtsIn(question, vocabulary);
  const understood = understandQuery(
    text,
    doubts.length === 0 ? vocabulary : await withCandidates(pool, vocabulary, doubts, locale),
    locale,
  );
  if (text.length <= LONGEST_KEPT) readings.set(pool, key, version.all, understood);
  return understood;
}

/** Questions that were read before; those of many words hardly come twice. */
const readings = new Kept<UnderstoodQuery>(1_000);
const LONGEST_KEPT = 60;

/** Which words the catalogue uses, in any form. */
async function knownWords(pool: Connection, words: readonly string[], locale: ContentLocale): Promise<Set<string>> {
  const { rows } = await pool.query<{ word: string; term: string }>({
    name: 'words-of-question',
    text: 'SELECT word, term FROM catalogue.lexicon WHERE word = ANY ($1::text[]) OR term = ANY ($1::text[])',
    values: [words],
  });
  const known = new Set<string>();
  for (const { term, word } of rows) {
    known.add(word);
    // Of an English text, "digital" has the term "digit": no Dutch question means that.
    if (locale !== 'nl' || termOf(word, 'nl') === term) known.add(term);
  }
  return known;
}

/** The lists as last read. Several questions at once wait for one reading. */
const keptLists = new Kept<Promise<Lists>>(1);

function listsOf(pool: Connection, version: string): Promise<Lists> {
  const kept = keptLists.get(pool, 'lists', version);
  if (kept) return kept;
  const lists = readLists(pool);
  keptLists.set(pool, 'lists', version, lists);
  // A failed reading is tried again by the next question.
  lists.catch(() => {
    keptLists.forget(pool, 'lists', lists);
  });
  return lists;
}

async function readLists(pool: Connection): Promise<Lists> {
  const [synonyms, names] = await Promise.all([readSynonyms(pool), readNames(pool)]);
  return { synonyms: indexSynonyms(synonyms), names: indexNames(names.things, names.postcodes) };
}

async function readSynonyms(pool: Connection): Promise<Parameters<typeof indexSynonyms>[0]> {
  const { rows } = await pool.query<{ same: string[]; near: [string, string][] }>({
    name: 'synonyms',
    text: `SELECT ARRAY(SELECT words FROM public.synonyms_same ORDER BY _order) AS same,
      (SELECT coalesce(json_agg(json_build_array(asked, shown) ORDER BY _order), '[]') FROM public.synonyms_near) AS near`,
  });
  const { near = [], same = [] } = rows[0] ?? {};
  return {
    same: same.map(parseSynonyms),
    near: near.map(([asked, shown]) => ({ asked: parseSynonyms(asked), shown: parseSynonyms(shown) })),
  };
}

/**
 * Towns and neighbourhoods of the catalogue's places, towns of the postcodes, and the places themselves. Organisations
 * that have offers: the name of one without any is only a word of texts.
 */
async function readNames(pool: Connection): Promise<{ things: NamedThing[]; postcodes: NamedPostcode[] }> {
  const { rows } = await pool.query<{
    kind: RecognisedKind | 'digits' | 'town';
    label: string;
    name: string;
    town: string | null;
  }>({
    name: 'names',
    text: `
      SELECT 'city' AS kind, btrim(city) AS label, btrim(city) AS name, NULL AS town FROM catalogue.spot
      UNION SELECT 'neighbourhood', btrim(neighbourhood), btrim(neighbourhood), CASE WHEN count(DISTINCT btrim(city)) = 1 THEN min(btrim(city)) END
        FROM catalogue.spot WHERE neighbourhood IS NOT NULL GROUP BY btrim(neighbourhood)
      UNION SELECT 'location', name, slug, btrim(city) FROM catalogue.spot
      UNION SELECT 'town', place, place, NULL FROM catalogue.postcode
      UNION SELECT 'digits', p.place, p.postcode, NULL FROM catalogue.postcode p
        WHERE NOT EXISTS (SELECT FROM catalogue.spot s WHERE left(btrim(s.postcode), 4) = p.postcode)
      UNION SELECT 'digits', btrim(city), left(btrim(postcode), 4), NULL FROM catalogue.spot WHERE postcode ~ '^\\s*[1-9][0-9]{3}'
      UNION SELECT 'organisation', g.name, g.slug, NULL FROM public.organisations g
        WHERE g._status = 'published' AND g.deleted_at IS NULL AND g.slug IS NOT NULL AND EXISTS (
          SELECT FROM public.offers o WHERE o.organisation_id = g.id AND o._status = 'published' AND o.deleted_at IS NULL
        )
      ORDER BY 1, 2, 3`,
  });
  // A town goes by the name that our own places give it: offers carry that one.
  const cities = new Map(rows.flatMap(({ kind, label, name }) => (kind === 'city' ? [[placeKey(name), label]] : [])));
  const postcodes: NamedPostcode[] = [];
  const things: (NamedThing & { slug: string })[] = [];
  for (const { kind, label, name, town: around } of rows) {
    if (kind === 'town' && cities.has(placeKey(name))) continue;
    const named = kind === 'town' || kind === 'digits' ? 'city' : kind;
    const town = kind === 'digits' ? (cities.get(placeKey(label)) ?? label) : label;
    const term = nameTerm(named, kind === 'digits' ? town : name);
    if (term === null) continue;
    if (kind === 'digits') postcodes.push({ digits: name, town: { kind: named, label: town, term } });
    else things.push({ kind: named, label, term, slug: name, ...townOf(around) });
  }
  const shared = await sharedNames(pool, things);
  return {
    postcodes,
    things: things.map(({ slug, ...thing }) => ({
      ...thing,
      shared: thing.kind === 'organisation' && shared.has(slug),
    })),
  };
}

function townOf(name: string | null): Pick<NamedThing, 'town'> {
  const term = name === null ? null : nameTerm('city', name);
  return name === null || term === null ? {} : { town: { label: name, term } };
}

/** Organisations whose name others call their offers by: "Digisterker" is a course that many give. */
async function sharedNames(
  pool: Connection,
  things: readonly { kind: RecognisedKind; label: string; slug: string }[],
): Promise<Set<string>> {
  const words = things.flatMap(({ kind, label, slug }) => {
    const word = kind === 'organisation' ? distinctiveWord(label) : null;
    return word === null ? [] : [{ slug, term: termOf(word, 'nl') }];
  });
  const { rows } = await pool.query<{ slug: string }>({
    name: 'shared-names',
    text: `SELECT g.slug FROM unnest($1::text[], $2::text[]) AS g(slug, term) WHERE EXISTS (
        SELECT FROM catalogue.offer o JOIN catalogue.label l ON l.id = o.organisation
        WHERE ${TERMS} @@ quote_literal(g.term)::tsquery AND o.title_terms @@ quote_literal(g.term)::tsquery AND l.label <> g.slug
      )`,
    values: [words.map(({ slug }) => slug), words.map(({ term }) => term)],
  });
  return new Set(rows.map(({ slug }) => slug));
}

/** The vocabulary with the catalogue's words that look or sound like those in doubt, or like half of them. */
async function withCandidates(
  pool: Connection,
  vocabulary: Vocabulary,
  doubts: readonly Doubt[],
  locale: ContentLocale,
): Promise<Vocabulary> {
  const unknown = doubts.flatMap(({ kind, word: { word } }) => (kind === 'unknown' ? [word] : []));
  const dutch = doubts.flatMap(({ kind, word: { word } }) => (kind === 'unknown' ? [] : [word]));
  const halves = unknown.flatMap(halvesOf);
  const asked = [
    ...unknown.map((word): AskedWord => ({ word, spellings: spellingsToTry(word), unless: null })),
    ...dutch.map((word): AskedWord => ({ word, spellings: respelled(word), unless: inTitleOrSummary(word, locale) })),
  ];
  const words = await candidates(
    pool,
    asked,
    halves.flatMap(({ head, tail }) => [head, tail]),
  );
  const knows = (word: string) => vocabulary.knows(word) || words.exact.has(word);
  const others = new Set(unknown.flatMap((word) => halvesToRepair(word, { ...vocabulary, knows })));
  const parts = await candidates(
    pool,
    [...others]
      .slice(0, MOST_HALVES)
      .map((word): AskedWord => ({ word, spellings: spellingsToTry(word), unless: null })),
    [],
  );
  const near = (word: string): readonly Candidate[] => words.alike.get(word) ?? parts.alike.get(word) ?? [];
  return { ...vocabulary, knows, near };
}

/**
 * The parts of a compound have answers where they stand together in a title or summary: in all of a long text they may by
 * chance ("wachtword").
 */
function inTitleOrSummary(word: string, locale: ContentLocale): string | null {
  const query = toTsquery(takeLiterally(word, locale));
  return query === null ? null : weighted(query, 'AB');
}

/** A word to find others like it for, and ways to spell it; unless there are offers that this text of a tsquery finds. */
interface AskedWord {
  word: string;
  spellings: readonly string[];
  unless: string | null;
}

/**
 * Words of the catalogue that share trigrams with some words or are one of their spellings, and how often it uses others as
 * they are.
 */
async function candidates(
  pool: Connection,
  asked: readonly AskedWord[],
  others: readonly string[],
): Promise<{ alike: Map<string, Candidate[]>; exact: Map<string, number> }> {
  const alike = new Map<string, Candidate[]>();
  const exact = new Map<string, number>();
  if (asked.length === 0 && others.length === 0) return { alike, exact };
  const { rows } = await pool.query<{ asked: string | null; word: string | null; uses: number }>({
    name: 'words-like',
    // A word that has answers of its own gets no row; one without any like it gets a row without a word.
    text: `SELECT asked.word AS asked, l.word, l.uses FROM unnest($1::text[], $2::tsquery[]) AS asked(word, unless)
      LEFT JOIN LATERAL catalogue.similar_words(asked.word, ${String(CANDIDATES)}) l ON true
      WHERE asked.unless IS NULL OR NOT EXISTS (SELECT FROM catalogue.offer o WHERE ${TERMS} @@ asked.unless)
      UNION ALL SELECT NULL, word, uses FROM catalogue.lexicon WHERE word = ANY ($3::text[])`,
    values: [
      asked.map(({ word }) => word),
      asked.map(({ unless }) => unless),
      [...new Set([...asked.flatMap(({ spellings }) => spellings), ...others])],
    ],
  });
  for (const { asked: from, uses, word } of rows) {
    if (from !== null) alike.set(from, [...(alike.get(from) ?? []), ...(word === null ? [] : [{ word, uses }])]);
    else if (word !== null) exact.set(word, uses);
  }
  for (const { spellings, word } of asked) {
    const found = spellings.flatMap((spelling): Candidate[] => {
      const uses = exact.get(spelling);
      return uses === undefined ? [] : [{ word: spelling, uses }];
    });
    alike.get(word)?.push(...found);
  }
  return { alike, exact };
}
