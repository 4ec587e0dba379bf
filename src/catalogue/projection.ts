import { sql, type SQL } from 'drizzle-orm';

import { BARRIERS } from '@/domain/barrier';
import { CONTENT_LOCALES, DEFAULT_CONTENT_LOCALE } from '@/domain/locale';
import { DEVICES, OFFER_LANGUAGES, TOPICS } from '@/domain/offer';
import { PILLARS } from '@/domain/pillar';

import { LOWER_BITS, PACKED_FACETS, type PackedFacetName } from './facet-key';

/**
 * The one source of the catalogue: computes rows from the published documents. The same statement serves one offer, all
 * offers of a module, location or organisation, and the whole catalogue, so a row cannot depend on how it was made.
 */

const keys = (values: readonly string[]) => sql.raw(`ARRAY[${values.map((value) => `'${value}'`).join(', ')}]::text[]`);

/** A many-valued choice of a document, in the domain's order; null when nothing was chosen. */
function choice(table: string, parent: SQL, values: readonly string[]): SQL {
  return sql`(SELECT array_agg(c.value::text ORDER BY array_position(${keys(values)}, c.value::text))
    FROM ${sql.raw(table)} c WHERE c.parent_id = ${parent})`;
}

const CHOICES = [
  ['barriers', BARRIERS],
  ['topics', TOPICS],
  ['devices', DEVICES],
  ['pillars', PILLARS],
  ['languages', OFFER_LANGUAGES],
] as const;

const choices = (table: string, parent: SQL, prefix = '') =>
  sql.join(
    CHOICES.map(
      ([name, values]) => sql`${choice(`public.${table}_${name}`, parent, values)} AS ${sql.raw(prefix + name)}`,
    ),
    sql`, `,
  );

/** The words in a formatted text, whatever their markup. */
const plainText = (column: string) =>
  sql.raw(`(SELECT string_agg(t #>> '{}', ' ') FROM jsonb_path_query(${column}, 'strict $.**.text') t)`);

/** A text that says something, or null. */
const text = (column: string) => sql.raw(`nullif(btrim(${column}), '')`);

const bits = (name: PackedFacetName, chosen: SQL) =>
  sql`(catalogue.bits(${chosen}, ${keys(PACKED_FACETS[name].keys)}) << ${sql.raw(String(PACKED_FACETS[name].shift))})`;

const flag = (name: PackedFacetName, condition: SQL) =>
  sql`(${condition})::integer << ${sql.raw(String(PACKED_FACETS[name].shift))}`;

const day = (column: string) => sql.raw(`(${column} AT TIME ZONE 'Europe/Amsterdam')::date`);

const FALLBACK = sql.raw(`'${DEFAULT_CONTENT_LOCALE}'`);

/**
 * What the catalogue's rows are made of, as the documents have it now: all but the terms to search by, which
 * `offer-terms.ts` makes of `texts` and `card`.
 *
 * @param ids offers to compute
 */
