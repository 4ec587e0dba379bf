import type { Pool } from 'pg';

import type { CatalogueQuery, Facets } from '@/domain/catalogue-query';
import type { ContentLocale } from '@/domain/locale';

/**
 * A second opinion on the catalogue: what a search should find, worked out from the documents themselves each time, with
 * no table, no packed numbers and no text analysis in between. Slow, plain, and written apart from the projection, after
 * the model that the editors know. Its words must be spelled as they are in the texts: it compares them letter by letter.
 */
export interface OracleAnswer {
  /** Ids of all hits, sorted: in which order people see them is for the judged questions to say. */
  ids: string[];
  total: number;
  /** Values that some offer has; those that none has are left out. */
  facets: Record<keyof Facets, Record<string, number>>;
  /** Starts of the next three meetings of each hit, as moments. */
  next: Record<string, number[]>;
}

interface OracleContext {
  locale: ContentLocale;
  now: Date;
}

const list = (name: string) => `
    CASE WHEN EXISTS (SELECT FROM offers_${name} c WHERE c.parent_id = o.id)
      THEN ARRAY(SELECT c.value::text FROM offers_${name} c WHERE c.parent_id = o.id)
      ELSE ARRAY(SELECT c.value::text FROM training_modules_${name} c WHERE c.parent_id = m.id) END`;

/** A text in the asked language ($1), or in Dutch. */
const said = (table: string, column: string, parent: string) => `coalesce(
      (SELECT nullif(trim(l.${column}), '') FROM ${table} l WHERE l._parent_id = ${parent} AND l._locale::text = $1),
      (SELECT nullif(trim(l.${column}), '') FROM ${table} l WHERE l._parent_id = ${parent} AND l._locale::text = 'nl'))`;

/** The same for formatted text, as its JSON: words are words in there too. */
const formatted = (table: string, column: string, parent: string) => `coalesce(
      (SELECT l.${column}::text FROM ${table} l WHERE l._parent_id = ${parent} AND l._locale::text = $1),
      (SELECT l.${column}::text FROM ${table} l WHERE l._parent_id = ${parent} AND l._locale::text = 'nl'), '')`;

const LIVE = (table: string) => `${table}._status = 'published' AND ${table}.deleted_at IS NULL`;

const AMSTERDAM = `AT TIME ZONE 'Europe/Amsterdam'`;

