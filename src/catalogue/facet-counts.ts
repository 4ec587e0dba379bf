import type { Facets } from '@/domain/catalogue-query';

import { LOWER_BITS, PACKED_FACETS, type PackedFacetName } from './facet-key';

/**
 * Hits that are alike in every packed facet, before any of those facets narrows them: their packed number and how many
 * they are, a value in each list for each group.
 */
export interface HitGroups {
  facets: readonly number[];
  counts: readonly number[];
}

const PACKED_NAMES = Object.keys(PACKED_FACETS) as PackedFacetName[];
const BITS = 32;

/**
 * Total and facet counts of a question, from the groups of its hits. A facet's own choice does not narrow its own
 * counts (its values are alternatives to each other), the choices of all other facets do.
 */
export function countFacets(
  { counts, facets: packed }: HitGroups,
  asked: Record<PackedFacetName, number>,
): { total: number; facets: Omit<Facets, 'organisation' | 'place'> } {
  const choices = PACKED_NAMES.flatMap((name) => (asked[name] === 0 ? [] : [choiceOf(name, asked[name])]));
  const perBit = { for: new Array<number>(BITS).fill(0), how: new Array<number>(BITS).fill(0) };
  let total = 0;
  counts.forEach((count, group) => {
    const whole = packed[group] ?? 0;
    const value = { for: whole % 2 ** LOWER_BITS, how: Math.floor(whole / 2 ** LOWER_BITS) };
    const missed = choices.filter(({ bits, half }) => (value[half] & bits) === 0);
    if (missed.length > 1) return;
    const [only] = missed;
    if (only) {
      addToBits(perBit[only.half], value[only.half] & only.mask, count);
    } else {
      total += count;
      addToBits(perBit.for, value.for, count);
      addToBits(perBit.how, value.how, count);
    }
  });
  return { total, facets: byName(perBit) };
}

/** What is asked of a facet, and all bits that it has. */
function choiceOf(name: PackedFacetName, bits: number) {
  const { half, keys, shift } = PACKED_FACETS[name];
  return { half, bits, mask: (2 ** keys.length - 1) << shift };
}

function addToBits(perBit: number[], value: number, count: number): void {
  for (let rest = value; rest !== 0; rest &= rest - 1) {
    const bit = BITS - 1 - Math.clz32(rest & -rest);
    perBit[bit] = (perBit[bit] ?? 0) + count;
  }
}

/** Every packed value stands there, with 0 when nothing has it: the page dims it instead of hiding it. */
function byName(perBit: Record<'for' | 'how', number[]>): Record<PackedFacetName, Record<string, number>> {
  const counts = (name: PackedFacetName) => {
    const { half, keys, shift } = PACKED_FACETS[name];
    return Object.fromEntries(keys.map((key, position) => [key, perBit[half][shift + position] ?? 0]));
  };
  return {
    level: counts('level'),
    barrier: counts('barrier'),
    topic: counts('topic'),
    device: counts('device'),
    kind: counts('kind'),
    pillar: counts('pillar'),
    language: counts('language'),
    free: counts('free'),
    withoutAppointment: counts('withoutAppointment'),
    accessible: counts('accessible'),
  };
}
