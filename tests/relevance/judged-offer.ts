import type { Barrier } from '@/domain/barrier';
import type { AUDIENCES, Device, OfferKind, OfferLanguage, PlaceKind, Registration, Topic } from '@/domain/offer';

/** What somebody at the desk knows of an offer from its content, whatever a search makes of it. */
export interface JudgedOffer {
  slug: string;
  title: string;
  /** Title, summary, description and what its module says, as one text. */
  text: string;
  kind: OfferKind;
  audience: (typeof AUDIENCES)[number];
  levels: readonly [number, number] | null;
  barriers: readonly Barrier[];
  topics: readonly Topic[];
  devices: readonly Device[];
  languages: readonly OfferLanguage[];
  /** Slug. */
  organisation: string;
  placeKind: PlaceKind;
  /** Slug, city and neighbourhood of its place; null without one. */
  place: { slug: string; city: string; neighbourhood: string | null } | null;
  free: boolean;
  registration: Registration;
}

/** Whether an offer is such a one. */
export type Condition = (offer: JudgedOffer) => boolean;

const has = <T>(all: readonly T[], wanted: readonly T[]) => wanted.some((value) => all.includes(value));

/** Every offer: the question only has to be answered with something. */
export const anything: Condition = () => true;

export const both =
  (...conditions: Condition[]): Condition =>
  (offer) =>
    conditions.every((condition) => condition(offer));

export const either =
  (...conditions: Condition[]): Condition =>
  (offer) =>
    conditions.some((condition) => condition(offer));

export const not =
  (condition: Condition): Condition =>
  (offer) =>
    !condition(offer);

/** One of these offers, by slug. */
export const offer =
  (...slugs: string[]): Condition =>
  ({ slug }) =>
    slugs.includes(slug);

export const kind =
  (...kinds: OfferKind[]): Condition =>
  (candidate) =>
    kinds.includes(candidate.kind);

export const topic =
  (...topics: Topic[]): Condition =>
  (candidate) =>
    has(candidate.topics, topics);

export const device =
  (...devices: Device[]): Condition =>
  (candidate) =>
    has(candidate.devices, devices);

export const barrier =
  (...barriers: Barrier[]): Condition =>
  (candidate) =>
    has(candidate.barriers, barriers);

export const language =
  (...languages: OfferLanguage[]): Condition =>
  (candidate) =>
    has(candidate.languages, languages);

export const level =
  (asked: number): Condition =>
  ({ levels }) =>
    levels !== null && levels[0] <= asked && asked <= levels[1];

export const city =
  (...cities: string[]): Condition =>
  ({ place }) =>
    place !== null && cities.includes(place.city);

/** In a part of town. */
export const part =
  (...neighbourhoods: string[]): Condition =>
  ({ place }) =>
    place?.neighbourhood != null && neighbourhoods.includes(place.neighbourhood);

/** At a place, by slug. */
export const at =
  (...places: string[]): Condition =>
  ({ place }) =>
    place !== null && places.includes(place.slug);

/** At a place in another town. What has no place, such as a helpdesk, is not elsewhere. */
export const elsewhere =
  (...cities: string[]): Condition =>
  ({ place }) =>
    place !== null && !cities.includes(place.city);

/** By an organisation, by slug. */
export const by =
  (...organisations: string[]): Condition =>
  ({ organisation }) =>
    organisations.includes(organisation);

export const placed =
  (...kinds: PlaceKind[]): Condition =>
  ({ placeKind }) =>
    kinds.includes(placeKind);

export const free: Condition = (candidate) => candidate.free;

export const withoutAppointment: Condition = ({ registration }) => registration === 'none';

export const forEmployees: Condition = ({ audience }) => audience === 'employees';

/** Its title has this. */
export const titled =
  (pattern: RegExp): Condition =>
  ({ title }) =>
    pattern.test(title);

/** It has this anywhere in its text. */
export const says =
  (pattern: RegExp): Condition =>
  ({ text }) =>
    pattern.test(text);
