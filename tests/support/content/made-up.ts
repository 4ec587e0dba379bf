import { BARRIERS, type Barrier } from '@/domain/barrier';
import {
  OFFER_LANGUAGES,
  type Device,
  type OfferKind,
  type OfferLanguage,
  type PlaceKind,
  type Registration,
  type Topic,
} from '@/domain/offer';
import type { Pillar } from '@/domain/pillar';

import { Chance } from '../random';
import {
  BUILDING_NAMES,
  BUILDINGS,
  COMMON_WORDS,
  FIRST_PARTS,
  NAME_PARTS,
  NEIGHBOURHOODS,
  ORGANISATION_NAMES,
  SECOND_PARTS,
  THEMES,
  type Theme,
} from './themes';
import { TOWNS, type Town } from './towns';

export interface MadeUpOrganisation {
  id: string;
  slug: string;
  name: string;
}

export interface MadeUpLocation {
  id: string;
  slug: string;
  name: string;
  organisation: MadeUpOrganisation;
  street: string;
  postcode: string;
  city: string;
  neighbourhood: string;
  lat: number;
  lon: number;
  wheelchair: boolean;
}

export interface MadeUpOffer {
  id: string;
  slug: string;
  kind: OfferKind;
  title: string;
  summary: string;
  paragraphs: string[];
  organisation: MadeUpOrganisation;
  placeKind: PlaceKind;
  location: MadeUpLocation | null;
  levels: readonly [number, number];
  barriers: Barrier[];
  topics: Topic[];
  devices: Device[];
  languages: OfferLanguage[];
  pillars: Pillar[];
  /** Euro; null when it is free. */
  cost: number | null;
  registration: Registration;
  employeesOnly: boolean;
  /** A weekly meeting by the day's number from Monday on, single days counted from today, or whatever one agrees. */
  schedule:
    | { kind: 'rules'; weekday: number; opens: number }
    | { kind: 'dates'; days: number[]; opens: number }
    | { kind: 'text' };
}

/** Organisations and places, and offers one by one: a million of them need no memory. */
export interface MadeUpContent {
  organisations: MadeUpOrganisation[];
  locations: MadeUpLocation[];
  offers: () => Generator<MadeUpOffer>;
}

interface Amounts {
  offers: number;
  /** At least as many as there are towns. */
  organisations: number;
  locations: number;
  /** How many of the words in running text are compounds, 0 to 1. */
  compounds?: number;
}

/**
 * Content that nobody published: Dutch offers in real towns, with words as unevenly used as people use them. The same
 * numbers always give the same content.
 */
export function madeUpContent({
  compounds = 0.15,
  locations: places,
  offers: amount,
  organisations: makers,
}: Amounts): MadeUpContent {
  const chance = new Chance(2026);
  const organisations = Array.from({ length: makers }, (_, n) => organisation(chance, n));
  const locations = Array.from({ length: places }, (_, n) => location(chance, n, organisations));
  return {
    organisations,
    locations,
    *offers() {
      const ownChance = new Chance(311);
      for (let n = 0; n < amount; n += 1) yield offer(ownChance, n, locations, compounds);
    },
  };
}

function organisation(chance: Chance, n: number): MadeUpOrganisation {
  const town = townAt(n);
  const kind = ORGANISATION_NAMES[Math.floor(n / TOWNS.length) % ORGANISATION_NAMES.length] ?? '';
  const name = `${kind} ${town.name}`;
  return { id: uuid(chance), slug: `${slugOf(name)}-${n}`, name };
}

function location(chance: Chance, n: number, organisations: readonly MadeUpOrganisation[]): MadeUpLocation {
  const town = townAt(n);
  const name = `${chance.pick(BUILDINGS)} ${chance.pick(BUILDING_NAMES)}`;
  // Organisations go round the towns in the same order as the places, so this is one of its town.
  const maker = at(
    organisations,
    (n % TOWNS.length) + TOWNS.length * chance.below(Math.floor(organisations.length / TOWNS.length)),
  );
  return {
    id: uuid(chance),
    slug: `${slugOf(name)}-${n}`,
    name,
    organisation: maker,
    street: `${capital(chance.pick(BUILDING_NAMES).split(' ').at(-1) ?? '')}straat ${1 + chance.below(200)}`,
    postcode: `${1000 + ((n * 37) % 9000)} AB`,
    city: town.name,
    neighbourhood: NEIGHBOURHOODS[Math.floor(n / TOWNS.length) % NEIGHBOURHOODS.length] ?? '',
    lat: rounded(town.lat + (chance.next() - 0.5) * 0.06),
    lon: rounded(town.lon + (chance.next() - 0.5) * 0.08),
    wheelchair: chance.happens(0.7),
  };
}

