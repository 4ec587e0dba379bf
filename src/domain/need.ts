import { BARRIERS, type Barrier } from './barrier';
import { TOPICS } from './offer';
import type { SkillLevel } from './skill-level';

/** What a need can be about: the topics of the catalogue, and what is none of them. */
export const NEED_THEMES = [...TOPICS, 'other'] as const;
export type NeedTheme = (typeof NEED_THEMES)[number];

/** How somebody felt, in a word. */
export const EMOTIONS = ['afraid', 'unsure', 'ashamed', 'angry', 'sad', 'curious', 'glad', 'proud', 'other'] as const;
export type Emotion = (typeof EMOTIONS)[number];

/** Longest note beside a need, in characters. */
export const MAX_NOTE_LENGTH = 140;

/** What a visitor at a walk-in said they need, without who they are; null for what nobody knows. */
export interface Need {
  theme: NeedTheme;
  barrier: Barrier | null;
  level: SkillLevel | null;
  emotion: Emotion | null;
  /** Name of the place where it was said. */
  place: string | null;
}

/** How often something was said. */
export interface Tally<Key> {
  key: Key;
  total: number;
}

/** A theme, and what stands in the way there. */
interface ThemeTally extends Tally<NeedTheme> {
  barriers: Record<Barrier | 'unknown', number>;
}

/** Needs of some time, counted; in each list what was said most comes first, and what was never said is not there. */
export interface NeedsSummary {
  total: number;
  themes: ThemeTally[];
  barriers: Tally<Barrier | null>[];
  levels: Tally<SkillLevel | null>[];
  emotions: Tally<Emotion | null>[];
  places: Tally<string | null>[];
}

/** Counts needs by what they are about, what stands in the way, how people felt and where it was said. */
export function summariseNeeds(needs: readonly Need[]): NeedsSummary {
  return {
    total: needs.length,
    themes: tally(needs.map(({ theme }) => theme)).map(({ key, total }) => ({
      key,
      total,
      barriers: barriersOf(needs.filter(({ theme }) => theme === key)),
    })),
    barriers: tally(needs.map(({ barrier }) => barrier)),
    levels: tally(needs.map(({ level }) => level)),
    emotions: tally(needs.map(({ emotion }) => emotion)),
    places: tally(needs.map(({ place }) => place)),
  };
}

function barriersOf(needs: readonly Need[]): Record<Barrier | 'unknown', number> {
  const count = (barrier: Barrier | null) => needs.filter((need) => need.barrier === barrier).length;
  const known = Object.fromEntries(BARRIERS.map((barrier) => [barrier, count(barrier)])) as Record<Barrier, number>;
  return { ...known, unknown: count(null) };
}

/** Of equals the one that was said first comes first. */
function tally<Key>(keys: readonly Key[]): Tally<Key>[] {
  const totals = new Map<Key, number>();
  for (const key of keys) totals.set(key, (totals.get(key) ?? 0) + 1);
  return [...totals].map(([key, total]) => ({ key, total })).sort((one, other) => other.total - one.total);
}
