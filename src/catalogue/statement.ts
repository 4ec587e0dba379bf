import { createHash } from 'node:crypto';

import { amsterdamDay } from '@/domain/amsterdam-time';
import type { Sort } from '@/domain/catalogue-query';
import { HELP_KINDS } from '@/domain/help-now';
import { DEFAULT_CONTENT_LOCALE, type ContentLocale } from '@/domain/locale';
import { SKILL_LEVELS } from '@/domain/skill-level';

import { facetBits, packedKey, type PackedFacetName } from './facet-key';
import { WEIGHTS } from './offer-terms';
import { FIELD_WEIGHTS, HALF_AGE, HALF_DISTANCE, HALF_WAIT, RANKED, RANKING, SYNONYM_FACTOR } from './ranking';
import { weighted, type WordQueries } from './tsquery';

/** A question in the catalogue's own terms: what the statement below is made of. */
export interface Question {
  locale: ContentLocale;
  now: Date;
  /** Terms that must be there, as text of a tsquery; null when no words were asked for. */
  terms: string | null;
  /** The words of the question to rank by, one by one: by themselves, and with all other words for them. */
  words: WordQueries[];
  /** What is asked of each packed facet; 0 where nothing is. */
  bits: Record<PackedFacetName, number>;
  organisation: string | null;
  place: string | null;
  /** Until when there has to be a meeting from when on; null for any time. */
  window: { from: Date; to: Date } | null;
  /** Parts of the day that it has to be in, as bits; 0 for any. */
  parts: number;
  /** Only where somebody is there to help now. */
  openNow: boolean;
  /** From where distances are measured, in degrees, and how far away an offer may be at most, in kilometres. */
  near: { lat: number; lon: number; within: number | null } | null;
  /** Only what is at no place: on the internet, by telephone, or at somebody's home. */
  withoutPlace: boolean;
  sort: Sort;
  /** Whether total and counts are wanted as well; the cards alone cost less. */
  counted: boolean;
  /** Position of the first card, from 0, and how many of them, 1 to 100. */
  offset: number;
  limit: number;
}

/** A statement for `pg`: prepared under its name, which stands for its text; without one it is planned each time. */
export interface Statement {
  name: string | undefined;
  text: string;
  values: unknown[];
}

/** Kinds of offers that one comes to whenever there is help. */
export const HELP_BITS = facetBits('kind', HELP_KINDS);

/** How many coming meetings a card carries. */
const NEXT = 3;

/** The terms of an offer's row `o`, written as the index has them. */
export const TERMS = 'catalogue.terms_of(o.locale, o.offer_id, o.terms_mark)';

/** Offers of one language that are shown today. */
export const shown = (locale: string, today: string) => `o.locale = ${locale}
      AND (o.shown_from IS NULL OR o.shown_from <= ${today}::date) AND (o.shown_until IS NULL OR o.shown_until >= ${today}::date)`;

/** A row `n` of meetings as the site knows it; what is said of few meetings is left out of the others. */
const meeting = (locale: string) => `jsonb_build_object('row', n.schedule_row, 'start', catalogue.iso(n.starts_at),
      'end', catalogue.iso(n.ends_at), 'place', n.place) || CASE WHEN n.status IS NULL AND n.helped IS NULL THEN '{}'
      ELSE jsonb_strip_nulls(jsonb_build_object('status', n.status,
        'reason', coalesce(n.reason ->> ${locale}, n.reason ->> '${DEFAULT_CONTENT_LOCALE}'),
        'originalStart', CASE WHEN n.status = 'moved' THEN catalogue.iso(n.planned_at) END,
        'help', CASE WHEN n.helped IS NOT NULL THEN (
          SELECT coalesce(jsonb_agg(jsonb_build_object('start', catalogue.iso(lower(h)), 'end', catalogue.iso(upper(h))) ORDER BY h), '[]')
          FROM unnest(n.helped) h) END)) END`;

