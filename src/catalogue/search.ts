import type { Pool } from 'pg';

import { amsterdamDay } from '@/domain/amsterdam-time';
import {
  EMPTY_QUERY,
  PAGE_SIZE,
  type CatalogueQuery,
  type CatalogueResult,
  type FoundOffer,
} from '@/domain/catalogue-query';
import type { Geocoder } from '@/domain/geocoding';
import { WALK_IN_DAYS_AHEAD, type WalkInHelp } from '@/domain/help-at-place';
import { helpState, isHelpThere } from '@/domain/help-now';
import type { ContentLocale } from '@/domain/locale';
import type { OfferCard } from '@/domain/offer';
import { reasonsFor } from '@/domain/reasons';
import type { Meeting, Occurrence } from '@/domain/schedule';
import { windowOf } from '@/domain/when';
import { postcodeIn } from '@/domain/understand-query/postcode-word';
import type { Origin, UnderstoodQuery, Widening } from '@/domain/understood-query';
import { toTsquery } from '@/domain/understand-query/to-tsquery';

import { countFacets } from './facet-counts';
import { Kept } from './kept';
import { askedBits, packedKey } from './facet-key';
import { findOrigin } from './origin';
import { lexeme } from './offer-terms';
import { partBits } from './occurrences';
import { comingMeetings, GOES_ON, HELP_BITS, searchStatement, shown, TERMS, type Question } from './statement';
import { wordQueries } from './tsquery';
import { currentVersion, type CatalogueVersion } from './version';
import { understand } from './vocabulary';
import { wider, type Asked } from './widening';

/** Where and when somebody searches. */
export interface SearchContext {
  locale: ContentLocale;
  now: Date;
  /** Offers on a page, 1 to 100. */
  pageSize?: number;
  /** Whom to ask where a postcode or place is that the database does not know; nobody when left out. */
  geocoder?: Geocoder | null;
}

/** With the version of the catalogue before the search began. */
type VersionedContext = SearchContext & { version: CatalogueVersion };

/** An offer's card without its coming meetings, as the projection wrote it. */
type StoredCard = Omit<OfferCard, 'next' | 'cancelled' | 'openNow' | 'help'>;

type Coming = Pick<OfferCard, 'next' | 'cancelled'>;

/** A card as it is at an instant. */
function cardAt(now: Date, card: StoredCard, { cancelled, next }: Coming): OfferCard {
  const coming = { ...card, next };
  return { ...coming, cancelled, openNow: isHelpThere(coming, now), help: helpState(coming, now) };
}

type Database = Pick<Pool, 'query'>;

/** What the statement answers. */
interface AnswerRow {
  /** Of the catalogue: grows with each change that could change a count. */
  version: string;
  /** Groups of hits that are alike in all packed facets, as PostgreSQL writes arrays. Null when counts were not wanted. */
  groups: [facets: string | null, counts: string | null] | null;
  places: Record<string, number>;
  organisations: Record<string, number>;
  cards: [card: StoredCard, next: Meeting[], cancelled: Occurrence[], km: number | null][];
}

/** How many hits there are, and how many of each kind. */
type Counts = Pick<CatalogueResult, 'total' | 'facets'>;

type Answer = Counts & Pick<CatalogueResult, 'offers'>;

/**
 * Searches the catalogue. The question in words is understood first; then one statement answers with the cards of a page,
 * the total and all facet counts. Only a question without an answer costs more: it is asked again, wider and wider.
 * Text in which there is nothing to look for (only small words or signs) narrows nothing.
 *
 * Asked again in the same minute, and with nothing changed, the same question has the same answer at once.
 *
 * @returns an answer that others may have got as well: to be read only
 */
export async function searchCatalogue(
  pool: Database,
  query: CatalogueQuery,
  context: SearchContext,
): Promise<CatalogueResult> {
  const version = await currentVersion(pool);
  const key = answerKey(query, context);
  const kept = key === null ? null : keptAnswers.get(pool, key, version.all);
  if (kept) return kept;
  const answer = await search(pool, query, { ...context, version });
  // A geocoder that was silent may know the place the next time.
  const isComplete = answer.unknownPostcode === null && (query.distance === null || answer.origin !== null);
  if (key !== null && isComplete) keptAnswers.set(pool, key, version.all, answer);
  return answer;
}

