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
