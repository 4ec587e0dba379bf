import type { Pool } from 'pg';

import { amsterdamDay } from '@/domain/amsterdam-time';
import { PAGE_SIZE, type CatalogueQuery, type CatalogueResult } from '@/domain/catalogue-query';
import type { ContentLocale } from '@/domain/locale';
import type { OfferCard } from '@/domain/offer';
import type { Occurrence } from '@/domain/schedule';

import { countFacets, type HitGroup } from './facet-counts';
import { askedBits, PACKED_FACETS, type PackedFacetName } from './facet-key';

/** Where and when somebody searches. */
export interface SearchContext {
  locale: ContentLocale;
  now: Date;
  /** Offers on a page, 1 to 100. */
  pageSize?: number;
}

/** An offer's card without its coming meetings, as the projection wrote it. */
type StoredCard = Omit<OfferCard, 'next'>;

/** How many coming meetings a card carries. */
const NEXT = 3;

const HIT_COLUMNS = 'o.offer_id, o.title, o.facets_for, o.facets_how, o.organisation_slug, o.city, o.card';

/** Offers of one language that are shown today. */
const shown = (locale: string, today: string) => `o.locale = ${locale}
    AND (o.shown_from IS NULL OR o.shown_from <= ${today}::date) AND (o.shown_until IS NULL OR o.shown_until >= ${today}::date)`;
const SHOWN = shown('$1', '$3');

/** Hits of everything: without words there is nothing to rank by but the time. */
const ALL_HITS = `SELECT ${HIT_COLUMNS}, 0 AS field FROM catalogue.offer o WHERE ${SHOWN}`;

/**
 * Hits of the words: in the title first, then in the summary, then elsewhere. A visitor in another language finds what
 * was translated and what wasn't, so the words are read in both.
 */
const WORD_HITS = `SELECT ${HIT_COLUMNS},
      CASE WHEN ts_filter(o.words, '{a}') @@ q.words THEN 0 WHEN ts_filter(o.words, '{a,b}') @@ q.words THEN 1 ELSE 2 END AS field
    FROM catalogue.offer o, (
      SELECT CASE $1 WHEN 'nl' THEN websearch_to_tsquery('catalogue.nl', $16)
        ELSE websearch_to_tsquery('catalogue.nl', $16) || websearch_to_tsquery('catalogue.en', $16) END AS words
    ) q
    WHERE ${SHOWN} AND (o.words @@ q.words OR numnode(q.words) = 0)`;

const filter = (name: PackedFacetName, parameter: number) =>
  `($${String(parameter)}::integer = 0 OR facets_${PACKED_FACETS[name].column} & $${String(parameter)}::integer <> 0)`;

/** Values within a facet are alternatives, the facets come together; flags share one mask in which all bits must be set. */
const CHOSEN = [
  filter('level', 4),
  filter('barrier', 5),
  filter('topic', 6),
  filter('device', 7),
  filter('pillar', 8),
  filter('kind', 9),
  filter('language', 10),
  'facets_how & $11::integer = $11::integer',
  '($12::text IS NULL OR organisation_slug = $12)',
  '($13::text IS NULL OR lower(city) = lower($13))',
].join('\n      AND ');

/** One statement for the cards of a page, the total and all facet counts. */
const statement = (hits: string) => `
  WITH hits AS MATERIALIZED (
    ${hits}
  ),
  groups AS (
    SELECT facets_for AS "for", facets_how AS how, organisation_slug AS organisation, city, count(*)::integer AS count
    FROM hits GROUP BY 1, 2, 3, 4
  ),
  picked AS (
    SELECT h.offer_id, h.card, row_number() OVER (ORDER BY h.field, soonest.start NULLS LAST, h.title, h.offer_id) AS position
    FROM hits h
    LEFT JOIN LATERAL (
      SELECT min(s.starts_at) AS start FROM catalogue.occurrence s WHERE s.offer_id = h.offer_id AND s.ends_at > $2
    ) soonest ON true
    WHERE ${CHOSEN}
    ORDER BY position
    LIMIT $14 OFFSET $15
  )
  SELECT
    (SELECT coalesce(json_agg(groups), '[]') FROM groups) AS groups,
    (SELECT coalesce(json_agg(json_build_array(p.card, coming.next) ORDER BY p.position), '[]')
      FROM picked p CROSS JOIN LATERAL (${comingMeetings('p.offer_id', '$2')}) coming) AS cards`;

const SEARCH_ALL = statement(ALL_HITS);
const SEARCH_WORDS = statement(WORD_HITS);