/** What is coming of an offer, as the site knows it: its next meetings, and apart from them those that are cancelled. */
export function comingMeetings(offer: string, moment: string, locale: string): string {
  const meetings = (condition: string) => `
      (SELECT coalesce(jsonb_agg(${meeting(locale)} ORDER BY n.starts_at, n.ends_at, n.schedule_row), '[]') FROM (
        SELECT s.* FROM catalogue.occurrence s WHERE s.offer_id = ${offer} AND s.ends_at > ${moment} AND ${condition}
        ORDER BY s.starts_at, s.ends_at, s.schedule_row LIMIT ${String(NEXT)}
      ) n)`;
  return `SELECT ${meetings(GOES_ON)} AS next, ${meetings("s.status = 'cancelled'")} AS cancelled`;
}

/** Of a meeting `s`: that it is not cancelled. */
export const GOES_ON = "s.status IS DISTINCT FROM 'cancelled'";

/** Kilometres from a place to a point, on a sphere (haversine), as SQL; the same as `src/domain/distance.ts`. */
const kilometres = (lat: string, lon: string) =>
  `12742 * asin(sqrt(least(1, sin(radians(s.lat - ${lat}) / 2) ^ 2
        + cos(radians(${lat})) * cos(radians(s.lat)) * sin(radians(s.lon - ${lon}) / 2) ^ 2)))`;

/** Kilometres of a degree of latitude, a little less than it is, so that a box around a circle is never too small. */
const DEGREE = 110.5;

/** Facets that are packed with several values each; flags share one mask in which all bits must be set. */
const CHOICES = ['level', 'barrier', 'topic', 'device', 'pillar', 'kind', 'language'] as const;

/**
 * One statement for the cards of a page, the total and all facet counts. Only what is asked for stands in it, so that
 * PostgreSQL plans for it.
 *
 * - Hits are counted in groups that are alike in all packed facets; total and counts follow from the groups.
 * - The best hits by plain order are ranked by everything that `ranking.ts` names; only a page of them gets cards.
 */
