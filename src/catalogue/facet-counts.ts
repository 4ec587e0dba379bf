import type { CatalogueQuery, Facets } from '@/domain/catalogue-query';

import { askedBits, PACKED_FACETS, type PackedFacetName } from './facet-key';

/** Hits of the text alone that are alike in every facet: how many, and what they are. */
export interface HitGroup {
  for: number;
  how: number;
  organisation: string;
  city: string | null;
  count: number;
}

type FacetName = PackedFacetName | 'organisation' | 'place';

const PACKED_NAMES = Object.keys(PACKED_FACETS) as PackedFacetName[];

/** Whether a place somebody asked for is this one: written with or without capitals. */
function samePlace(asked: string, city: string | null): boolean {
  return city !== null && city.toLowerCase() === asked.toLowerCase();
}

/**
 * Total and facet counts of a query, from the groups of its text's hits. A facet's own choice does not narrow its own
 * counts (its values are alternatives to each other), the choices of all other facets do.
 */
export function countFacets(groups: readonly HitGroup[], query: CatalogueQuery): { total: number; facets: Facets } {
  const asked = askedBits(query);
  const facets = emptyFacets();
  let total = 0;
  for (const group of groups) {
    const missed = missedFacets(group, query, asked);
    if (missed.length > 1) continue;
    if (missed.length === 0) total += group.count;
    const counted: readonly FacetName[] = missed.length === 0 ? ALL_NAMES : missed;
    for (const name of counted) count(facets, name, group);
  }
  return { total, facets };
}

const ALL_NAMES: readonly FacetName[] = [...PACKED_NAMES, 'organisation', 'place'];

/** The facets whose choice leaves this group out; a second one settles that it counts nowhere, so it stops there. */
function missedFacets(group: HitGroup, query: CatalogueQuery, asked: Record<PackedFacetName, number>): FacetName[] {
  const missed: FacetName[] = [];
  for (const name of PACKED_NAMES) {
    const bits = asked[name];
    if (bits !== 0 && (group[PACKED_FACETS[name].column] & bits) === 0 && missed.push(name) > 1) return missed;
  }
  if (query.organisation !== null && query.organisation !== group.organisation) missed.push('organisation');
  if (query.place !== null && !samePlace(query.place, group.city)) missed.push('place');
  return missed;
}

function count(facets: Facets, name: FacetName, group: HitGroup): void {
  if (name === 'organisation') {
    add(facets.organisation, group.organisation, group.count);
    return;
  }
  if (name === 'place') {
    if (group.city !== null) add(facets.place, group.city, group.count);
    return;
  }
  const { column, keys, shift } = PACKED_FACETS[name];
  const bits = group[column] >>> shift;
  keys.forEach((key, position) => {
    if ((bits & (1 << position)) !== 0) add(facets[name], key, group.count);
  });
}

function add(counts: Record<string, number>, key: string, count: number): void {
  counts[key] = (counts[key] ?? 0) + count;
}

/** Every packed value stands there, with 0 when nothing has it: the page dims it instead of hiding it. */
function emptyFacets(): Facets {
  const zero = (name: PackedFacetName) => Object.fromEntries(PACKED_FACETS[name].keys.map((key) => [key, 0]));
  return {
    level: zero('level'),
    barrier: zero('barrier'),
    topic: zero('topic'),
    device: zero('device'),
    kind: zero('kind'),
    pillar: zero('pillar'),
    language: zero('language'),
    free: zero('free'),
    withoutAppointment: zero('withoutAppointment'),
    accessible: zero('accessible'),
    organisation: {},
    place: {},
  };
}