/** Offers that the public may see at $2, with all that a search may ask about. */
const OFFERS = `
  offer AS (
    SELECT o.id, coalesce(${said('offers_locales', 'title', 'o.id')}, ${said('training_modules_locales', 'title', 'm.id')}) AS title,
      coalesce(${said('offers_locales', 'summary', 'o.id')}, ${said('training_modules_locales', 'summary', 'm.id')}, '') AS summary,
      concat_ws(' ', ${formatted('offers_locales', 'description', 'o.id')}, ${said('training_modules_locales', 'title', 'm.id')},
        ${formatted('training_modules_locales', 'what_you_learn', 'm.id')}, g.name,
        CASE WHEN o.place = 'location' THEN concat_ws(' ', p.name, p.city, p.neighbourhood, p.street) END) AS rest,
      ARRAY(SELECT n::text FROM generate_series(
        CASE WHEN o.level_from IS NOT NULL AND o.level_to IS NOT NULL THEN o.level_from ELSE m.level_from END,
        CASE WHEN o.level_from IS NOT NULL AND o.level_to IS NOT NULL THEN o.level_to ELSE m.level_to END) n) AS level,
      ${list('barriers')} AS barrier, ${list('topics')} AS topic, ${list('devices')} AS device, ${list('pillars')} AS pillar,
      ${list('languages')} AS language, ARRAY[o.kind::text] AS kind,
      CASE WHEN o.cost_free THEN ARRAY['1'] ELSE '{}' END AS free,
      CASE WHEN o.registration = 'none' THEN ARRAY['1'] ELSE '{}' END AS "withoutAppointment",
      CASE WHEN o.place = 'location' AND p.wheelchair = 'yes' THEN ARRAY['1'] ELSE '{}' END AS accessible,
      ARRAY[g.slug::text] AS organisation,
      CASE WHEN o.place = 'location' AND p.city IS NOT NULL THEN ARRAY[p.city::text] ELSE '{}' END AS place,
      CASE o.schedule_kind
        WHEN 'dates' THEN (SELECT max((d.end ${AMSTERDAM} - interval '1 microsecond')::date) FROM offers_schedule_dates d WHERE d._parent_id = o.id)
        WHEN 'rules' THEN (SELECT max((r.until ${AMSTERDAM})::date) FROM offers_schedule_rules r WHERE r._parent_id = o.id
          HAVING count(*) = count(r.until))
      END AS last_day,
      (o.valid_from ${AMSTERDAM})::date AS valid_from, (o.valid_until ${AMSTERDAM})::date AS valid_until
    FROM offers o
    JOIN organisations g ON g.id = o.organisation_id AND ${LIVE('g')}
    LEFT JOIN training_modules m ON m.id = o.module_id AND ${LIVE('m')}
    LEFT JOIN locations p ON p.id = o.location_id AND ${LIVE('p')}
    WHERE ${LIVE('o')} AND o.audience <> 'employees'
  ),
  shown AS (
    SELECT * FROM offer WHERE title IS NOT NULL
      AND coalesce(valid_from <= ($2::timestamptz ${AMSTERDAM})::date, true)
      AND coalesce(valid_until >= ($2::timestamptz ${AMSTERDAM})::date, true)
      AND coalesce(last_day >= ($2::timestamptz ${AMSTERDAM})::date, true)
  )`;

/** Meetings that are going on at $2 or begin within ninety days. */
const MEETINGS = `
  meeting AS (
    SELECT o.id AS offer, d.id AS row, d.start AS starts, d.end AS ends
    FROM offers o JOIN offers_schedule_dates d ON d._parent_id = o.id WHERE o.schedule_kind = 'dates'
    UNION ALL
    SELECT o.id, r.id, (day.date + r.opens::time) ${AMSTERDAM}, (day.date + r.closes::time) ${AMSTERDAM}
    FROM offers o JOIN offers_schedule_rules r ON r._parent_id = o.id
    CROSS JOIN LATERAL (
      SELECT n::date AS date FROM generate_series(($2::timestamptz ${AMSTERDAM})::date, ($2::timestamptz ${AMSTERDAM})::date + 91, '1 day') n
    ) day
    WHERE o.schedule_kind = 'rules'
      AND EXISTS (SELECT FROM offers_schedule_rules_weekdays w WHERE w.parent_id = r.id
        AND w.value::text = (ARRAY['MO','TU','WE','TH','FR','SA','SU'])[extract(isodow FROM day.date)::integer])
      AND (NOT EXISTS (SELECT FROM offers_schedule_rules_nths n WHERE n.parent_id = r.id)
        OR EXISTS (SELECT FROM offers_schedule_rules_nths n WHERE n.parent_id = r.id AND (
          n.value::text = ceil(extract(day FROM day.date) / 7)::text
          OR (n.value::text = '-1' AND extract(month FROM day.date + 7) <> extract(month FROM day.date)))))
      AND coalesce(day.date >= (r.from ${AMSTERDAM})::date, true) AND coalesce(day.date <= (r.until ${AMSTERDAM})::date, true)
  ),
  coming AS (
    SELECT DISTINCT offer, row, starts FROM meeting
    WHERE ends > $2 AND starts < $2::timestamptz + interval '90 days'
  )`;

const FACETS = [
  'level',
  'barrier',
  'topic',
  'device',
  'kind',
  'pillar',
  'language',
  'free',
  'withoutAppointment',
  'accessible',
  'organisation',
  'place',
] as const satisfies (keyof Facets)[];