function offer(chance: Chance, n: number, locations: readonly MadeUpLocation[], compounds: number): MadeUpOffer {
  const theme = skewed(chance, THEMES);
  const kind = chance.pick(theme.kinds);
  const anywhere = kind === 'online' || chance.happens(0.08);
  const place = slanted(chance, locations);
  const title = titleOf(chance, theme, anywhere ? null : place);
  const [from, to] = theme.levels;
  return {
    id: uuid(chance),
    slug: `${slugOf(title)}-${n}`,
    kind,
    title,
    summary: chance.pick(theme.summaries),
    paragraphs: [`${theme.sentences.join(' ')} ${chatter(chance, compounds)}`, chatter(chance, compounds)],
    organisation: place.organisation,
    placeKind: anywhere ? (kind === 'online' ? 'online' : 'at-your-place') : 'location',
    location: anywhere ? null : place,
    levels: chance.happens(0.3) ? [from, Math.min(5, to + 1)] : [from, to],
    barriers: chance.happens(0.2) ? [...new Set([...theme.barriers, chance.pick(BARRIERS)])] : theme.barriers,
    topics: theme.topics,
    devices: theme.devices,
    languages: chance.happens(0.1) ? ['nl', chance.pick(OFFER_LANGUAGES.slice(1))] : ['nl'],
    pillars: theme.pillars,
    cost: chance.happens(0.75) ? null : 5 + chance.below(60),
    registration:
      kind === 'walk-in' || chance.happens(0.2) ? 'none' : chance.pick(['phone', 'mail', 'intake'] as const),
    employeesOnly: kind === 'in-house-training' && chance.happens(0.5),
    schedule: scheduleOf(chance, kind),
  };
}

function titleOf(chance: Chance, { titles }: Theme, place: MadeUpLocation | null): string {
  const title = chance.happens(0.9) ? chance.pick(titles) : capital(compound(chance));
  if (place === null || chance.happens(0.5)) return title;
  return `${title} in ${chance.happens(0.5) ? place.city : place.name}`;
}

function scheduleOf(chance: Chance, kind: OfferKind): MadeUpOffer['schedule'] {
  const opens = 9 + chance.below(11);
  if (kind === 'walk-in' || chance.happens(0.2)) return { kind: 'rules', weekday: chance.below(6), opens };
  if (kind === 'workshop' || chance.happens(0.4)) {
    const first = 1 + chance.below(80);
    return { kind: 'dates', days: Array.from({ length: 1 + chance.below(3) }, (_, week) => first + week * 7), opens };
  }
  return { kind: 'text' };
}

/** A few sentences that say little, in the words that stand in every text and some that stand in few. */
function chatter(chance: Chance, compounds: number): string {
  const words = Array.from({ length: 12 + chance.below(18) }, () => {
    if (chance.happens(compounds)) return compound(chance);
    if (chance.happens(0.05)) return surname(chance);
    return skewed(chance, COMMON_WORDS);
  });
  return `${capital(words.join(' '))}.`;
}

function compound(chance: Chance): string {
  return skewed(chance, FIRST_PARTS) + skewed(chance, SECOND_PARTS);
}

function surname(chance: Chance): string {
  return capital(Array.from({ length: 2 + chance.below(2) }, () => chance.pick(NAME_PARTS)).join(''));
}

/** One of the items, the n-th about 1/n as often as the first (Zipf): words and subjects. */
function skewed<T>(chance: Chance, items: readonly T[]): T {
  return at(items, Math.floor(Math.exp(chance.next() * Math.log(items.length + 1))) - 1);
}

/** One of the items, the first ones more often but none very often: places. */
function slanted<T>(chance: Chance, items: readonly T[]): T {
  return at(items, Math.floor(chance.next() ** 2 * items.length));
}

function at<T>(items: readonly T[], index: number): T {
  const item = items[Math.min(Math.max(index, 0), items.length - 1)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

function townAt(n: number): Town {
  return at(TOWNS, n % TOWNS.length);
}

/** An id like PostgreSQL's own, as scattered as those are. */
function uuid(chance: Chance): string {
  const digits = Array.from({ length: 4 }, () =>
    chance
      .below(2 ** 32)
      .toString(16)
      .padStart(8, '0'),
  ).join('');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
