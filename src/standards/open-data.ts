import type { Barrier } from '@/domain/barrier';
import {
  catalogueSearchParams,
  type CatalogueQuery,
  type CatalogueResult,
  type Facets,
  type FoundOffer,
} from '@/domain/catalogue-query';
import type { LocationLink } from '@/domain/location';
import type { Device, OfferCard, OfferKind, OfferLanguage, Registration, Topic } from '@/domain/offer';
import type { Offer } from '@/domain/offer-page';
import type { OrganisationLink } from '@/domain/organisation';
import type { Pillar } from '@/domain/pillar';
import { plainText } from '@/domain/plain-text';
import type { Reason } from '@/domain/reason';
import type { OccurrenceOverride, ScheduleDate, ScheduleRule } from '@/domain/schedule';
import type { SkillLevel } from '@/domain/skill-level';
import type { Correction, Origin, Recognised, Widening } from '@/domain/understood-query';

/** An offer as other people's software reads it. Names and shapes here are a promise: add to them, never change one. */
export interface OpenOffer {
  id: string;
  slug: string;
  /** Address of the page for people. */
  url: string;
  title: string;
  summary: string | null;
  kind: OfferKind;
  levelFrom: SkillLevel | null;
  levelTo: SkillLevel | null;
  barriers: Barrier[];
  topics: Topic[];
  devices: Device[];
  pillars: Pillar[];
  organisation: OrganisationLink;
  location: LocationLink | null;
  /** Kilometres from the origin of the question; null when it has none, or the offer no place. */
  distanceKm: number | null;
  free: boolean;
  registration: Registration;
  language: OfferLanguage[];
  /** The next three meetings at most, ISO 8601 with offset. */
  next: { start: string; end: string }[];
  /** Whether help is present now; null when that is not known. */
  openNow: boolean | null;
  /** Why it is found, in plain Dutch. */
  reasons: string[];
}

export interface OpenOffers {
  total: number;
  page: number;
  pageSize: number;
  facets: Facets;
  query: OpenQuery;
  offers: OpenOffer[];
  /** The walk-in that is nearest or soonest, for who found nothing that fits exactly; null when there is no need. */
  nearestWalkIn: OpenOffer | null;
}

/** What was made of the question. */
export interface OpenQuery {
  /** Parameters that were understood; what was unknown or invalid is not in it. */
  understood: Record<string, string[]>;
  /** The words that were searched for instead of those in `q`; null when nothing was corrected. */
  corrected: string | null;
  corrections: Correction[];
  /** Names in `q` that narrowed the search as a filter does; `without` is the question without them. */
  recognised: Pick<Recognised, 'kind' | 'label' | 'words' | 'without'>[];
  /** Levels that `q` asks for in words. */
  levels: SkillLevel[];
  /** What was left out or taken wider because nothing fitted exactly, in the order in which it was tried. */
  widened: Widening[];
  /** From where distances are measured. */
  origin: Origin | null;
  /** A postcode that nobody knows; the rest of the question was answered without it. */
  unknownPostcode: string | null;
}

/** What this room cannot know by itself: addresses, and the words of the site. */
export interface OpenDataWords {
  /** The absolute address of an offer's page. */
  pageOf: (slug: string) => string;
  /** A reason in plain Dutch. */
  reasonInWords: (reason: Reason) => string;
}

/** An offer with all that its page says. */
export interface OpenOfferInFull extends OpenOffer {
  description: string | null;
  cost: { free: boolean; amount: number | null; text: string | null };
  registrationValue: string | null;
  dutchNeeded: string | null;
  welcome: Offer['welcome'];
  schedule: OpenSchedule;
  onlineUrl: string | null;
  validFrom: string | null;
  validUntil: string | null;
  verifiedOn: string | null;
  source: Offer['source'];
}

/** When an offer happens; days of the week as RFC 5545 writes them. `location` is the slug of another place. */
export type OpenSchedule =
  | { kind: 'text'; note: string | null }
  | (Omit<Extract<Offer['schedule'], { kind: 'rules' }>, 'rules' | 'overrides'> & {
      rules: OpenRow<ScheduleRule>[];
      changes: OpenChange[];
    })
  | { kind: 'dates'; note: string | null; dates: OpenRow<ScheduleDate>[]; changes: OpenChange[] };

