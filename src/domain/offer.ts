import type { Barrier } from './barrier';
import type { ContentLocale } from './locale';
import type { LocationLink } from './location';
import type { OrganisationLink } from './organisation';
import type { Pillar } from './pillar';
import type { Meeting, Occurrence, Schedule } from './schedule';
import type { LevelRange } from './skill-level';

export const OFFER_KINDS = [
  'course',
  'workshop',
  'walk-in',
  'helpdesk',
  'in-house-training',
  'online',
  'device-loan',
  'internet-access',
  'meet-up',
] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

export const TOPICS = [
  'computer-basics',
  'phone',
  'email',
  'internet',
  'digid',
  'banking',
  'job-search',
  'work-apps',
  'health',
  'safety',
  'office',
  'video-calling',
] as const;
export type Topic = (typeof TOPICS)[number];

export const DEVICES = ['laptop', 'phone', 'tablet'] as const;
export type Device = (typeof DEVICES)[number];

export const AUDIENCES = ['public', 'employees'] as const;

export const REGISTRATIONS = ['none', 'phone', 'mail', 'link', 'intake', 'form'] as const;
export type Registration = (typeof REGISTRATIONS)[number];

export const PLACE_KINDS = ['location', 'online', 'at-your-place'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Languages an offer can be given in (ISO 639-1). */
export const OFFER_LANGUAGES = ['nl', 'en', 'ar', 'tr', 'uk', 'pl'] as const;
export type OfferLanguage = (typeof OFFER_LANGUAGES)[number];

/** How much Dutch somebody needs: none, some (A1–A2), or good. */
export const DUTCH_NEEDED = ['none', 'some', 'good'] as const;
export type DutchNeeded = (typeof DUTCH_NEEDED)[number];

export interface Cost {
  free: boolean;
  /** Euro, whole price for the participant; null when it is free or only described. */
  amount: number | null;
  text: string | null;
}

/** What somebody who would walk in now finds: help until a moment, an open door with or without help later on, or help later today. */
export type HelpState =
  | { state: 'help'; until: string }
  | { state: 'open-door'; helpAt: string | null }
  | { state: 'later-today'; helpAt: string };

/** What the catalogue shows of an offer: what, where, when, level, cost, at a glance. */
export interface OfferCard {
  id: string;
  slug: string;
  title: string;
  summary: string | null;
  /** The language that title and summary are in; not the reader's when nobody translated them. */
  textLocale: ContentLocale;
  kind: OfferKind;
  levels: LevelRange | null;
  barriers: Barrier[];
  topics: Topic[];
  devices: Device[];
  pillars: Pillar[];
  languages: OfferLanguage[];
  organisation: OrganisationLink;
  placeKind: PlaceKind;
  location: LocationLink | null;
  cost: Cost;
  registration: Registration;
  wheelchairAccessible: boolean;
  scheduleKind: Schedule['kind'];
  scheduleNote: string | null;
  /** Whether its meetings can be known at all: not of a text, and not of hours that nobody knows. */
  timesKnown: boolean;
  /** Whether somebody is there now to help; null when that is not known, or one does not just walk in. */
  openNow: boolean | null;
  /** What somebody finds who would walk in now; null when there is nothing to say of today. */
  help: HelpState | null;
  /** The next three meetings at most, from now on, without those that are cancelled. */
  next: Meeting[];
  /** The next three meetings at most that are cancelled. */
  cancelled: Occurrence[];
}
