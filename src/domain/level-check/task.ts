import type { Device } from '../offer';
import type { SkillLevel } from '../skill-level';

/** One of the answers to choose from in a task that has a right one. */
export interface TaskOption {
  key: string;
  right: boolean;
}

/** A small, concrete task, as far as the rule needs to know it. Its words are content. */
export interface LevelTask {
  /** Stands in forms; never changes once it is in use. */
  key: string;
  /** The level that doing it shows. */
  level: SkillLevel;
  /** On which devices it can be done; none named: on any. */
  devices: readonly Device[];
  /** Answers to choose from, at least one of them right; none: a question of "yes", "with help", "no" or "I don't know". */
  options: readonly TaskOption[];
  /** How much its answers count: 1 as any task, ½ half as much, 0 not at all; at most 2. */
  weight: number;
}

/** What somebody can say to a task without options. */
export const CAN_DO_ANSWERS = ['yes', 'with-help', 'no', 'unknown'] as const;

/** What an answer says of the person: the four of above. A right choice is a "yes", a wrong one a "no". */
export type Said = (typeof CAN_DO_ANSWERS)[number];

/** Passed over: asked, and tells nothing. */
export const SKIPPED = 'skipped';

/** An answer as it was sent: a task's key, and one of its options, one of `CAN_DO_ANSWERS`, or `SKIPPED`. */
export interface GivenAnswer {
  task: string;
  answer: string;
}

/** The tasks that somebody with these devices can do; without a device that is known, all of them. */
export function tasksFor<Task extends LevelTask>(tasks: readonly Task[], devices: readonly Device[]): Task[] {
  if (devices.length === 0) return [...tasks];
  return tasks.filter((task) => task.devices.length === 0 || task.devices.some((device) => devices.includes(device)));
}

/**
 * What an answer says; null when it is no answer to this task. Every task takes `yes`, `no` and `unknown`, so that who fills
 * one in from paper may say "can" and "cannot"; `with-help` belongs to tasks without options.
 */
export function saidBy({ options }: LevelTask, answer: string): Said | typeof SKIPPED | null {
  const option = options.find(({ key }) => key === answer);
  if (option) return option.right ? 'yes' : 'no';
  if (answer === SKIPPED) return SKIPPED;
  if (answer === 'with-help' && options.length > 0) return null;
  return CAN_DO_ANSWERS.find((known) => known === answer) ?? null;
}
