import { BARRIERS, type Barrier } from './barrier';
import {
  DEVICES,
  OFFER_KINDS,
  OFFER_LANGUAGES,
  TOPICS,
  type Device,
  type OfferCard,
  type OfferKind,
  type OfferLanguage,
  type Topic,
} from './offer';
import { PARTS_OF_DAY, type PartOfDay } from './part-of-day';
import { PILLARS, type Pillar } from './pillar';
import { parsePostcode } from './postcode';
import type { Reason } from './reason';
import { SKILL_LEVELS, type SkillLevel } from './skill-level';
import type { Origin, UnderstoodQuery, Widening } from './understood-query';
import { WHENS, type When } from './when';

/** Offers on one page of the catalogue. */
export const PAGE_SIZE = 20;
/** Longest search text that is looked at, in characters; what comes after is dropped. */
export const MAX_QUERY_LENGTH = 200;
/** Deepest page: nobody reads on that far, and a robot should not make the database count that deep. */
export const MAX_PAGE = 500;

/** Distances that can be asked for, in kilometres. */
export const DISTANCES = [2, 5, 10, 25] as const;
export type Distance = (typeof DISTANCES)[number];

/** `best`: what fits best; `near`: nearest first, where distances are known; `first`: soonest first. */
export const SORTS = ['best', 'near', 'first'] as const;
export type Sort = (typeof SORTS)[number];

/** What somebody asked the catalogue for; empty lists and nulls ask for nothing. Values within a list are alternatives. */
export interface CatalogueQuery {
  text: string;
  levels: SkillLevel[];
  barriers: Barrier[];
  topics: Topic[];
  devices: Device[];
  kinds: OfferKind[];
  pillars: Pillar[];
  languages: OfferLanguage[];
  organisation: string | null;
  place: string | null;
  /** Four digits, or four digits and two letters. */
  postcode: string | null;
  /** Kilometres around the postcode, the position or the place; null for any distance. */
  distance: Distance | null;
  /** Degrees (WGS 84), with no more precision than two decimals, about a kilometre. */
  position: { lat: number; lon: number } | null;
  sort: Sort;
  /** Search for the words as typed: nothing corrected, no names recognised, nothing widened. */
  literal: boolean;
  free: boolean;
  withoutAppointment: boolean;
  accessible: boolean;
  /** When there has to be a meeting. */
  when: When | null;
  /** Parts of the day that it has to be in. */
  partsOfDay: PartOfDay[];
  /** Only where somebody is there to help now. */
  openNow: boolean;
  /** From 1. */
  page: number;
}

/** Number of offers per value, for each facet; a facet's own choice does not narrow its own counts. */
export interface Facets {
  level: Record<string, number>;
  barrier: Record<string, number>;
  topic: Record<string, number>;
  device: Record<string, number>;
  kind: Record<string, number>;
  pillar: Record<string, number>;
  language: Record<string, number>;
  place: Record<string, number>;
  organisation: Record<string, number>;
  free: Record<string, number>;
  withoutAppointment: Record<string, number>;
  accessible: Record<string, number>;
}

export interface CatalogueResult {
  total: number;
  page: number;
  pageSize: number;
  offers: FoundOffer[];
  facets: Facets;
  understood: UnderstoodQuery;
  /** From where distances are measured; null when nobody asked, or when it is not known. */
  origin: Origin | null;
  /** A postcode that nobody knows, as it was asked for; the rest of the question was answered without it. */
  unknownPostcode: string | null;
  /** What had to be left out or taken wider to find anything; empty when the question itself had an answer. */
  widened: Widening[];
  /** The walk-in that is nearest, or soonest, for who found nothing; null when there is none, or no need. */
  nearestWalkIn: FoundOffer | null;
}

/** A card with what the search knows of it. */
export interface FoundOffer extends OfferCard {
  /** Kilometres to its nearest place; null without an origin or a place. */
  distanceKm: number | null;
  reasons: Reason[];
}

export const EMPTY_QUERY: CatalogueQuery = {
  text: '',
  levels: [],
  barriers: [],
  topics: [],
  devices: [],
  kinds: [],
  pillars: [],
  languages: [],
  organisation: null,
  place: null,
  postcode: null,
  distance: null,
  position: null,
  sort: 'best',
  literal: false,
  free: false,
  withoutAppointment: false,
  accessible: false,
  when: null,
  partsOfDay: [],
  openNow: false,
  page: 1,
};

/** The words of the address for the ways to sort. */
const SORT_WORDS: Record<Sort, string> = { best: 'beste', near: 'dichtbij', first: 'eerst' };

/** Those for times, also for who makes a form. */
export const WHEN_WORDS: Record<When, string> = { today: 'vandaag', 'this-week': 'deze-week', weekend: 'weekend' };
export const PART_WORDS: Record<PartOfDay, string> = { morning: 'ochtend', afternoon: 'middag', evening: 'avond' };

/** The Netherlands in Europe, islands included, with a little of what is around it; degrees (WGS 84). */
const NETHERLANDS = { south: 50.7, north: 53.7, west: 3.2, east: 7.3 };

const CONTROL_CHARACTERS = /\p{Cc}+/gu;