function askedOf(query: CatalogueQuery): Record<keyof Facets, string[]> {
  const flag = (chosen: boolean) => (chosen ? ['1'] : []);
  return {
    level: query.levels.map(String),
    barrier: query.barriers,
    topic: query.topics,
    device: query.devices,
    kind: query.kinds,
    pillar: query.pillars,
    language: query.languages,
    free: flag(query.free),
    withoutAppointment: flag(query.withoutAppointment),
    accessible: flag(query.accessible),
    organisation: query.organisation === null ? [] : [query.organisation],
    place: query.place === null ? [] : [query.place.toLowerCase()],
  };
}

/** Whether an offer has one of the values asked of a facet; parameters from $4 on. */
const fits = (facet: keyof Facets) => {
  const parameter = `$${String(FACETS.indexOf(facet) + 4)}::text[]`;
  const has = facet === 'place' ? 'ARRAY(SELECT lower(city) FROM unnest(place) city)' : `"${facet}"`;
  return `(cardinality(${parameter}) = 0 OR ${has} && ${parameter})`;
};

const allOf = (facets: readonly (keyof Facets)[]) => facets.map(fits).join(' AND ');

const everyWord = (text: string) =>
  `(SELECT bool_and(${text} ~* ('\\m' || word || '\\M')) FROM unnest($3::text[]) word)`;

const STATEMENT = `
  WITH ${OFFERS}, ${MEETINGS},
  hit AS (
    SELECT * FROM shown WHERE cardinality($3::text[]) = 0 OR ${everyWord("concat_ws(' ', title, summary, rest)")}
  ),
  picked AS (SELECT hit.id FROM hit WHERE ${allOf(FACETS)}),
  counts AS (
    ${FACETS.map(
      (facet) => `SELECT '${facet}' AS facet, value, count(*)::integer AS count FROM hit, unnest("${facet}") value
      WHERE ${allOf(FACETS.filter((other) => other !== facet))} GROUP BY value`,
    ).join(' UNION ALL ')}
  )
  SELECT coalesce((SELECT json_agg(id ORDER BY id) FROM picked), '[]') AS ids,
    coalesce((SELECT json_agg(counts) FROM counts), '[]') AS counts,
    coalesce((SELECT json_agg(json_build_array(picked.id, ARRAY(
      SELECT extract(epoch FROM starts) * 1000 FROM coming WHERE offer = picked.id ORDER BY starts LIMIT 3))) FROM picked), '[]') AS next`;

/** What the catalogue should answer. The query's text may hold single words only, told apart by spaces. */
export async function oracle(
  pool: Pick<Pool, 'query'>,
  query: CatalogueQuery,
  { locale, now }: OracleContext,
): Promise<OracleAnswer> {
  const asked = askedOf(query);
  const { rows } = await pool.query<{
    ids: string[];
    counts: { facet: keyof Facets; value: string; count: number }[];
    next: [string, number[]][];
  }>(STATEMENT, [
    locale,
    now.toISOString(),
    query.text.split(' ').filter(Boolean),
    ...FACETS.map((facet) => asked[facet]),
  ]);
  const answer = rows[0] ?? { ids: [], counts: [], next: [] };
  const facets = Object.fromEntries(FACETS.map((facet) => [facet, {}])) as OracleAnswer['facets'];
  for (const { count, facet, value } of answer.counts) facets[facet][value] = count;
  return { ids: answer.ids, total: answer.ids.length, facets, next: Object.fromEntries(answer.next) };
}

/** Facets without the values that nothing has: the catalogue lists those, to dim them. */
export function withoutZeros(facets: Facets): OracleAnswer['facets'] {
  return Object.fromEntries(
    Object.entries(facets).map(([facet, counts]) => [
      facet,
      Object.fromEntries(Object.entries(counts as Record<string, number>).filter(([, count]) => count > 0)),
    ]),
  ) as OracleAnswer['facets'];
}
