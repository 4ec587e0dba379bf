import type { Origin } from './understood-query';

/** What a geocoder is asked: the four digits of a postcode, or the name of a place. Never more of an address. */
export type PlaceQuestion = { kind: 'postcode'; digits: string } | { kind: 'place'; name: string };

/** Somewhere; null: there is no such place; `unavailable`: nobody could say, so it may be asked again later. */
export type PlaceAnswer = Origin | null | 'unavailable';

/** Looks a place up elsewhere. Never throws and never takes long. */
export type Geocoder = (question: PlaceQuestion) => Promise<PlaceAnswer>;