/** Answers to what many people ask in the same minute. */
const keptAnswers = new Kept<CatalogueResult>(300);
const LONGEST_KEPT = 60;

/** A position is rounded to about a kilometre, so that a class that stands together asks the same. Long stories hardly come twice. */
function answerKey(query: CatalogueQuery, { locale, now, pageSize }: SearchContext): string | null {
  if (query.text.length > LONGEST_KEPT) return null;
  return JSON.stringify([locale, Math.floor(now.getTime() / 60_000), pageSize, query]);
}

async function search(pool: Database, query: CatalogueQuery, context: VersionedContext): Promise<CatalogueResult> {
  const found = await findOrigin(pool, whereFrom(query), { geocoder: context.geocoder ?? null, now: context.now });
  const understood = await understand(pool, query, context.locale, context.version);
  const named = found.origin === null ? await namedOrigin(pool, query, understood, context) : null;
  const asked: Asked = {
    query,
    // In a circle around a place, what is just outside its boundary counts as well.
    understood: named !== null && query.distance !== null ? withoutTowns(understood) : understood,
    origin: found.origin ?? named,
  };
  const { origin } = asked;
  const first = await ask(pool, asked, context);
  const page = {
    page: query.page,
    pageSize: context.pageSize ?? PAGE_SIZE,
    unknownPostcode: found.unknownPostcode,
  };
  if (first.total > 0) return { ...first, ...page, origin, understood, widened: [], nearestWalkIn: null };
  // From here on, what is nearest to the place that was asked for is of use.
  const around = { ...asked, origin: origin ?? (await centreOf(pool, asked, context)) };
  const nearestWalkIn = await walkIn(pool, around, context);
  for (const { widened, ...question } of query.literal ? [] : wider(around)) {
    const answer = await ask(pool, question, context);
    if (answer.total > 0) {
      return {
        ...answer,
        ...page,
        origin: question.origin,
        understood: question.understood,
        widened,
        nearestWalkIn,
      };
    }
  }
  return { ...first, ...page, origin, understood, widened: [], nearestWalkIn };
}

/** A place is a point to measure from only for who asks how far away things are; else it is a name that offers have. */
function whereFrom({ distance, place, position, postcode, sort }: CatalogueQuery) {
  const fromPlace = distance !== null || sort === 'near';
  // A postcode is typed, a position is carried along: what somebody did last counts.
  return { position: postcode === null ? position : null, postcode, place: fromPlace ? place : null };
}

/** A place in the words of the question to measure from: a postcode always, a name for who asks how far away things are. */
async function namedOrigin(
  pool: Database,
  { distance, sort }: CatalogueQuery,
  { recognised }: UnderstoodQuery,
  { geocoder = null, now }: SearchContext,
): Promise<Origin | null> {
  const postcode = recognised.map(({ words }) => postcodeIn(words)).find((found) => found !== null) ?? null;
  const isMeasured = distance !== null || sort === 'near';
  const place = isMeasured ? (recognised.find(({ kind }) => kind === 'city')?.label ?? null) : null;
  if (postcode === null && place === null) return null;
  return (await findOrigin(pool, { position: null, postcode, place }, { geocoder, now })).origin;
}

function withoutTowns(understood: UnderstoodQuery): UnderstoodQuery {
  const kept = understood.recognised.filter(({ kind }) => kind !== 'city' && kind !== 'neighbourhood');
  return { ...understood, recognised: kept };
}

/** The middle of the town that was asked for by name; null when none was, or nobody knows it. */
async function centreOf(
  pool: Database,
  { query, understood }: Asked,
  { geocoder = null, now }: SearchContext,
): Promise<Origin | null> {
  const towns = understood.recognised.map(({ kind, label, town }) => (kind === 'city' ? label : town?.label));
  const place = query.place ?? towns.find((town) => town !== undefined) ?? null;
  return (await findOrigin(pool, { position: null, postcode: null, place }, { geocoder, now })).origin;
}

