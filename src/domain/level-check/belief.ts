import { SKILL_LEVELS, type SkillLevel } from '../skill-level';

import { answersOf, BEFORE_ASKING } from './rule';
import { CAN_DO_ANSWERS, type LevelTask, type Said } from './task';

/** How likely each level is for somebody, from level 1 to 5; together 1. */
export type Belief = readonly number[];

/** Before anything is said. */
export const AT_FIRST: Belief = shares(SKILL_LEVELS.map((level) => BEFORE_ASKING[level]));

const HEAVIEST = 2;

/**
 * How likely each answer to a task is for somebody of each level (a row an answer, a column a level). A weight of ½ draws the
 * levels together, one of 2 sets them apart; with 0 all answers are as likely, whoever gives them.
 */
function likelihoods({ level: task, weight }: LevelTask): Record<Said, number[]> {
  const power = Number.isFinite(weight) ? Math.min(Math.max(weight, 0), HEAVIEST) : 1;
  const rows: Record<Said, number[]> = { yes: [], 'with-help': [], no: [], unknown: [] };
  for (const person of SKILL_LEVELS) {
    const of = answersOf(person, task);
    const weighed = CAN_DO_ANSWERS.map((said) => of[said] ** power);
    const all = sumOf(weighed);
    CAN_DO_ANSWERS.forEach((said, index) => rows[said].push((weighed[index] ?? 0) / all));
  }
  return rows;
}

/** Bayes' rule: each level as likely as before, times how likely the answer is there; then together 1 again. */
export function afterAnswer(belief: Belief, task: LevelTask, said: Said): Belief {
  return shares(times(belief, likelihoods(task)[said]));
}

/**
 * How much the answer to a task is expected to tell (expected information, in nats): 0 when every answer would leave the
 * belief as it is.
 */
export function tells(belief: Belief, task: LevelTask): number {
  const likely = likelihoods(task);
  return CAN_DO_ANSWERS.reduce((told, said) => {
    const reached = times(belief, likely[said]);
    return told - sumOf(reached) * doubt(shares(reached));
  }, doubt(belief));
}

/** How likely somebody is of this level. */
export function chanceOf(belief: Belief, level: SkillLevel): number {
  return belief[level - 1] ?? 0;
}

/** How likely somebody is of this level or a higher one. */
export function chanceOfAtLeast(belief: Belief, level: SkillLevel): number {
  return sumOf(belief.slice(level - 1));
}

/** Shannon's entropy: 0 when one level is certain. */
function doubt(belief: Belief): number {
  return -belief.reduce((sum, share) => sum + (share > 0 ? share * Math.log(share) : 0), 0);
}

function times(belief: Belief, likely: readonly number[]): number[] {
  return belief.map((share, index) => share * (likely[index] ?? 0));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Numbers as parts of 1. */
function shares(numbers: readonly number[]): Belief {
  const all = sumOf(numbers);
  return numbers.map((number) => number / all);
}