/** A meeting that goes another way; `start` is when the schedule starts it. */
type OpenChange =
  | { start: string; status: 'cancelled'; reason: string | null }
  | {
      start: string;
      status: 'moved';
      reason: string | null;
      newStart: string;
      newEnd: string;
      location: string | null;
    };

/** A row of a schedule with other people's name for its place instead of ours. */
type OpenRow<Row> = Omit<Row, 'id' | 'place'> & { location: string | null };

function toOpenSchedule({ otherPlaces, schedule }: Offer): OpenSchedule {
  if (schedule.kind === 'text') return schedule;
  const open = <Row extends ScheduleRule | ScheduleDate>({ id: _, place, ...row }: Row) => ({
    ...row,
    location: place === null ? null : (otherPlaces[place]?.slug ?? null),
  });
  const changes = (schedule.overrides ?? []).map((change) => toOpenChange(change, otherPlaces));
  if (schedule.kind === 'dates') {
    return { kind: 'dates', note: schedule.note, dates: schedule.dates.map((date) => open(date)), changes };
  }
  const { overrides: _, ...rest } = schedule;
  return { ...rest, rules: schedule.rules.map((rule) => open(rule)), changes };
}

function toOpenChange(change: OccurrenceOverride, otherPlaces: Offer['otherPlaces']): OpenChange {
  const { reason, start } = change;
  if (change.status === 'cancelled') return { start, status: 'cancelled', reason };
  const { newEnd, newPlace = null, newStart } = change;
  const location = newPlace === null ? null : (otherPlaces[newPlace]?.slug ?? null);
  return { start, status: 'moved', reason, newStart, newEnd, location };
}

/** An offer as it is found or as it is by itself: without a question there is no distance and no reason. */
export function toOpenOffer(card: OfferCard | FoundOffer, { pageOf, reasonInWords }: OpenDataWords): OpenOffer {
  const found = 'reasons' in card ? card : { distanceKm: null, reasons: [] };
  return {
    id: card.id,
    slug: card.slug,
    url: pageOf(card.slug),
    title: card.title,
    summary: card.summary,
    kind: card.kind,
    levelFrom: card.levels?.from ?? null,
    levelTo: card.levels?.to ?? null,
    barriers: card.barriers,
    topics: card.topics,
    devices: card.devices,
    pillars: card.pillars,
    organisation: card.organisation,
    location: card.location,
    distanceKm: found.distanceKm,
    free: card.cost.free,
    registration: card.registration,
    language: card.languages,
    next: card.next.map(({ end, start }) => ({ start, end })),
    openNow: card.openNow,
    reasons: found.reasons.map(reasonInWords),
  };
}

export function toOpenOffers(result: CatalogueResult, query: CatalogueQuery, inWords: OpenDataWords): OpenOffers {
  return {
    total: result.total,
    page: result.page,
    pageSize: result.pageSize,
    facets: result.facets,
    query: toOpenQuery(result, query),
    offers: result.offers.map((card) => toOpenOffer(card, inWords)),
    nearestWalkIn: result.nearestWalkIn && toOpenOffer(result.nearestWalkIn, inWords),
  };
}

function toOpenQuery(
  { origin, understood: { corrected, corrections, levels, recognised }, unknownPostcode, widened }: CatalogueResult,
  query: CatalogueQuery,
): OpenQuery {
  const understood: Record<string, string[]> = {};
  for (const [name, value] of catalogueSearchParams(query)) (understood[name] ??= []).push(value);
  return {
    understood,
    corrected,
    corrections: corrections.map(({ from, to }) => ({ from, to })),
    recognised: recognised.map(({ kind, label, without, words }) => ({ kind, label, words, without })),
    levels,
    widened,
    origin: origin && { label: origin.label, lat: origin.lat, lon: origin.lon },
    unknownPostcode,
  };
}

export function toOpenOfferInFull(offer: Offer, inWords: OpenDataWords): OpenOfferInFull {
  const description = plainText(offer.description);
  return {
    ...toOpenOffer(offer, inWords),
    description: description === '' ? null : description,
    cost: offer.cost,
    registrationValue: offer.registrationValue,
    dutchNeeded: offer.dutchNeeded,
    welcome: offer.welcome,
    schedule: toOpenSchedule(offer),
    onlineUrl: offer.onlineUrl,
    validFrom: offer.validFrom,
    validUntil: offer.validUntil,
    verifiedOn: offer.verifiedOn,
    source: offer.source,
  };
}
