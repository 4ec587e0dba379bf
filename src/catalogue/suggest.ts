import type { Pool } from 'pg';

import { amsterdamDay } from '@/domain/amsterdam-time';
import { MAX_SUGGESTIONS } from '@/domain/suggestion';

import type { SearchContext } from './search';
import { shown } from './statement';

/** How a name has what was typed: from its beginning, from the beginning of a word, or somewhere within. */
export type NameRank = 0 | 1 | 2;

/** A name in the catalogue that what was typed may be the beginning of. */
export type FoundName = { name: string; rank: NameRank } & (
  | { kind: 'title'; slug: string | null }
  | { kind: 'city' }
  | { kind: 'neighbourhood' }
  | { kind: 'location'; slug: string; city: string }
);

/** Candidates are looked at, not all hits: two letters can be in every title of a million. */
const MOST_BEGINNINGS = 100;
const MOST_WITHIN = 50;
const MOST_PLACES = 200;
/** Shorter questions are only looked for at the beginning of words; three letters are what the index can look up within one. */
const SHORTEST_WITHIN = 3;

const FOLDED_TITLE = "(' ' || catalogue.folded(c.title))";
const FOLDED_SPOT = "(' ' || catalogue.folded(s.name || ' ' || s.city || coalesce(' ' || s.neighbourhood, '')))";

const SHOWN_CARDS = `catalogue.card c JOIN catalogue.offer o USING (locale, offer_id) WHERE ${shown('$1', '$2')}`;

/**
 * Both sides are folded by the same function of the database, which leaves letters, digits and single spaces: no sign in
 * a question means anything to LIKE. The two expressions above are those of the trigram indexes.
 */
const STATEMENT = `
  WITH asked AS (SELECT catalogue.folded($3) AS text),
  offers AS (
    (SELECT c.title, c.slug FROM ${SHOWN_CARDS} AND ${FOLDED_TITLE} LIKE '% ' || catalogue.folded($3) || '%' LIMIT ${String(MOST_BEGINNINGS)})
    UNION
    (SELECT c.title, c.slug FROM ${SHOWN_CARDS} AND length(catalogue.folded($3)) >= ${String(SHORTEST_WITHIN)}
        AND ${FOLDED_TITLE} LIKE '%' || catalogue.folded($3) || '%' LIMIT ${String(MOST_WITHIN)})
  ),
  spots AS (
    SELECT s.name, s.slug, s.city, s.neighbourhood FROM catalogue.spot s
    WHERE ${FOLDED_SPOT} LIKE '%' || catalogue.folded($3) || '%' LIMIT ${String(MOST_PLACES)}
  ),
  names AS (
    -- A title that several offers have leads to all of them.
    SELECT 'title' AS kind, min(title) AS name, CASE WHEN count(*) = 1 THEN min(slug) END AS slug, NULL AS city
    FROM offers GROUP BY catalogue.folded(title)
    UNION ALL SELECT 'city', city, NULL, NULL FROM spots GROUP BY city
    UNION ALL SELECT 'neighbourhood', neighbourhood, NULL, NULL FROM spots WHERE neighbourhood IS NOT NULL GROUP BY neighbourhood
    UNION ALL SELECT 'location', name, slug, city FROM spots
  ),
  ranked AS (
    SELECT kind, name, slug, city, CASE
        WHEN starts_with(folded, asked.text) THEN 0
        WHEN strpos(folded, ' ' || asked.text) > 0 THEN 1
        WHEN strpos(folded, asked.text) > 0 AND length(asked.text) >= ${String(SHORTEST_WITHIN)} THEN 2
      END AS rank
    FROM names CROSS JOIN asked CROSS JOIN LATERAL (SELECT catalogue.folded(names.name) AS folded) f
    WHERE asked.text <> ''
  ),
  numbered AS (
    SELECT *, row_number() OVER (PARTITION BY kind ORDER BY rank, length(name), name, slug) AS number FROM ranked
    WHERE rank IS NOT NULL
  )
  SELECT kind, name, slug, city, rank FROM numbered WHERE number <= ${String(MAX_SUGGESTIONS)}
  ORDER BY rank, length(name), name, slug`;

/**
 * Names in the public catalogue for what somebody has typed so far, best first, at most ten of each kind: titles of offers
 * that are shown, and cities, neighbourhoods and locations.
 *
 * @param text what `suggestionQuestion` made of it
 */
export async function findNames(
  pool: Pick<Pool, 'query'>,
  text: string,
  { locale, now }: Pick<SearchContext, 'locale' | 'now'>,
): Promise<FoundName[]> {
  const { rows } = await pool.query<FoundName>({
    name: 'suggest',
    text: STATEMENT,
    values: [locale, amsterdamDay(now), text],
  });
  return rows;
}