export function searchStatement(question: Question): Statement {
  const { limit, locale, near, offset, words } = question;
  const sort = near === null && question.sort === 'near' ? 'best' : question.sort;
  const values: unknown[] = [];
  const parameter = (value: unknown, type: string) => `$${String(values.push(value))}::${type}`;

  const moment = parameter(question.now.toISOString(), 'timestamptz');
  const from = near && {
    lat: parameter(near.lat, 'double precision'),
    lon: parameter(near.lon, 'double precision'),
    within: near.within === null ? null : parameter(near.within, 'double precision'),
  };
  const distance = from && kilometres(from.lat, from.lon);

  // The language is a constant of the text: it chooses the part of the table.
  const base = [shown(`'${locale}'`, parameter(amsterdamDay(question.now), 'date'))];
  if (question.terms !== null) base.push(`${TERMS} @@ ${parameter(question.terms, 'tsquery')}`);
  if (from?.within) base.push("o.spots && (SELECT coalesce(array_agg(id), '{}') FROM circle)");

  if (question.withoutPlace) base.push("o.spots = '{}'");
  base.push(...timeConditions(question, parameter, moment));

  const packed = packedConditions(question, parameter);
  const organisation =
    question.organisation === null
      ? []
      : [`o.organisation = (SELECT id FROM catalogue.label WHERE label = ${parameter(question.organisation, 'text')})`];
  const place =
    question.place === null
      ? []
      : [
          `o.town = ANY (ARRAY(SELECT id FROM catalogue.label WHERE lower(label) = lower(${parameter(question.place, 'text')})))`,
        ];

  const inTitle = words.map(({ all }) => `(o.title_terms @@ ${parameter(all, 'tsquery')})::integer`);
  const plainOrder = {
    best: 'title_hits DESC, next_at NULLS LAST, offer_id',
    first: 'next_at NULLS LAST, title_hits DESC, offer_id',
    near: 'km NULLS LAST, title_hits DESC, next_at NULLS LAST, offer_id',
  }[sort];
  const finalOrder = {
    best: 'score DESC, soonest NULLS LAST, title, offer_id',
    first: 'soonest NULLS LAST, score DESC, title, offer_id',
    near: 'km NULLS LAST, score DESC, soonest NULLS LAST, title, offer_id',
  }[sort];
  // A window of ranked hits and the page in it: the order does not depend on how the pages before were asked for.
  const windowSize = Math.max(limit, RANKED - (RANKED % limit));
  const windowStart = Math.floor(offset / windowSize) * windowSize;

  const hit = ['offer_id', 'facets', 'organisation', 'town', 'next_at', ...(distance ? ['spots'] : [])];
  // Without counts, only what is chosen is of use.
  const wanted = question.counted ? base : [...base, ...packed, ...organisation, ...place];
  // Of a circle there are few hits, which it pays to keep; many hits are read twice in less time than they are kept.
  const text = `WITH ${from?.within ? circle(from.lat, from.lon, from.within) : ''}hits AS ${from?.within ? '' : 'NOT '}MATERIALIZED (
    SELECT ${hit.map((name) => `o.${name}`).join(', ')}, ${all([...packed, ...organisation, ...place])} AS chosen,
      ${all(packed)} AS fits, ${all(organisation)} AS of_organisation, ${all(place)} AS of_place, ${inTitle.join(' + ') || '0'} AS title_hits
    FROM catalogue.offer o
    WHERE ${wanted.join('\n      AND ')}
  ),
  ${question.counted ? counted({ packed, organisation, place }) : ''}  ${sort === 'near' && distance ? distances(distance) : ''}candidates AS MATERIALIZED (
    SELECT h.offer_id, h.facets, ${distance ? 'h.spots, ' : ''}h.title_hits, h.next_at${sort === 'near' ? ', d.km' : ''}
    FROM hits h${sort === 'near' ? ' LEFT JOIN distances d ON d.offer_id = h.offer_id' : ''}
    WHERE h.chosen
    ORDER BY ${plainOrder} LIMIT ${parameter(windowSize, 'integer')} OFFSET ${parameter(windowStart, 'integer')}
  ),
  ranked AS (
    SELECT r.offer_id, r.km, r.card, row_number() OVER (ORDER BY ${finalOrder}) AS position
    FROM (
      SELECT h.offer_id, c.card, c.title, away.km, soonest.start AS soonest, ${score(question, parameter, moment)} AS score
      FROM candidates h
      JOIN catalogue.card c ON c.locale = '${locale}' AND c.offer_id = h.offer_id
      CROSS JOIN LATERAL (${distance ? `SELECT min(${distance}) AS km FROM catalogue.spot s WHERE s.id = ANY (h.spots)` : 'SELECT NULL::double precision AS km'}) away
      CROSS JOIN LATERAL (
        -- A meeting that has begun may be over.
        SELECT CASE WHEN h.next_at > ${moment} THEN h.next_at WHEN h.next_at IS NOT NULL THEN (
          SELECT min(s.starts_at) FROM catalogue.occurrence s WHERE s.offer_id = h.offer_id AND s.ends_at > ${moment} AND ${GOES_ON}
        ) END AS start OFFSET 0
      ) soonest
    ) r
    ORDER BY position LIMIT ${parameter(limit, 'integer')} OFFSET ${parameter(offset - windowStart, 'integer')}
  )
  SELECT (SELECT number::text FROM catalogue.change) AS version, ${question.counted ? COUNTS : 'NULL AS groups'},
    (SELECT coalesce(json_agg(json_build_array(p.card, coming.next, coming.cancelled, p.km) ORDER BY p.position), '[]')
      FROM ranked p CROSS JOIN LATERAL (${comingMeetings('p.offer_id', moment, `'${locale}'`)}) coming) AS cards`;
  return { name: nameOf(text), text, values };
}

/**
 * How many forms of the statement are prepared: every connection keeps each of them, and there are more combinations of choices
 * than it has memory for.
 */
const PREPARED = 200;
const names = new Map<string, string>();

/** The name is made of the text: pages and routes have a copy of this module each, and share their connections. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= PREPARED) return known;
  const name = `search ${createHash('sha1').update(text).digest('base64url')}`;
  names.set(text, name);
  return name;
}

type Parameter = (value: unknown, type: string) => string;

/** No meeting lasts longer, so that those of a window begin at most so much before it. */
const LONGEST_MEETING = "interval '24 hours'";

