import type { Facets } from '@/domain/catalogue-query';

import { PACKED_FACETS, type PackedFacetName } from './facet-key';

/** Hits that are alike in every packed facet, before any of those facets narrows them: what they are, and how many. */
export type HitGroup = [facetsFor: number, facetsHow: number, count: number];

const PACKED_NAMES = Object.keys(PACKED_FACETS) as PackedFacetName[];

/**
 * Total and facet counts of a question, from the groups of its hits. A facet's own choice does not narrow its own
 * counts (its values are alternatives to each other), the choices of all other facets do.
 */
export function countFacets(
  groups: readonly HitGroup[],
  asked: Record<PackedFacetName, number>,
): { total: number; facets: Omit<Facets, 'organisation' | 'place'> } {
  const facets = emptyFacets();
  let total = 0;
  for (const group of groups) {
    const missed = missedFacets(group, asked);
    if (missed.length > 1) continue;
    if (missed.length === 0) total += group[2];
    for (const name of missed.length === 0 ? PACKED_NAMES : missed) count(facets[name], name, group);
  }
  return { total, facets };
}

const valueOf = ([facetsFor, facetsHow]: HitGroup, name: PackedFacetName) =>
  PACKED_FACETS[name].column === 'for' ? facetsFor : facetsHow;

/** The facets whose choice leaves this group out; a second one settles that it counts nowhere, so it stops there. */
function missedFacets(group: HitGroup, asked: Record<PackedFacetName, number>): PackedFacetName[] {
  const missed: PackedFacetName[] = [];
  for (const name of PACKED_NAMES) {
    const bits = asked[name];
    if (bits !== 0 && (valueOf(group, name) & bits) === 0 && missed.push(name) > 1) return missed;
  }
  return missed;
}

function count(counts: Record<string, number>, name: PackedFacetName, group: HitGroup): void {
  const { keys, shift } = PACKED_FACETS[name];
  const bits = valueOf(group, name) >>> shift;
  keys.forEach((key, position) => {
    if ((bits & (1 << position)) !== 0) counts[key] = (counts[key] ?? 0) + group[2];
  });
}

/** Every packed value stands there, with 0 when nothing has it: the page dims it instead of hiding it. */
function emptyFacets(): Record<PackedFacetName, Record<string, number>> {
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
  };
}
