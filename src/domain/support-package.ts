import type { Barrier } from './barrier';
import { EMPTY_QUERY, type CatalogueQuery, type Distance, type FoundOffer } from './catalogue-query';
import type { OfferKind, Topic } from './offer';
import type { PartOfDay } from './part-of-day';
import type { SkillLevel } from './skill-level';
import type { Origin, Widening } from './understood-query';

/**
 * What a package can hold: somebody to be with, somebody who helps, learning at one's level, learning at work, learning at
 * home, a laptop to borrow, and internet.
 */
export const PACKAGE_PARTS = ['company', 'help', 'training', 'at-work', 'online', 'loan', 'internet'] as const;
export type PackagePart = (typeof PACKAGE_PARTS)[number];

/**
 * Research among job-seekers in Rotterdam showed that one thing by itself does not help: it takes the combination of a
 * laptop, internet, training at one's own level and help close by. So every package has all four, and begins with what
 * takes this barrier away.
 *
 * - `attitude`: whoever is afraid or ashamed meets somebody before meeting a computer.
 * - `access`: without a laptop and internet nobody can practise.
 * - `awareness`: one place to walk into, where they know the rest.
 * - `time`: in working hours, in the evening, or at home at any time.
 * - `complexity`: somebody who looks on, and training in just those apps.
 */
const COMBINATIONS: Record<Barrier, readonly PackagePart[]> = {
  attitude: ['company', 'help', 'training', 'loan', 'internet'],
  access: ['loan', 'internet', 'help', 'training'],
  awareness: ['help', 'training', 'loan', 'internet'],
  time: ['at-work', 'training', 'online', 'help', 'loan', 'internet'],
  complexity: ['help', 'training', 'loan', 'internet'],
};

const KINDS: Record<PackagePart, OfferKind[]> = {
  company: ['meet-up', 'walk-in'],
  help: ['walk-in', 'helpdesk'],
  training: ['course', 'workshop'],
  'at-work': ['in-house-training'],
  online: ['online'],
  loan: ['device-loan'],
  internet: ['internet-access'],
};

/** Parts that are done at home, wherever that is. */
const ANYWHERE: readonly PackagePart[] = ['online'];

/** Parts in which something is learned. */
const AT_LEVEL: readonly PackagePart[] = ['training', 'online'];

/** Apps and websites: what somebody who finds these difficult wants to learn. */
const APPS_AND_WEBSITES: Topic[] = ['work-apps', 'phone', 'internet'];

/** Beside work and children there is the evening. */
const AFTER_WORK: PartOfDay[] = ['evening'];

/** Kilometres that count as nearby: half an hour by bicycle. */
export const NEARBY: Distance = 10;

/** Where and at which level a package is wanted. */
export interface PackageWish {
  level: SkillLevel | null;
  /** Name of the place to look in, for one of which only the name is known. */
  place: string | null;
  /** Whether it is known from where distances are measured. */
  isMeasured: boolean;
}

/** The parts of the package for a barrier, the most important first. */
export function packageParts(barrier: Barrier): readonly PackagePart[] {
  return COMBINATIONS[barrier];
}

/**
 * What to ask the catalogue for a part, the most fitting first: each next question is for when the one before has no
 * answer, and the last is the one to ask wider.
 */
export function packageQuestions(
  barrier: Barrier,
  part: PackagePart,
  { isMeasured, level, place }: PackageWish,
): [CatalogueQuery, ...CatalogueQuery[]] {
  const isHere = !ANYWHERE.includes(part) && (isMeasured || place !== null);
  const question: CatalogueQuery = {
    ...EMPTY_QUERY,
    kinds: KINDS[part],
    levels: level !== null && AT_LEVEL.includes(part) ? [level] : [],
    partsOfDay: barrier === 'time' && part === 'training' ? AFTER_WORK : [],
    ...(isHere && (isMeasured ? { distance: NEARBY, sort: 'near' as const } : { place })),
  };
  if (part === 'company') return [{ ...question, kinds: ['meet-up'] }, question];
  if (barrier === 'complexity' && part === 'training') return [{ ...question, topics: APPS_AND_WEBSITES }, question];
  // Near comes first, so only where nothing is nearer than anything else it counts what an offer says it is for.
  return isHere ? [question] : [{ ...question, barriers: [barrier] }, question];
}

/** How many offers to find for a part: enough for two of its own when all others have taken theirs first. */
export function offersToFind(barrier: Barrier, part: PackagePart): number {
  const rivals = COMBINATIONS[barrier].filter((other) => KINDS[other].some((kind) => KINDS[part].includes(kind)));
  return rivals.length * 2;
}

/** What was found for a part, best first, and how much wider it had to be asked. */
export interface FoundPart {
  part: PackagePart;
  offers: FoundOffer[];
  widened: Widening[];
}

/** A part of a package as it is given to somebody. */
export interface FilledPart {
  part: PackagePart;
  /** Null when there is nothing for this part, or only what another part has already: that is `shared`. */
  offer: FoundOffer | null;
  /** Another one, for whom the first does not suit. */
  alternative: FoundOffer | null;
  /** The offer of another part that does for this one as well; null unless there is nothing else. */
  shared: FoundOffer | null;
  widened: Widening[];
}

/** Help for a barrier, put together for one visitor. */
export interface SupportPackage {
  /** The most important first. */
  parts: FilledPart[];
  /** From where distances are measured; null when nobody said where they live, or when it is not known. */
  origin: Origin | null;
  /** A postcode and a place that nobody knows, as they were typed; the rest was put together without them. */
  unknownPostcode: string | null;
  unknownPlace: string | null;
}

/**
 * Gives each part an offer, and a second one to choose from, so that no offer is there twice. Who has least to choose from
 * chooses first; all parts have an offer before any has two.
 */
export function fillParts(found: readonly FoundPart[]): FilledPart[] {
  const taken = new Set<string>();
  const take = (offers: readonly FoundOffer[]): FoundOffer | null => {
    const free = offers.find(({ id }) => !taken.has(id)) ?? null;
    if (free) taken.add(free.id);
    return free;
  };
  const leastFirst = found.toSorted((a, b) => a.offers.length - b.offers.length);
  const firsts = new Map(leastFirst.map(({ offers, part }) => [part, take(offers)]));
  return found.map(({ offers, part, widened }) => {
    const offer = firsts.get(part) ?? null;
    return {
      part,
      offer,
      alternative: offer && take(offers),
      shared: offer === null ? (offers[0] ?? null) : null,
      widened,
    };
  });
}