/** The question in the catalogue's own terms. */
function questionOf(
  { origin, query, understood }: Asked,
  { locale, now, pageSize = PAGE_SIZE }: SearchContext,
): Question {
  return {
    locale,
    now,
    terms: toTsquery(understood),
    words: wordQueries(understood.units),
    bits: askedBits(query),
    window: query.when && windowOf(query.when, now),
    parts: partBits(query.partsOfDay),
    openNow: query.openNow,
    organisation: query.organisation,
    // In a circle around a place, what is just outside its boundary counts as well.
    place: origin !== null && query.distance !== null ? null : query.place,
    near: origin && { lat: origin.lat, lon: origin.lon, within: query.distance },
    withoutPlace: false,
    sort: query.sort,
    counted: true,
    offset: (query.page - 1) * pageSize,
    limit: pageSize,
  };
}

async function ask(pool: Database, asked: Asked, context: VersionedContext): Promise<Answer> {
  const { cards, counts } = await countedCards(pool, questionOf(asked, context), context.version);
  return { ...counts, offers: foundOffers(cards, asked, context) };
}

function foundOffers(cards: AnswerRow['cards'], { query: { levels } }: Asked, { now }: SearchContext): FoundOffer[] {
  return cards.map(([card, next, cancelled, km]) => {
    const offer = cardAt(now, card, { next, cancelled });
    const distanceKm = km === null ? null : Math.round(km * 10) / 10;
    return { ...offer, distanceKm, reasons: reasonsFor(offer, distanceKm, { levels, now }) };
  });
}

/**
 * Counts of questions that were asked before: the catalogue's first page, its filters and the words that everybody types, for
 * which a great part of all offers would have to be counted each time.
 */
const keptCounts = new Kept<Counts>(500);

/** Circles are left out: hardly two people stand in the same place, and there is little in a circle to count. */
function countsKey(question: Question): string | null {
  const { bits, locale, near, now, openNow, organisation, parts, place, terms, window } = question;
  if (near !== null && near.within !== null) return null;
  // Meetings begin and end on whole minutes.
  const minute = (at: Date) => at.toISOString().slice(0, '2026-11-23T10:00'.length);
  const time = window === null && !openNow ? amsterdamDay(now) : minute(now);
  const between = window && [minute(window.from), minute(window.to)];
  return JSON.stringify([locale, time, between, openNow, parts, terms, bits, organisation, place]);
}

/** Cards and counts of one moment: counts that are kept are good only for the version that the cards are of. */
async function countedCards(
  pool: Database,
  question: Question,
  { rows: version }: CatalogueVersion,
): Promise<{ cards: AnswerRow['cards']; counts: Counts }> {
  const key = countsKey(question);
  const kept = key === null ? null : keptCounts.get(pool, key, version);
  if (kept) {
    const { cards, version: current } = await run(pool, { ...question, counted: false });
    if (current === version) return { cards, counts: kept };
  }
  const { cards, groups, organisations, places, version: current } = await run(pool, question);
  const [packed = null, amounts = null] = groups ?? [];
  const { facets, total } = countFacets({ facets: numbers(packed), counts: numbers(amounts) }, question.bits);
  const counts = { total, facets: { ...facets, organisation: organisations, place: places } };
  if (key !== null) keptCounts.set(pool, key, current, counts);
  return { cards, counts };
}

async function run(pool: Database, question: Question): Promise<AnswerRow> {
  const { rows } = await pool.query<AnswerRow>(searchStatement(question));
  const [row] = rows;
  if (!row) throw new Error('A search always has one row as its answer.');
  return row;
}

/** PostgreSQL's `{1,2}` is JSON's `[1,2]`. */
function numbers(array: string | null): number[] {
  return array === null ? [] : (JSON.parse(`[${array.slice(1, -1)}]`) as number[]);
}

/** In this many kilometres there mostly is a walk-in: in a circle there is little to measure. */
const WALK_IN_CIRCLE = 10;

