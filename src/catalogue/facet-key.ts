import { BARRIERS } from '@/domain/barrier';
import type { CatalogueQuery } from '@/domain/catalogue-query';
import { DEVICES, OFFER_KINDS, OFFER_LANGUAGES, TOPICS } from '@/domain/offer';
import { PILLARS } from '@/domain/pillar';
import { SKILL_LEVELS } from '@/domain/skill-level';

/**
 * Everything the catalogue can be narrowed by is packed in one number per row, one bit per value. Hits can then be grouped
 * by it, and the total and all facet counts follow from the groups instead of from every hit again. It has two halves,
 * since JavaScript counts bits to 32 only.
 */
export interface PackedFacet {
  half: 'for' | 'how';
  keys: readonly string[];
  /** Number of the lowest bit. */
  shift: number;
}

export type PackedFacetName =
  | 'level'
  | 'barrier'
  | 'topic'
  | 'device'
  | 'pillar'
  | 'kind'
  | 'language'
  | 'free'
  | 'withoutAppointment'
  | 'accessible';

/** Where each facet's bits are. Changing this asks for a reindex. */
export const PACKED_FACETS: Record<PackedFacetName, PackedFacet> = {
  level: { half: 'for', keys: SKILL_LEVELS.map(String), shift: 0 },
  barrier: { half: 'for', keys: BARRIERS, shift: 5 },
  topic: { half: 'for', keys: TOPICS, shift: 10 },
  device: { half: 'for', keys: DEVICES, shift: 22 },
  pillar: { half: 'for', keys: PILLARS, shift: 25 },
  kind: { half: 'how', keys: OFFER_KINDS, shift: 0 },
  language: { half: 'how', keys: OFFER_LANGUAGES, shift: 9 },
  free: { half: 'how', keys: ['1'], shift: 15 },
  withoutAppointment: { half: 'how', keys: ['1'], shift: 16 },
  accessible: { half: 'how', keys: ['1'], shift: 17 },
};

/** Bits of the lower half, which is what an offer is for; the upper half says how it is. */
export const LOWER_BITS = 31;

/** Some bits of the half that a facet is in, as bits of the whole number: less than 2⁵³. */
export function packedKey(name: PackedFacetName, bits: number): number {
  return PACKED_FACETS[name].half === 'for' ? bits : bits * 2 ** LOWER_BITS;
}

/** The bits of some of a facet's values, in the half that it is in; 0 for none. */
export function facetBits(name: PackedFacetName, values: readonly string[]): number {
  const { keys, shift } = PACKED_FACETS[name];
  return values.reduce((bits, value) => {
    const position = keys.indexOf(value);
    return position < 0 ? bits : bits | (1 << (shift + position));
  }, 0);
}

/** What a query asks of each packed facet; 0 where it asks nothing. */
export function askedBits(query: CatalogueQuery): Record<PackedFacetName, number> {
  const flag = (chosen: boolean) => (chosen ? ['1'] : []);
  return {
    level: facetBits('level', query.levels.map(String)),
    barrier: facetBits('barrier', query.barriers),
    topic: facetBits('topic', query.topics),
    device: facetBits('device', query.devices),
    pillar: facetBits('pillar', query.pillars),
    kind: facetBits('kind', query.kinds),
    language: facetBits('language', query.languages),
    free: facetBits('free', flag(query.free)),
    withoutAppointment: facetBits('withoutAppointment', flag(query.withoutAppointment)),
    accessible: facetBits('accessible', flag(query.accessible)),
  };
}