/**
 * What is asked of the time. The next meeting, which the row knows, decides most: one that begins in the window is enough, and
 * there is none before it. The meetings themselves are looked at only for the rest: offer by offer where few offers are
 * left, else all meetings of the window at once.
 */
function timeConditions(
  { near, now, openNow, parts, window }: Question,
  parameter: Parameter,
  moment: string,
): string[] {
  const each = (conditions: readonly string[]) => `EXISTS (
        SELECT FROM catalogue.occurrence s WHERE s.offer_id = o.offer_id AND ${[GOES_ON, ...conditions].join(' AND ')})`;
  const atOnce = (conditions: readonly string[]) => `o.offer_id IN (
        SELECT s.offer_id FROM catalogue.occurrence s WHERE ${[GOES_ON, ...conditions].join(' AND ')})`;
  const conditions: string[] = [];
  const inParts = parts === 0 ? null : parameter(parts, 'smallint');
  if (inParts !== null) conditions.push(`o.parts & ${inParts} <> 0`);
  if (window) {
    const [from = '', to = ''] = [window.from, window.to].map((at) => parameter(at.toISOString(), 'timestamptz'));
    const inWindow = `s.starts_at > ${from} - ${LONGEST_MEETING} AND s.starts_at < ${to} AND s.ends_at > ${from}`;
    const isFew = window.from <= now || (near !== null && near.within !== null);
    const having = isFew ? each : atOnce;
    conditions.push(
      `o.next_at < ${to}`,
      inParts === null
        ? `(o.next_at >= greatest(${from}, ${moment}) OR ${having([inWindow])})`
        : having([inWindow, `s.parts & ${inParts} <> 0`]),
    );
  }
  if (openNow) {
    conditions.push(
      `o.facets & ${parameter(packedKey('kind', HELP_BITS), 'bigint')} <> 0`,
      `o.next_at <= ${moment}`,
      (near !== null && near.within !== null ? each : atOnce)([
        `s.starts_at > ${moment} - ${LONGEST_MEETING} AND s.starts_at <= ${moment} AND s.ends_at > ${moment}`,
        `s.status IS DISTINCT FROM 'tentative' AND (s.helped IS NULL OR s.helped @> ${moment})`,
      ]),
    );
  }
  return conditions;
}

const all = (conditions: readonly string[]) => conditions.join(' AND ') || 'true';

/** Conditions of each kind of choice. */
type Choices = Record<'packed' | 'organisation' | 'place', readonly string[]>;

/**
 * Groups of hits that are alike in all packed facets, before any of those narrows them; and how many hits there are in each
 * town and by each organisation, each before that choice narrows them. All in one walk over the hits.
 */
function counted({ organisation, packed, place }: Choices): string {
  const count = (...filters: [conditions: readonly string[], name: string][]) => {
    const names = filters.flatMap(([conditions, name]) => (conditions.length > 0 ? [name] : []));
    return names.length === 0 ? 'count(*)' : `count(*) FILTER (WHERE ${names.join(' AND ')})`;
  };
  return `counted AS (
    SELECT GROUPING(facets, town, organisation) AS kind, facets, town, organisation,
      ${count([organisation, 'of_organisation'], [place, 'of_place'])} AS of_facets,
      ${count([packed, 'fits'], [organisation, 'of_organisation'])} AS of_town,
      ${count([packed, 'fits'], [place, 'of_place'])} AS of_maker
    FROM hits GROUP BY GROUPING SETS ((facets), (town), (organisation))
  ),
  `;
}

/** What `counted` holds: the groups as lists with a value for each, as text of arrays, and counts by name. */
const COUNTS = `
    (SELECT json_build_array(array_agg(facets)::text, array_agg(of_facets)::text)
      FROM counted WHERE kind = 3 AND of_facets > 0) AS groups,
    (SELECT coalesce(json_object_agg(l.label, of_town), '{}')
      FROM counted JOIN catalogue.label l ON l.id = town WHERE kind = 5 AND of_town > 0) AS places,
    (SELECT coalesce(json_object_agg(l.label, of_maker), '{}')
      FROM counted JOIN catalogue.label l ON l.id = organisation WHERE kind = 6 AND of_maker > 0) AS organisations`;

