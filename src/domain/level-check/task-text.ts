import type { Picture } from '../picture';
import type { SkillLevel } from '../skill-level';

import type { LevelTask, TaskOption } from './task';

/** The drawings of our own that a task may have; each shows places called A, B and C. */
export const TASK_DRAWINGS = ['laptop', 'phone', 'keyboard', 'browser', 'mail', 'message'] as const;
export type TaskDrawing = (typeof TASK_DRAWINGS)[number];

/** A task in the words that somebody reads. */
export interface WordedTask extends LevelTask {
  question: string;
  /** The same to somebody who sits beside the person whom it is about. */
  helperQuestion: string;
  /** What doing it is called afterwards: "U stuurt zelf een e-mail." */
  canDo: string;
  drawing: TaskDrawing | null;
  /** A picture that editors made; it stands in the place of the drawing. */
  picture: Picture | null;
  options: readonly WordedOption[];
}

export interface WordedOption extends TaskOption {
  label: string;
}

/** The tasks and what is said at the end, as editors worded them. */
export interface LevelCheck {
  tasks: WordedTask[];
  /** One warm sentence for each level. */
  outcomes: Record<SkillLevel, string>;
}

/** A task as a page asks it; which answer is right stays with us. */
export interface LevelQuestion {
  key: string;
  text: string;
  drawing: TaskDrawing | null;
  picture: Picture | null;
  /** Empty for "yes", "with help" and "no". */
  options: { key: string; label: string }[];
}

/** The question of a task, to the person themselves or to who helps them. */
export function questionOf(task: WordedTask, helper: boolean): LevelQuestion {
  const { drawing, helperQuestion, key, options, picture, question } = task;
  return {
    key,
    text: helper ? helperQuestion : question,
    drawing,
    picture,
    options: options.map((option) => ({ key: option.key, label: option.label })),
  };
}

/** On paper nobody chooses what comes next: so many tasks of each level, for two out of three. */
const ON_PAPER = 3;

/** The tasks of a level that stand on paper: first those that can be done on any device. */
export function tasksOnPaper(tasks: readonly WordedTask[], level: SkillLevel): WordedTask[] {
  const ofLevel = tasks.filter((task) => task.level === level);
  const anywhere = ofLevel.filter(({ devices }) => devices.length === 0);
  return [...anywhere, ...ofLevel.filter(({ devices }) => devices.length > 0)].slice(0, ON_PAPER);
}