export function projection(ids: readonly string[]): SQL {
  return sql`
  WITH locale AS (SELECT unnest(${keys(CONTENT_LOCALES)}) AS code),
  source AS MATERIALIZED (
    SELECT o.*, ${choices('offers', sql.raw('o.id'), 'own_')} FROM public.offers o
    WHERE o._status = 'published' AND o.deleted_at IS NULL AND o.audience = 'public' AND o.slug IS NOT NULL
      AND o.id = ANY (${uuidArray(ids)})
  ),
  -- Modules, places and organisations are read once, not once per offer.
  module AS MATERIALIZED (
    SELECT m.id, locale.code AS locale,
      coalesce(own.title, other.title) AS title,
      coalesce(own.summary, other.summary) AS summary,
      CASE WHEN own.title IS NULL THEN ${FALLBACK} ELSE locale.code END AS title_locale,
      m.level_from, m.level_to, ${choices('training_modules', sql.raw('m.id'))},
      ${plainText('coalesce(own.what_you_learn, other.what_you_learn)')} AS what_you_learn
    FROM public.training_modules m CROSS JOIN locale
    LEFT JOIN LATERAL (
      SELECT ${text('l.title')} AS title, ${text('l.summary')} AS summary, l.what_you_learn FROM public.training_modules_locales l
      WHERE l._parent_id = m.id AND l._locale::text = locale.code
    ) own ON true
    LEFT JOIN LATERAL (
      SELECT ${text('l.title')} AS title, ${text('l.summary')} AS summary, l.what_you_learn FROM public.training_modules_locales l
      WHERE l._parent_id = m.id AND l._locale::text = ${FALLBACK}
    ) other ON true
    WHERE m._status = 'published' AND m.deleted_at IS NULL AND m.id IN (SELECT module_id FROM source)
  ),
  place AS MATERIALIZED (
    SELECT l.id, l.city, l.wheelchair = 'yes' AS accessible,
      jsonb_build_object('slug', l.slug, 'name', l.name, 'street', ${text('l.street')}, 'postcode', ${text('l.postcode')},
        'city', l.city, 'lat', l.latitude, 'lon', l.longitude) AS link,
      ${text('l.neighbourhood')} AS neighbourhood
    FROM public.locations l
    WHERE l._status = 'published' AND l.deleted_at IS NULL AND l.slug IS NOT NULL AND l.id IN (SELECT location_id FROM source)
  ),
  organisation AS MATERIALIZED (
    SELECT g.id, g.slug, g.name
    FROM public.organisations g
    WHERE g._status = 'published' AND g.deleted_at IS NULL AND g.slug IS NOT NULL AND g.id IN (SELECT organisation_id FROM source)
  ),
  -- An empty field takes the module's value, field by field; the levels as a pair.
  resolved AS (
    SELECT o.*, locale.code AS locale, o.id AS offer_id,
      coalesce(own.title, other.title, module.title) AS title,
      coalesce(own.summary, other.summary, module.summary) AS summary,
      CASE
        WHEN own.title IS NOT NULL THEN locale.code
        WHEN other.title IS NOT NULL THEN ${FALLBACK}
        ELSE module.title_locale
      END AS text_locale,
      coalesce(own.description, other.description) AS description,
      coalesce(own.cost_text, other.cost_text) AS cost_text,
      coalesce(own.schedule_note, other.schedule_note) AS schedule_note,
      CASE WHEN o.level_from IS NOT NULL AND o.level_to IS NOT NULL THEN o.level_from ELSE module.level_from END AS resolved_from,
      CASE WHEN o.level_from IS NOT NULL AND o.level_to IS NOT NULL THEN o.level_to ELSE module.level_to END AS resolved_to,
      ${sql.join(
        CHOICES.map(([name]) => sql.raw(`coalesce(o.own_${name}, module.${name}, '{}') AS ${name}`)),
        sql`, `,
      )},
      organisation.slug AS organisation_slug, organisation.name AS organisation_name,
      CASE WHEN o.place = 'location' THEN place.city END AS city,
      CASE WHEN o.place = 'location' THEN place.link END AS link,
      CASE WHEN o.place = 'location' THEN place.neighbourhood END AS neighbourhood,
      o.place = 'location' AND coalesce(place.accessible, false) AS accessible,
      module.title AS module_title, module.what_you_learn
    FROM source o CROSS JOIN locale
    JOIN organisation ON organisation.id = o.organisation_id
    LEFT JOIN place ON place.id = o.location_id
    LEFT JOIN module ON module.id = o.module_id AND module.locale = locale.code
    LEFT JOIN LATERAL (
      SELECT ${text('l.title')} AS title, ${text('l.summary')} AS summary, l.description,
        ${text('l.cost_text')} AS cost_text, ${text('l.schedule_note')} AS schedule_note
      FROM public.offers_locales l WHERE l._parent_id = o.id AND l._locale::text = locale.code
    ) own ON true
    LEFT JOIN LATERAL (
      SELECT ${text('l.title')} AS title, ${text('l.summary')} AS summary, l.description,
        ${text('l.cost_text')} AS cost_text, ${text('l.schedule_note')} AS schedule_note
      FROM public.offers_locales l WHERE l._parent_id = o.id AND l._locale::text = ${FALLBACK}
    ) other ON true
  )
  SELECT r.offer_id, r.locale, r.slug, r.title, r.updated_at AS changed_at,
    jsonb_build_object('title', r.title, 'summary', r.summary, 'description', ${plainText('r.description')},
      'module', r.module_title, 'whatYouLearn', r.what_you_learn, 'neighbourhood', r.neighbourhood) AS texts,
    -- Where it may be: its own place, and those of single dates and rules.
    ARRAY(SELECT s.id FROM catalogue.spot s WHERE s.location_id IN (
      SELECT r.location_id WHERE r.place = 'location'
      UNION SELECT d.place_id FROM public.offers_schedule_dates d WHERE d._parent_id = r.offer_id
      UNION SELECT u.place_id FROM public.offers_schedule_rules u WHERE u._parent_id = r.offer_id
      UNION SELECT v.new_place_id FROM public.offers_schedule_overrides v WHERE v._parent_id = r.offer_id
    ) ORDER BY s.id) AS spots,
    ((${bits('kind', sql`ARRAY[r.kind::text]`)} | ${bits('language', sql`r.languages`)}
      | (${flag('free', sql`coalesce(r.cost_free, false)`)}) | (${flag('withoutAppointment', sql`r.registration = 'none'`)})
      | (${flag('accessible', sql`r.accessible`)}))::bigint << ${sql.raw(String(LOWER_BITS))})
      | ${bits('level', sql`(SELECT array_agg(n::text) FROM generate_series(r.resolved_from::integer, r.resolved_to::integer) n)`)}
      | ${bits('barrier', sql`r.barriers`)} | ${bits('topic', sql`r.topics`)} | ${bits('device', sql`r.devices`)}
      | ${bits('pillar', sql`r.pillars`)} AS facets,
    r.organisation_slug, r.city,
    ${day('r.valid_from')} AS shown_from,
    -- The last day of its schedule ends it too: that is not for SQL to know.
    ${day('r.valid_until')} AS shown_until,
    jsonb_build_object(
      'id', r.offer_id, 'slug', r.slug, 'title', r.title, 'summary', r.summary, 'textLocale', r.text_locale,
      'kind', r.kind,
      'levels', CASE WHEN r.resolved_from IS NOT NULL AND r.resolved_to IS NOT NULL
        THEN jsonb_build_object('from', r.resolved_from, 'to', r.resolved_to) END,
      'barriers', r.barriers, 'topics', r.topics, 'devices', r.devices, 'pillars', r.pillars, 'languages', r.languages,
      'organisation', jsonb_build_object('slug', r.organisation_slug, 'name', r.organisation_name),
      'placeKind', r.place, 'location', r.link,
      'cost', jsonb_build_object('free', coalesce(r.cost_free, false),
        'amount', CASE WHEN r.cost_free THEN NULL ELSE r.cost_amount END, 'text', r.cost_text),
      'registration', r.registration, 'wheelchairAccessible', r.accessible,
      'scheduleKind', r.schedule_kind, 'scheduleNote', r.schedule_note
    ) AS card
  FROM resolved r
  WHERE r.title IS NOT NULL`;
}

/** A PostgreSQL array of ids as one parameter. */
export function uuidArray(ids: readonly string[]): SQL {
  return sql`${`{${ids.join(',')}}`}::uuid[]`;
}
