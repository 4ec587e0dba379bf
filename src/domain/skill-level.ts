/** The five-level scale: what a person can do with a computer, 1 (just starting) to 5 (works well with it). */
export const SKILL_LEVELS = [1, 2, 3, 4, 5] as const;

export type SkillLevel = (typeof SKILL_LEVELS)[number];

/** The levels an offer is made for, both ends included; a pair, never one end alone. */
export interface LevelRange {
  from: SkillLevel;
  to: SkillLevel;
}

/** True for the whole numbers 1 to 5. */
export function isSkillLevel(value: unknown): value is SkillLevel {
  return SKILL_LEVELS.some((level) => level === value);
}

/**
 * The range from one level to another; null when an end is missing, is no level, or comes after the other: half a range
 * says nothing about who an offer is for.
 */
export function levelRange(from: unknown, to: unknown): LevelRange | null {
  return isSkillLevel(from) && isSkillLevel(to) && from <= to ? { from, to } : null;
}

/** One level of the scale as an editor worded it. */
export interface SkillLevelText {
  level: SkillLevel;
  title: string;
  description: string;
  canDo: string[];
}