/** The next meetings of an offer, as the site knows them. */
function comingMeetings(offer: string, moment: string): string {
  return `SELECT coalesce(json_agg(json_build_object('row', n.schedule_row, 'start', catalogue.iso(n.starts_at),
      'end', catalogue.iso(n.ends_at), 'place', n.place) ORDER BY n.starts_at, n.ends_at, n.schedule_row), '[]') AS next
    FROM (
      SELECT s.schedule_row, s.starts_at, s.ends_at, s.place FROM catalogue.occurrence s
      WHERE s.offer_id = ${offer} AND s.ends_at > ${moment} ORDER BY s.starts_at, s.ends_at, s.schedule_row LIMIT ${String(NEXT)}
    ) n`;
}

/**
 * Searches the catalogue: cards of one page, total and facet counts from one statement. Text that PostgreSQL's Dutch
 * analysis finds nothing to look for in (only small words or signs) narrows nothing.
 */
export async function searchCatalogue(
  pool: Pick<Pool, 'query'>,
  query: CatalogueQuery,
  { locale, now, pageSize = PAGE_SIZE }: SearchContext,
): Promise<CatalogueResult> {
  const asked = askedBits(query);
  const values: unknown[] = [
    locale,
    now.toISOString(),
    amsterdamDay(now),
    asked.level,
    asked.barrier,
    asked.topic,
    asked.device,
    asked.pillar,
    asked.kind,
    asked.language,
    asked.free | asked.withoutAppointment | asked.accessible,
    query.organisation,
    query.place,
    pageSize,
    (query.page - 1) * pageSize,
  ];
  const { rows } = await pool.query<{ groups: HitGroup[]; cards: [StoredCard, Occurrence[]][] }>(
    query.text === ''
      ? { name: 'search-all', text: SEARCH_ALL, values }
      : { name: 'search-words', text: SEARCH_WORDS, values: [...values, query.text] },
  );
  const row = rows[0] ?? { groups: [], cards: [] };
  return {
    ...countFacets(row.groups, query),
    page: query.page,
    pageSize,
    offers: row.cards.map(([card, next]) => ({ ...card, next })),
  };
}

/** Cards of offers by id, in the order asked; those that are not public, or over, are left out. */
export async function findCards(
  pool: Pick<Pool, 'query'>,
  ids: readonly string[],
  { locale, now }: SearchContext,
): Promise<OfferCard[]> {
  if (ids.length === 0) return [];
  const { rows } = await pool.query<{ card: StoredCard; next: Occurrence[] }>({
    name: 'cards-by-id',
    text: `SELECT o.card, coming.next FROM catalogue.offer o CROSS JOIN LATERAL (${comingMeetings('o.offer_id', '$2')}) coming
      WHERE ${SHOWN} AND o.offer_id = ANY ($4::uuid[]) ORDER BY array_position($4::uuid[], o.offer_id)`,
    values: [locale, now.toISOString(), amsterdamDay(now), ids],
  });
  return rows.map(({ card, next }) => ({ ...card, next }));
}

/** Cards of all offers at a location, soonest first. */
export async function findCardsAtLocation(
  pool: Pick<Pool, 'query'>,
  locationSlug: string,
  { locale, now }: SearchContext,
): Promise<OfferCard[]> {
  const { rows } = await pool.query<{ card: StoredCard; next: Occurrence[] }>({
    name: 'cards-at-location',
    text: `SELECT o.card, coming.next FROM catalogue.offer o CROSS JOIN LATERAL (${comingMeetings('o.offer_id', '$2')}) coming
      WHERE ${SHOWN} AND o.card #>> '{location,slug}' = $4 ORDER BY coming.next #>> '{0,start}' NULLS LAST, o.title, o.offer_id`,
    values: [locale, now.toISOString(), amsterdamDay(now), locationSlug],
  });
  return rows.map(({ card, next }) => ({ ...card, next }));
}

/** Number of public offers per organisation and per location, by slug. */
export async function countOffers(
  pool: Pick<Pool, 'query'>,
  { locale, now }: SearchContext,
): Promise<{ organisations: Map<string, number>; locations: Map<string, number> }> {
  const { rows } = await pool.query<{ organisation: string; location: string | null; count: number }>({
    name: 'count-offers',
    text: `SELECT o.organisation_slug AS organisation, o.card #>> '{location,slug}' AS location, count(*)::integer AS count
      FROM catalogue.offer o WHERE ${shown('$1', '$2')} GROUP BY 1, 2`,
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

/** Slugs of all public offers and when each changed last (ISO 8601), at most as many as one sitemap may list (sitemaps.org). */
export async function shownOffers(
  pool: Pick<Pool, 'query'>,
  { locale, now }: SearchContext,
): Promise<{ slug: string; updatedAt: string }[]> {
  const { rows } = await pool.query<{ slug: string; updatedAt: string }>({
    name: 'shown-offers',
    text: `SELECT o.slug, catalogue.iso(d.updated_at) AS "updatedAt" FROM catalogue.offer o JOIN public.offers d ON d.id = o.offer_id
      WHERE ${shown('$1', '$2')} ORDER BY o.slug LIMIT 50000`,
    values: [locale, amsterdamDay(now)],
  });
  return rows;
}
