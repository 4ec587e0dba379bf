import { SKILL_LEVELS, type SkillLevel } from '../skill-level';

import { afterAnswer, AT_FIRST, chanceOf, chanceOfAtLeast, tells, type Belief } from './belief';
import { AT_LEAST, MOST_TASKS, SURE } from './rule';
import { saidBy, SKIPPED, type GivenAnswer, type LevelTask, type Said } from './task';

/** Where somebody begins, and what they said that they can do. */
export interface Placement {
  level: SkillLevel;
  /** How likely that level is, 0 to 1. */
  certainty: number;
  /** Something was answered; without that, level 1 is where everybody may begin and says nothing of the person. */
  known: boolean;
  /** Keys of tasks of that level or a lower one that somebody can do, the hardest first. */
  can: string[];
  /** The same of what works with help. */
  canWithHelp: string[];
}

/** An answer that counts. */
interface Heard<Task extends LevelTask> {
  task: Task;
  answer: string;
  said: Said | typeof SKIPPED;
}

/**
 * The answers that count, in the order in which they were given: to tasks that exist, the first to each, and no more than one
 * person is asked. Whatever else was sent is not there.
 */
export function heard<Task extends LevelTask>(tasks: readonly Task[], answers: readonly GivenAnswer[]): Heard<Task>[] {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const counted = new Map<string, Heard<Task>>();
  for (const { answer, task: key } of answers) {
    if (counted.size === MOST_TASKS) break;
    const task = byKey.get(key);
    const said = task && saidBy(task, answer);
    if (task && said && !counted.has(key)) counted.set(key, { task, answer, said });
  }
  return [...counted.values()];
}

function beliefAfter(given: readonly Heard<LevelTask>[]): Belief {
  return given.reduce<Belief>(
    (belief, { said, task }) => (said === SKIPPED ? belief : afterAnswer(belief, task, said)),
    AT_FIRST,
  );
}

/**
 * The highest level that somebody showed: that of a task they can do when a second one as hard or harder bears it out, and
 * otherwise the one below; as much shows a task that works with help. Nobody is placed above it, however likely the numbers
 * would make it.
 */
function shown(given: readonly Heard<LevelTask>[]): number {
  const counting = given.filter(({ task }) => task.weight > 0);
  const levelsOf = (wanted: Said) => counting.filter(({ said }) => said === wanted).map(({ task }) => task.level);
  const [hardest = 1, second = 1] = levelsOf('yes').toSorted((a, b) => b - a);
  return Math.max(second, hardest - 1, ...levelsOf('with-help').map((level) => level - 1));
}

function placed(belief: Belief, given: readonly Heard<LevelTask>[]): SkillLevel {
  const highest = shown(given);
  return SKILL_LEVELS.findLast((level) => level <= highest && chanceOfAtLeast(belief, level) >= AT_LEAST) ?? 1;
}

/**
 * Where somebody's answers place them: the highest level that is at least `AT_LEAST` likely to be theirs or below theirs, and
 * none that they did not show. In doubt that is the lower one: whoever begins too low is bored for an hour, whoever begins too
 * high doesn't come back.
 */
export function placement(tasks: readonly LevelTask[], answers: readonly GivenAnswer[]): Placement {
  const given = heard(tasks, answers);
  const belief = beliefAfter(given);
  const level = placed(belief, given);
  const keysOf = (wanted: Said) =>
    given
      .filter(({ said, task }) => said === wanted && task.level <= level)
      .toSorted((a, b) => b.task.level - a.task.level)
      .map(({ task }) => task.key);
  return {
    level,
    certainty: chanceOf(belief, level),
    known: given.some(({ said }) => said !== SKIPPED),
    can: keysOf('yes'),
    canWithHelp: keysOf('with-help'),
  };
}

/** Differences in what two tasks tell that are no difference. */
const AS_MUCH = 1e-9;

/**
 * The task to ask next: the one whose answer is expected to tell most; of two that tell as much the easier, then the one that
 * editors put first. Nothing more is asked when a level is `SURE`, when nobody could learn anything from it, or when
 * `MOST_TASKS` were asked. Somebody who begins and could do nothing so far gets one task of level 1, so that there is
 * something to name.
 *
 * @param tasks those that somebody can do, see `tasksFor`
 */
export function nextTask<Task extends LevelTask>(tasks: readonly Task[], answers: readonly GivenAnswer[]): Task | null {
  const given = heard(tasks, answers);
  if (given.length >= MOST_TASKS) return null;
  const asked = new Set(given.map(({ task }) => task.key));
  const left = tasks.filter(({ key }) => !asked.has(key)).toSorted((a, b) => a.level - b.level);
  const belief = beliefAfter(given);
  const level = placed(belief, given);
  if (chanceOf(belief, level) < SURE) {
    const best = mostTelling(left, belief);
    if (best) return best;
  }
  const hasBegun = given.some(({ said, task }) => said === 'yes' || (task.level === 1 && said !== SKIPPED));
  return level === 1 && !hasBegun ? (left.find((task) => task.level === 1) ?? null) : null;
}

/** Tasks of the same level and weight tell the same: only the first of them is weighed. */
function mostTelling<Task extends LevelTask>(tasks: readonly Task[], belief: Belief): Task | null {
  const weighed = new Set<string>();
  let best: Task | null = null;
  let most = AS_MUCH;
  for (const task of tasks) {
    const kind = `${String(task.level)} ${String(task.weight)}`;
    if (weighed.has(kind)) continue;
    weighed.add(kind);
    const told = tells(belief, task);
    if (told > most + AS_MUCH) [best, most] = [task, told];
  }
  return best;
}