/** Where somebody can just walk in with a question: nearest, or else in the same town, or else soonest. */
async function walkIn(
  pool: Database,
  { origin, query, understood }: Asked,
  context: VersionedContext,
): Promise<FoundOffer | null> {
  const anywhere: CatalogueQuery = { ...EMPTY_QUERY, kinds: ['walk-in'], sort: 'near' };
  const towns = understood.recognised.filter(({ kind }) => kind === 'city');
  const nobody = { ...understood, units: [], recognised: [] };
  const inTown = { query: { ...anywhere, place: query.place }, understood: { ...nobody, recognised: towns }, origin };
  const attempts: Asked[] = [
    ...(origin ? [{ query: { ...anywhere, distance: WALK_IN_CIRCLE }, understood: nobody, origin } as const] : []),
    ...(query.place !== null || towns.length > 0 ? [inTown] : []),
    { query: anywhere, understood: nobody, origin },
  ];
  for (const attempt of attempts) {
    const question = questionOf(attempt, { ...context, pageSize: 1 });
    const { cards } = await run(pool, { ...question, counted: false });
    const [found] = foundOffers(cards, attempt, context);
    if (found) return found;
  }
  return null;
}

/** A few offers, and how much wider had to be looked for them. */
export interface FewOffers {
  offers: FoundOffer[];
  widened: Widening[];
}

/**
 * The offers that come first, for who wants a few of a sort and no list of all: nothing is counted. The questions, which have
 * no words in them, are asked in turn until one has an answer; when none has, the last is asked wider and wider as a search
 * is, but never for another sort of thing. What is at no place comes first wherever no place is asked for.
 *
 * @param origin from where distances are measured
 * @returns `pageSize` offers at most; they are to be read only, for others may have got the same
 */
export async function findFew(
  pool: Database,
  questions: readonly CatalogueQuery[],
  origin: Origin | null,
  context: SearchContext,
): Promise<FewOffers> {
  const version = await currentVersion(pool);
  const { locale, now, pageSize } = context;
  const key = JSON.stringify([locale, Math.floor(now.getTime() / 60_000), pageSize, origin, questions]);
  const kept = keptFew.get(pool, key, version.all);
  if (kept) return kept;
  const answer = await firstOfFew(pool, questions, origin, context);
  keptFew.set(pool, key, version.all, answer);
  return answer;
}

/** As with whole answers: the same is asked by many in the same minute. */
const keptFew = new Kept<FewOffers>(300);

async function firstOfFew(
  pool: Database,
  questions: readonly CatalogueQuery[],
  origin: Origin | null,
  context: SearchContext,
): Promise<FewOffers> {
  for (const query of questions) {
    const offers = await few(pool, { query, origin, understood: NO_WORDS }, context);
    if (offers.length > 0) return { offers, widened: [] };
  }
  const last = questions.at(-1);
  for (const { widened, ...asked } of last ? wider({ query: last, origin, understood: NO_WORDS }) : []) {
    if (widened.includes('filters')) break;
    const offers = await few(pool, asked, context);
    if (offers.length > 0) return { offers, widened };
  }
  return { offers: [], widened: [] };
}

const NO_WORDS: UnderstoodQuery = {
  units: [],
  recognised: [],
  corrections: [],
  corrected: null,
  levels: [],
  unknown: [],
};

/** Nobody travels far for what can be had at home: the first of that, then what is nearest. */
async function few(pool: Database, asked: Asked, context: SearchContext): Promise<FoundOffer[]> {
  const question = { ...questionOf(asked, context), counted: false };
  const isAnywhere = asked.query.distance === null && asked.query.place === null;
  const [all, atHome] = await Promise.all([
    run(pool, question),
    isAnywhere ? run(pool, { ...question, withoutPlace: true }) : null,
  ]);
  const offers = foundOffers(all.cards, asked, context);
  // One whose place is not known is somewhere all the same.
  const isAtHome = ({ placeKind }: FoundOffer) => placeKind !== 'location';
  const [first] = atHome ? foundOffers(atHome.cards, asked, context).filter(isAtHome) : [];
  const others = offers.filter(({ id }) => id !== first?.id);
  return [...(first ? [first] : []), ...others].slice(0, question.limit);
}

const SHOWN_CARDS = 'catalogue.offer o JOIN catalogue.card c USING (locale, offer_id)';
const SHOWN = shown('$1', '$3');