function packedConditions({ bits }: Question, parameter: Parameter): string[] {
  const conditions: string[] = CHOICES.filter((name) => bits[name] !== 0).map(
    (name) => `o.facets & ${parameter(packedKey(name, bits[name]), 'bigint')} <> 0`,
  );
  const flags = bits.free | bits.withoutAppointment | bits.accessible;
  if (flags !== 0) {
    const mask = parameter(packedKey('free', flags), 'bigint');
    conditions.push(`o.facets & ${mask} = ${mask}`);
  }
  return conditions;
}

/** The places in a circle: first those in the box around it, which an index knows, then by their real distance. */
function circle(lat: string, lon: string, within: string): string {
  const degrees = `${within} / ${String(DEGREE)}`;
  return `circle AS MATERIALIZED (
    SELECT s.id FROM catalogue.spot s
    WHERE s.lat BETWEEN ${lat} - ${degrees} AND ${lat} + ${degrees}
      AND s.lon BETWEEN ${lon} - ${degrees} / cos(radians(${lat})) AND ${lon} + ${degrees} / cos(radians(${lat}))
      AND ${kilometres(lat, lon)} <= ${within}
  ),
  `;
}

/** The distance of every hit, to put all of them in its order: each place is measured once. */
function distances(distance: string): string {
  return `distances AS MATERIALIZED (
    SELECT h.offer_id, min(p.km) AS km
    FROM hits h CROSS JOIN LATERAL unnest(h.spots) AS at(id) JOIN (SELECT s.id, ${distance} AS km FROM catalogue.spot s) p ON p.id = at.id
    WHERE h.chosen GROUP BY 1
  ),
  `;
}

/** The score of a candidate `h` with its card `c`, as SQL: the weighted sum that `ranking.ts` tells. */
function score({ bits, near, words }: Question, parameter: Parameter, moment: string): string {
  // PostgreSQL takes a number with a point for a numeric, with which it counts ten times as slowly.
  const real = (value: number) => `${String(value)}::double precision`;
  const halving = (value: string, half: number) => `power(${real(0.5)}, ${value} / ${real(half)})`;
  // Whole days: what changed in the same hour is equally fresh. `greatest` passes over nulls, so these come first.
  const days = (interval: string) => `floor(greatest(0, extract(epoch FROM ${interval})::double precision / 86400))`;
  const parts = [
    `${real(RANKING.soonness)} * CASE WHEN soonest.start IS NULL THEN 0 ELSE ${halving(days(`soonest.start - ${moment}`), HALF_WAIT)} END`,
    `${real(RANKING.freshness)} * ${halving(days(`${moment} - c.changed_at`), HALF_AGE)}`,
  ];
  if (bits.level !== 0) {
    const asked = parameter(bits.level, 'bigint');
    const levels = String((1 << SKILL_LEVELS.length) - 1);
    const bitsIn = (value: string) => `bit_count((${value})::integer::bit(${String(SKILL_LEVELS.length)}))`;
    parts.push(
      `${real(RANKING.level)} * ${bitsIn(`h.facets & ${asked}`)}::double precision / ${bitsIn(`h.facets & ${levels}`)}`,
    );
  }
  if (near) parts.push(`${real(RANKING.nearness)} * coalesce(${halving('away.km', HALF_DISTANCE)}, 0)`);
  if (words.length > 0) {
    const best = (query: string) => {
      const places = WEIGHTS.map(
        (weight) =>
          `WHEN c.terms @@ ${parameter(weighted(query, weight), 'tsquery')} THEN ${real(FIELD_WEIGHTS[weight])}`,
      );
      return `CASE ${places.join(' ')} ELSE 0 END`;
    };
    const fits = words.map(({ all: every, own }) =>
      own === every ? best(own) : `greatest(${best(own)}, ${real(SYNONYM_FACTOR)} * ${best(every)})`,
    );
    parts.push(`${real(RANKING.text / words.length)} * (${fits.join('\n          + ')})`);
  }
  return parts.join('\n        + ');
}
