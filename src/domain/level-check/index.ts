/** Finds the level at which somebody may begin, from a few small tasks; docs/decisions/0017-how-the-level-check-decides.md. */
export { nextTask, placement, type Placement } from './placement';
export { MOST_QUESTIONS } from './rule';
export { CAN_DO_ANSWERS, tasksFor, type GivenAnswer, type LevelTask } from './task';
export {
  questionOf,
  TASK_DRAWINGS,
  tasksOnPaper,
  type LevelCheck,
  type LevelQuestion,
  type TaskDrawing,
  type WordedTask,
} from './task-text';
export {
  BUTTONS,
  CHECK_FIELDS,
  checkStep,
  DEVICE_QUESTION,
  hiddenFields,
  NO_DEVICE,
  type CheckSoFar,
  type CheckStep,
} from './walk';