/** Cards of offers by id, in the order asked; those that are not public, or over, are left out. */
export async function findCards(
  pool: Pick<Pool, 'query'>,
  ids: readonly string[],
  { locale, now }: SearchContext,
): Promise<OfferCard[]> {
  if (ids.length === 0) return [];
  const { rows } = await pool.query<{ card: StoredCard } & Coming>({
    name: 'cards-by-id',
    text: `SELECT c.card, coming.next, coming.cancelled FROM ${SHOWN_CARDS} CROSS JOIN LATERAL (${comingMeetings('o.offer_id', '$2', '$1')}) coming
      WHERE ${SHOWN} AND o.offer_id = ANY ($4::uuid[]) ORDER BY array_position($4::uuid[], o.offer_id)`,
    values: [locale, now.toISOString(), amsterdamDay(now), ids],
  });
  return rows.map(({ card, ...coming }) => cardAt(now, card, coming));
}

interface CardBySlug {
  card: OfferCard;
  isOver: boolean;
}

/** Cards that somebody asked for by their slugs in the same minute; null: there is none. Never which of them belong together. */
const keptCards = new Kept<{ found: CardBySlug | null }>(1000);

/**
 * Cards by slug of offers that are public, and whether each is over; in no order. Left out is what is not public (any more), and
 * what is not shown yet: of these nobody may learn so much as the title.
 */
export async function findCardsBySlug(
  pool: Pick<Pool, 'query'>,
  slugs: readonly string[],
  context: SearchContext,
): Promise<CardBySlug[]> {
  if (slugs.length === 0) return [];
  const version = (await currentVersion(pool)).all;
  const minute = Math.floor(context.now.getTime() / 60_000);
  const keyOf = (slug: string) => JSON.stringify([context.locale, minute, slug]);
  const known = slugs.map((slug) => ({ slug, kept: keptCards.get(pool, keyOf(slug), version) }));
  const missing = known.flatMap(({ kept, slug }) => (kept === null ? [slug] : []));
  const read = missing.length === 0 ? [] : await readCardsBySlug(pool, missing, context);
  const bySlug = new Map(read.map((one) => [one.card.slug, one]));
  for (const slug of missing) keptCards.set(pool, keyOf(slug), version, { found: bySlug.get(slug) ?? null });
  return [...known.flatMap(({ kept }) => kept?.found ?? []), ...read];
}

async function readCardsBySlug(
  pool: Pick<Pool, 'query'>,
  slugs: readonly string[],
  { locale, now }: SearchContext,
): Promise<CardBySlug[]> {
  const { rows } = await pool.query<{ card: StoredCard; isOver: boolean } & Coming>({
    name: 'cards-by-slug',
    // Documents have an index on their slugs; the card has the slug that is published.
    text: `SELECT c.card, NOT (${SHOWN}) AS "isOver", coming.next, coming.cancelled
      FROM public.offers d JOIN catalogue.offer o ON o.locale = $1 AND o.offer_id = d.id
      JOIN catalogue.card c ON c.locale = $1 AND c.offer_id = d.id
      CROSS JOIN LATERAL (${comingMeetings('o.offer_id', '$2', '$1')}) coming
      WHERE d.slug = ANY ($4::text[]) AND c.slug = d.slug AND (o.shown_from IS NULL OR o.shown_from <= $3::date)`,
    values: [locale, now.toISOString(), amsterdamDay(now), slugs],
  });
  return rows.map(({ card, isOver, ...coming }) => ({ card: cardAt(now, card, coming), isOver }));
}

/** Cards of all offers at a location, those that are there some of the time too, soonest first. */
export async function findCardsAtLocation(
  pool: Pick<Pool, 'query'>,
  location: { id: string; slug: string },
  { locale, now }: SearchContext,
): Promise<OfferCard[]> {
  const { rows } = await pool.query<{ card: StoredCard } & Coming>({
    name: 'cards-at-location',
    text: `SELECT c.card, coming.next, coming.cancelled FROM ${SHOWN_CARDS} CROSS JOIN LATERAL (${comingMeetings('o.offer_id', '$2', '$1')}) coming
      WHERE ${SHOWN} AND (${TERMS} @@ $4::tsquery OR o.offer_id = ANY (ARRAY(
        SELECT _parent_id FROM public.offers_schedule_dates WHERE place_id = $5::uuid
        UNION SELECT _parent_id FROM public.offers_schedule_rules WHERE place_id = $5::uuid
        UNION SELECT _parent_id FROM public.offers_schedule_overrides WHERE new_place_id = $5::uuid)))
      ORDER BY coming.next #>> '{0,start}' NULLS LAST, c.title, o.offer_id`,
    values: [locale, now.toISOString(), amsterdamDay(now), lexeme(`loc:${location.slug}`), location.id],
  });
  return rows.map(({ card, ...coming }) => cardAt(now, card, coming));
}

