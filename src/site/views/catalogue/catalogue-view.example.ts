import { BARRIERS } from '@/domain/barrier';
import type { CatalogueResult, Facets } from '@/domain/catalogue-query';
import { DEVICES, OFFER_KINDS, OFFER_LANGUAGES, TOPICS } from '@/domain/offer';
import { PILLARS } from '@/domain/pillar';
import { SKILL_LEVELS } from '@/domain/skill-level';
import { FOUND_OFFERS } from '@/site/components/offer-card/offer-card.example';

/** Some number for each value; nothing for the last one, which then shows dimmed. */
function counts(values: readonly (string | number)[]): Record<string, number> {
  return Object.fromEntries(values.map((value, index) => [value, values.length - index - 1]));
}

export const FACETS: Facets = {
  level: counts(SKILL_LEVELS),
  barrier: counts(BARRIERS),
  topic: counts(TOPICS),
  device: counts(DEVICES),
  kind: counts(OFFER_KINDS),
  pillar: counts(PILLARS),
  language: counts(OFFER_LANGUAGES),
  place: { Rotterdam: 34, Gouda: 12 },
  organisation: { 'bibliotheek-rotterdam': 34 },
  free: { '1': 40 },
  withoutAppointment: { '1': 20 },
  accessible: { '1': 0 },
};

/** The second page of three. */
export const CATALOGUE_RESULT: CatalogueResult = {
  total: 46,
  page: 2,
  pageSize: 20,
  offers: FOUND_OFFERS,
  facets: FACETS,
  understood: { units: [], recognised: [], corrections: [], corrected: null, levels: [], unknown: [] },
  origin: null,
  unknownPostcode: null,
  widened: [],
  nearestWalkIn: null,
};

/** All that a search can say of itself at once. */
export const WIDENED: CatalogueResult = {
  ...CATALOGUE_RESULT,
  page: 1,
  understood: {
    units: [{ words: 'computrcursus', alternatives: [{ terms: ['computercursus'], why: 'correction' }], near: [] }],
    recognised: [{ kind: 'city', label: 'Gouda', term: 'city:gouda', words: 'gouda', without: 'computrcursus' }],
    corrections: [{ from: 'computrcursus', to: 'computercursus' }],
    corrected: 'computercursus gouda',
    levels: [],
    unknown: ['computrcursus'],
  },
  origin: { label: 'Gouda', lat: 52.01, lon: 4.71 },
  unknownPostcode: '8999',
  widened: ['level', 'distance', 'words', 'place', 'filters'],
  nearestWalkIn: FOUND_OFFERS[0] ?? null,
};

export const NOTHING_FOUND: CatalogueResult = { ...WIDENED, total: 0, offers: [], widened: [], origin: null };
