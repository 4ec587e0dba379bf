import type { SkillLevel } from '../skill-level';

import type { Said } from './task';

/**
 * All numbers of the level check, and nothing else: how likely each answer is for somebody of each level, and when it is
 * enough. docs/decisions/0017-how-the-level-check-decides.md tells where they come from.
 */

/** Most questions that one person gets, the one about devices included. */
export const MOST_QUESTIONS = 10;

/** Most tasks: the first question is about devices. */
export const MOST_TASKS = MOST_QUESTIONS - 1;

/** How many of a hundred people are of each level before anything is asked: a little more of those who begin. */
export const BEFORE_ASKING: Record<SkillLevel, number> = { 1: 24, 2: 22, 3: 20, 4: 18, 5: 16 };

/** How many of a hundred people say what. */
type Answers = Record<Said, number>;

/** Somebody whose level is that of the task, or higher: can do it. A few misread it or are too modest. */
const CAN: Answers = { yes: 86, 'with-help': 2, no: 7, unknown: 5 };

/** Somebody one level below it: cannot do it alone yet, and one in three says "yes" all the same. */
const NEARLY: Answers = { yes: 30, 'with-help': 22, no: 34, unknown: 14 };

/** Somebody further below. */
const CANNOT: Answers = { yes: 8, 'with-help': 12, no: 58, unknown: 22 };

/** Somebody of level 1 at a task of level 1: below it is no other level, so it also holds who cannot do this yet. */
const BEGINS: Answers = { yes: 70, 'with-help': 12, no: 12, unknown: 6 };

/** How many of a hundred people of a level give each answer to a task of a level. */
export function answersOf(person: SkillLevel, task: SkillLevel): Answers {
  if (task === 1 && person === 1) return BEGINS;
  if (person >= task) return CAN;
  return person === task - 1 ? NEARLY : CANNOT;
}

/** Sure enough of a level to ask no more. */
export const SURE = 0.84;

/** Somebody is placed at a level only when it is this likely that theirs is that one or higher: in doubt, lower. */
export const AT_LEAST = 0.65;
