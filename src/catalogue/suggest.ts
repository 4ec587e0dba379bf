import type { Pool } from 'pg';

import { amsterdamDay } from '@/domain/amsterdam-time';
import { foldedName, nameRank, type NameRank } from '@/domain/suggestion';

import type { SearchContext } from './search';
import { shown } from './statement';

/** A name in the catalogue that what was typed may be the beginning of. `slug` of a title: null when several offers have it. */
export type FoundName = { name: string; rank: NameRank } & (
  | { kind: 'title'; slug: string | null }
  | { kind: 'city' | 'neighbourhood' }
  | { kind: 'location'; slug: string; city: string }
);

/** Candidates are looked at, not all hits: two letters can be in every title of a million. */
const MOST_BEGINNINGS = 60;
const MOST_WITHIN = 30;
const MOST_SPOTS = 60;

const ASKED = 'catalogue.folded($3)';
const AT_A_WORD = `'% ' || ${ASKED} || '%'`;
const WITHIN = `'%' || ${ASKED} || '%'`;

/** The two expressions of the trigram indexes. */
const TITLE = "(' ' || catalogue.folded(c.title))";
const SPOT = "(' ' || catalogue.folded(s.name || ' ' || s.city || coalesce(' ' || s.neighbourhood, '')))";

const SHOWN_CARDS = `catalogue.card c JOIN catalogue.offer o USING (locale, offer_id) WHERE ${shown('$1', '$2')}`;

/**
 * Both sides are folded by the same function of the database, which leaves letters, digits and single spaces: no sign in
 * a question means anything to LIKE. An index of trigrams finds three letters anywhere, and two only where a word begins.
 */
const STATEMENT = `
  (SELECT 'title' AS kind, c.title AS name, c.slug, NULL AS city, NULL AS neighbourhood FROM ${SHOWN_CARDS} AND length(${ASKED}) > 1 AND ${TITLE} LIKE ${AT_A_WORD} LIMIT ${String(MOST_BEGINNINGS)})
  UNION ALL
  (SELECT 'title', c.title, c.slug, NULL, NULL FROM ${SHOWN_CARDS} AND length(${ASKED}) > 2 AND ${TITLE} LIKE ${WITHIN} LIMIT ${String(MOST_WITHIN)})
  UNION ALL
  (SELECT 'spot', s.name, s.slug, s.city, s.neighbourhood FROM catalogue.spot s
    WHERE length(${ASKED}) > 1 AND ${SPOT} LIKE ${AT_A_WORD} LIMIT ${String(MOST_SPOTS)})
  UNION ALL
  (SELECT 'spot', s.name, s.slug, s.city, s.neighbourhood FROM catalogue.spot s
    WHERE length(${ASKED}) > 2 AND ${SPOT} LIKE ${WITHIN} LIMIT ${String(MOST_WITHIN)})`;

type Candidate =
  | { kind: 'title'; name: string; slug: string }
  | { kind: 'spot'; name: string; slug: string; city: string; neighbourhood: string | null };

/**
 * Names in the public catalogue for what somebody has typed so far, best first: titles of offers that are shown, and
 * cities, neighbourhoods and locations. Each once; 180 at most.
 *
 * @param text what `suggestionQuestion` made of it
 */
export async function findNames(
  pool: Pick<Pool, 'query'>,
  text: string,
  { locale, now }: Pick<SearchContext, 'locale' | 'now'>,
): Promise<FoundName[]> {
  const { rows } = await pool.query<Candidate>({
    name: 'suggest',
    text: STATEMENT,
    values: [locale, amsterdamDay(now), text],
  });
  return [...titlesAmong(rows, text), ...placesAmong(rows, text)].sort(byRank);
}

/** Short names before long ones: more of them is what was typed. */
function byRank(a: FoundName, b: FoundName): number {
  return a.rank - b.rank || a.name.length - b.name.length || (a.name < b.name ? -1 : 1);
}

function titlesAmong(rows: readonly Candidate[], text: string): FoundName[] {
  const titles = new Map<string, { name: string; slugs: Set<string> }>();
  for (const { kind, name, slug } of rows) {
    if (kind !== 'title') continue;
    const same = titles.get(foldedName(name));
    if (same) same.slugs.add(slug);
    else titles.set(foldedName(name), { name, slugs: new Set([slug]) });
  }
  return [...titles.values()].flatMap(({ name, slugs }): FoundName[] => {
    const rank = nameRank(name, text);
    const [only = null] = slugs;
    return rank === null ? [] : [{ kind: 'title', name, slug: slugs.size === 1 ? only : null, rank }];
  });
}

function placesAmong(rows: readonly Candidate[], text: string): FoundName[] {
  const places = new Map<string, FoundName>();
  const add = (key: string, name: string, found: (rank: NameRank) => FoundName) => {
    const rank = nameRank(name, text);
    if (rank !== null) places.set(key, found(rank));
  };
  for (const row of rows) {
    if (row.kind !== 'spot') continue;
    const { city, name, neighbourhood, slug } = row;
    add(`city ${city}`, city, (rank) => ({ kind: 'city', name: city, rank }));
    add(`location ${slug}`, name, (rank) => ({ kind: 'location', name, slug, city, rank }));
    if (neighbourhood !== null) {
      add(`neighbourhood ${neighbourhood}`, neighbourhood, (rank) => ({
        kind: 'neighbourhood',
        name: neighbourhood,
        rank,
      }));
    }
  }
  return [...places.values()];
}