/** Number of public offers per organisation and per location, by slug. */
export async function countOffers(
  pool: Pick<Pool, 'query'>,
  { locale, now }: SearchContext,
): Promise<{ organisations: Map<string, number>; locations: Map<string, number> }> {
  const { rows } = await pool.query<{ organisation: string; location: string | null; count: number }>({
    name: 'count-offers',
    text: `SELECT c.card #>> '{organisation,slug}' AS organisation, c.card #>> '{location,slug}' AS location,
        count(*)::integer AS count
      FROM ${SHOWN_CARDS} WHERE ${shown('$1', '$2')} GROUP BY 1, 2`,
    values: [locale, amsterdamDay(now)],
  });
  const organisations = new Map<string, number>();
  const locations = new Map<string, number>();
  for (const { count, location, organisation } of rows) {
    organisations.set(organisation, (organisations.get(organisation) ?? 0) + count);
    if (location !== null) locations.set(location, (locations.get(location) ?? 0) + count);
  }
  return { organisations, locations };
}

/** When there is help at the walk-ins of each place, by slug for an offer's own place and by id for another one. */
export async function findWalkInHelp(
  pool: Pick<Pool, 'query'>,
  { locale, now }: SearchContext,
): Promise<Map<string, WalkInHelp>> {
  const { rows } = await pool.query<{ place: string } & WalkInHelp>({
    name: 'walk-in-help',
    // One row an offer and place before the cards are looked at: there are many more meetings.
    text: `WITH walk_in AS MATERIALIZED (
        SELECT s.offer_id, s.place, max(help.ends) FILTER (WHERE help.starts <= $3) AS until,
          min(help.starts) FILTER (WHERE help.starts > $3) AS next
        FROM catalogue.offer o JOIN catalogue.occurrence s USING (offer_id) CROSS JOIN LATERAL (
          SELECT s.starts_at AS starts, s.ends_at AS ends WHERE s.helped IS NULL
          UNION ALL SELECT lower(h), upper(h) FROM unnest(s.helped) h
        ) help
        WHERE ${shown('$1', '$2')} AND o.facets & $4::bigint <> 0 AND ${GOES_ON} AND s.status IS DISTINCT FROM 'tentative'
          AND s.ends_at > $3 AND s.starts_at < $3::timestamptz + make_interval(days => $5) AND help.ends > $3
        GROUP BY 1, 2
      )
      SELECT coalesce(w.place::text, c.card #>> '{location,slug}') AS place,
        catalogue.iso(max(w.until)) AS until, catalogue.iso(min(w.next)) AS next
      FROM walk_in w JOIN catalogue.card c ON c.locale = $1 AND c.offer_id = w.offer_id
      WHERE w.place IS NOT NULL OR c.card #>> '{location,slug}' IS NOT NULL
      GROUP BY 1`,
    values: [locale, amsterdamDay(now), now.toISOString(), packedKey('kind', HELP_BITS), WALK_IN_DAYS_AHEAD],
  });
  return new Map(rows.map(({ next, place, until }) => [place, { until, next }]));
}

/** Slugs of all public offers and when each changed last (ISO 8601), at most as many as one sitemap may list (sitemaps.org). */
export async function shownOffers(
  pool: Pick<Pool, 'query'>,
  { locale, now }: SearchContext,
): Promise<{ slug: string; updatedAt: string }[]> {
  const { rows } = await pool.query<{ slug: string; updatedAt: string }>({
    name: 'shown-offers',
    text: `SELECT c.slug, catalogue.iso(c.changed_at) AS "updatedAt" FROM ${SHOWN_CARDS}
      WHERE ${shown('$1', '$2')} ORDER BY c.slug LIMIT 50000`,
    values: [locale, amsterdamDay(now)],
  });
  return rows;
}