/** One line of text, at most `MAX_QUERY_LENGTH` characters, without control characters; empty for nothing. */
export function cleanText(value: string | null): string {
  const text = (value ?? '')
    .slice(0, MAX_QUERY_LENGTH * 4)
    .replace(CONTROL_CHARACTERS, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return Array.from(text.toWellFormed()).slice(0, MAX_QUERY_LENGTH).join('').trim();
}

/** Those of the allowed values that were asked for, each once and in their own order, however often they were repeated. */
function known<T extends string | number>(allowed: readonly T[], values: string[]): T[] {
  const asked = new Set(values);
  return allowed.filter((value) => asked.has(String(value)));
}

/** Degrees with two decimals: nearer than about a kilometre nobody needs to know where somebody is. */
function degrees(value: string | null): number | null {
  return value !== null && /^\d{1,2}(?:\.\d{1,20})?$/u.test(value) ? Math.round(Number(value) * 100) / 100 : null;
}

/** A position in the Netherlands; null for half of one, and for anywhere else. */
function positionOf(lat: string | null, lon: string | null): CatalogueQuery['position'] {
  const position = { lat: degrees(lat), lon: degrees(lon) };
  if (position.lat === null || position.lon === null) return null;
  const { south, north, west, east } = NETHERLANDS;
  const inside = position.lat >= south && position.lat <= north && position.lon >= west && position.lon <= east;
  return inside ? { lat: position.lat, lon: position.lon } : null;
}

function pageNumber(value: string | null): number {
  return value !== null && /^[1-9]\d{0,3}$/u.test(value) ? Math.min(Number(value), MAX_PAGE) : 1;
}

/**
 * Reads the catalogue's address parameters (names: see the README's "Addresses"). Unknown names and invalid values are
 * dropped, never an error: an old link or a robot's guess still gets a page.
 */
export function parseCatalogueQuery(params: URLSearchParams): CatalogueQuery {
  const distance = params.get('afstand');
  const sort = params.get('sorteer');
  return {
    text: cleanText(params.get('q')),
    levels: known(SKILL_LEVELS, params.getAll('niveau')),
    barriers: known(BARRIERS, params.getAll('drempel')),
    topics: known(TOPICS, params.getAll('onderwerp')),
    devices: known(DEVICES, params.getAll('apparaat')),
    kinds: known(OFFER_KINDS, params.getAll('soort')),
    pillars: known(PILLARS, params.getAll('pijler')),
    languages: known(OFFER_LANGUAGES, params.getAll('taal')),
    organisation: cleanText(params.get('organisatie')) || null,
    place: cleanText(params.get('plaats')) || null,
    postcode: parsePostcode(cleanText(params.get('postcode'))),
    distance: DISTANCES.find((kilometres) => String(kilometres) === distance) ?? null,
    position: positionOf(params.get('lat'), params.get('lon')),
    sort: SORTS.find((order) => SORT_WORDS[order] === sort) ?? 'best',
    literal: params.get('letterlijk') === '1',
    free: params.get('gratis') === '1',
    withoutAppointment: params.get('zonder-afspraak') === '1',
    accessible: params.get('toegankelijk') === '1',
    when: WHENS.find((when) => WHEN_WORDS[when] === params.get('wanneer')) ?? null,
    partsOfDay: PARTS_OF_DAY.filter((part) => params.getAll('dagdeel').includes(PART_WORDS[part])),
    openNow: params.get('nu-open') === '1',
    page: pageNumber(params.get('pagina')),
  };
}

/**
 * Writes a query as address parameters in one fixed order, so that the same choice always has the same address.
 * What is empty is left out; the result of `parseCatalogueQuery` on it is the same query again.
 */
export function catalogueSearchParams(query: CatalogueQuery): URLSearchParams {
  const params = new URLSearchParams();
  const add = (name: string, values: readonly (string | number)[]) => {
    for (const value of values) params.append(name, String(value));
  };
  add('q', query.text ? [query.text] : []);
  add('letterlijk', query.literal ? [1] : []);
  add('plaats', query.place ? [query.place] : []);
  add('postcode', query.postcode ? [query.postcode] : []);
  add('lat', query.position ? [query.position.lat] : []);
  add('lon', query.position ? [query.position.lon] : []);
  add('afstand', query.distance ? [query.distance] : []);
  add('niveau', query.levels);
  add('onderwerp', query.topics);
  add('apparaat', query.devices);
  add('soort', query.kinds);
  add('drempel', query.barriers);
  add('pijler', query.pillars);
  add('taal', query.languages);
  add('organisatie', query.organisation ? [query.organisation] : []);
  add('gratis', query.free ? [1] : []);
  add('zonder-afspraak', query.withoutAppointment ? [1] : []);
  add('toegankelijk', query.accessible ? [1] : []);
  add('wanneer', query.when ? [WHEN_WORDS[query.when]] : []);
  add(
    'dagdeel',
    query.partsOfDay.map((part) => PART_WORDS[part]),
  );
  add('nu-open', query.openNow ? [1] : []);
  add('sorteer', query.sort === 'best' ? [] : [SORT_WORDS[query.sort]]);
  add('pagina', query.page > 1 ? [query.page] : []);
  return params;
}
