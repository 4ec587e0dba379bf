import type { Barrier } from '@/domain/barrier';
import {
  catalogueSearchParams,
  type CatalogueQuery,
  type CatalogueResult,
  type Facets,
} from '@/domain/catalogue-query';
import type { LocationLink } from '@/domain/location';
import type { Device, OfferCard, OfferKind, OfferLanguage, Registration, Topic } from '@/domain/offer';
import type { Offer } from '@/domain/offer-page';
import type { OrganisationLink } from '@/domain/organisation';
import type { Pillar } from '@/domain/pillar';
import { plainText } from '@/domain/plain-text';
import type { ScheduleDate, ScheduleRule } from '@/domain/schedule';
import type { SkillLevel } from '@/domain/skill-level';

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
  /** Kilometres; null as long as nobody asked for a distance. */
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
  /** What was understood of the question; what was unknown or invalid is not in it. */
  query: { understood: Record<string, string[]> };
  offers: OpenOffer[];
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
  | { kind: 'rules'; note: string | null; rules: OpenRow<ScheduleRule>[] }
  | { kind: 'dates'; note: string | null; dates: OpenRow<ScheduleDate>[] };

/** A row of a schedule with other people's name for its place instead of ours. */
type OpenRow<Row> = Omit<Row, 'id' | 'place'> & { location: string | null };

function toOpenSchedule({ otherPlaces, schedule }: Offer): OpenSchedule {
  const open = <Row extends ScheduleRule | ScheduleDate>({ id: _, place, ...row }: Row) => ({
    ...row,
    location: place === null ? null : (otherPlaces[place]?.slug ?? null),
  });
  switch (schedule.kind) {
    case 'text':
      return schedule;
    case 'rules':
      return { ...schedule, rules: schedule.rules.map((rule) => open(rule)) };
    case 'dates':
      return { ...schedule, dates: schedule.dates.map((date) => open(date)) };
  }
}

/** @param pageOf gives the absolute address of an offer's page */
export function toOpenOffer(card: OfferCard, pageOf: (slug: string) => string): OpenOffer {
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
    distanceKm: null,
    free: card.cost.free,
    registration: card.registration,
    language: card.languages,
    next: card.next.map(({ end, start }) => ({ start, end })),
    openNow: null,
    reasons: [],
  };
}

export function toOpenOffers(
  result: CatalogueResult,
  query: CatalogueQuery,
  pageOf: (slug: string) => string,
): OpenOffers {
  const understood: Record<string, string[]> = {};
  for (const [name, value] of catalogueSearchParams(query)) (understood[name] ??= []).push(value);
  return {
    total: result.total,
    page: result.page,
    pageSize: result.pageSize,
    facets: result.facets,
    query: { understood },
    offers: result.offers.map((card) => toOpenOffer(card, pageOf)),
  };
}

export function toOpenOfferInFull(offer: Offer, pageOf: (slug: string) => string): OpenOfferInFull {
  const description = plainText(offer.description);
  return {
    ...toOpenOffer(offer, pageOf),
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
