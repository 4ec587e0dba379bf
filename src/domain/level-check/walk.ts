import { DEVICES, type Device } from '../offer';

import { heard, nextTask, placement, type Placement } from './placement';
import { MOST_TASKS } from './rule';
import { saidBy, SKIPPED, tasksFor, type GivenAnswer, type LevelTask } from './task';

/** Names of the fields in which the check travels from page to page: there, and nowhere else, are somebody's answers. */
export const CHECK_FIELDS = {
  /** "1": somebody helps, and reads the words for helpers. */
  helper: 'samen',
  /** The devices, with spaces between them; or `NO_DEVICE`, or `SKIPPED`. */
  devices: 'apparaten',
  /** The answers so far, each as `task:answer`, in the order of asking and with spaces between them. */
  answers: 'antwoorden',
  /** The question on the page: a task's key, or `DEVICE_QUESTION`. */
  question: 'vraag',
  /** What is chosen on the page. */
  choice: 'keuze',
  /** The button that was pressed. */
  button: 'knop',
} as const;

/** Values of the buttons. */
export const BUTTONS = {
  next: 'verder',
  back: 'terug',
  skip: 'overslaan',
  /** From here on with a helper, or without. */
  together: 'samen',
  alone: 'alleen',
} as const;

/** The first question. */
export const DEVICE_QUESTION = 'apparaat';

/** Said by who uses no device at all: a beginner, without further questions. */
export const NO_DEVICE = 'geen';

/** What was said about devices. */
type DeviceChoice = Device | typeof NO_DEVICE | typeof SKIPPED;

/** What somebody said so far; it is in the page's hidden fields. */
export interface CheckSoFar {
  helper: boolean;
  /** Empty before the first question was answered. */
  devices: DeviceChoice[];
  answers: GivenAnswer[];
}

/** Where somebody is in the check, with what they chose before and whether they have yet to choose. */
export type CheckStep<Task extends LevelTask> = { soFar: CheckSoFar } & (
  | { kind: 'start' }
  | { kind: 'devices'; chosen: DeviceChoice[]; missing: boolean }
  | { kind: 'task'; task: Task; number: number; chosen: string | null; missing: boolean }
  | { kind: 'outcome'; placement: Placement }
);

const DEVICE_CHOICES: readonly DeviceChoice[] = [...DEVICES, NO_DEVICE, SKIPPED];

/** Those of the devices that were named, each once; "none" beside a device is a slip. */
function devicesIn(values: readonly string[]): DeviceChoice[] {
  const named = DEVICE_CHOICES.filter((choice) => values.includes(choice));
  const devices = named.filter((choice) => isDevice(choice));
  return devices.length > 0 ? devices : named.slice(0, 1);
}

function isDevice(choice: DeviceChoice): choice is Device {
  return DEVICES.some((device) => device === choice);
}

function isTogether(fields: URLSearchParams): boolean {
  const button = fields.get(CHECK_FIELDS.button);
  if (button === BUTTONS.together) return true;
  return button !== BUTTONS.alone && fields.get(CHECK_FIELDS.helper) === '1';
}

/** More words than an honest form ever has in a field. */
const MOST_WORDS = MOST_TASKS * 2;

function wordsOf(field: string | null): string[] {
  return field?.split(' ', MOST_WORDS) ?? [];
}

function soFarIn(fields: URLSearchParams, tasks: readonly LevelTask[]): CheckSoFar {
  const devices = devicesIn(wordsOf(fields.get(CHECK_FIELDS.devices)));
  const sent = wordsOf(fields.get(CHECK_FIELDS.answers));
  const answers = sent.map((text): GivenAnswer => {
    const colon = text.indexOf(':');
    return { task: text.slice(0, colon), answer: text.slice(colon + 1) };
  });
  const fitting = tasksFor(tasks, devices.filter(isDevice));
  return {
    helper: isTogether(fields),
    devices,
    // Without devices nothing was asked yet.
    answers:
      devices.length === 0 ? [] : heard(fitting, answers).map(({ answer, task }) => ({ task: task.key, answer })),
  };
}

/** What was said so far as hidden fields; an empty one is left out. */
export function hiddenFields({ answers, devices, helper }: CheckSoFar): [name: string, value: string][] {
  const fields: [string, string][] = [
    [CHECK_FIELDS.helper, helper ? '1' : ''],
    [CHECK_FIELDS.devices, devices.join(' ')],
    [CHECK_FIELDS.answers, answers.map(({ answer, task }) => `${task}:${answer}`).join(' ')],
  ];
  return fields.filter(([, value]) => value !== '');
}

/**
 * The page that follows on a form of the check that was sent. Everything in it is what a browser sent and may be forged: what
 * is unknown, repeated or too much is not there, and who pressed no button gets the question at which they are.
 */
export function checkStep<Task extends LevelTask>(tasks: readonly Task[], fields: URLSearchParams): CheckStep<Task> {
  const soFar = soFarIn(fields, tasks);
  const button = fields.get(CHECK_FIELDS.button);
  if (button === BUTTONS.back) return stepBack(tasks, soFar);
  const now = stepAt(tasks, soFar);
  const asked = now.kind === 'devices' ? DEVICE_QUESTION : now.kind === 'task' ? now.task.key : null;
  if (asked === null || fields.get(CHECK_FIELDS.question) !== asked) return now;
  const chosen = fields.getAll(CHECK_FIELDS.choice);
  if (now.kind === 'devices') {
    const devices = button === BUTTONS.skip ? [SKIPPED as DeviceChoice] : devicesIn(chosen);
    const isAnswered = devices.length > 0 && (button === BUTTONS.skip || devices[0] !== SKIPPED);
    return isAnswered ? stepAt(tasks, { ...soFar, devices }) : { ...now, missing: button === BUTTONS.next };
  }
  if (now.kind === 'task') {
    const answer = button === BUTTONS.skip ? SKIPPED : (chosen[0] ?? '');
    const isAnswered = saidBy(now.task, answer) !== null && (button === BUTTONS.skip || answer !== SKIPPED);
    if (!isAnswered) return { ...now, missing: button === BUTTONS.next };
    return stepAt(tasks, { ...soFar, answers: [...soFar.answers, { task: now.task.key, answer }] });
  }
  return now;
}

/** The first question that has no answer yet, or the outcome. */
function stepAt<Task extends LevelTask>(tasks: readonly Task[], soFar: CheckSoFar): CheckStep<Task> {
  const { answers, devices } = soFar;
  if (devices.length === 0) return { kind: 'devices', soFar, chosen: [], missing: false };
  const fitting = tasksFor(tasks, devices.filter(isDevice));
  const task = devices[0] === NO_DEVICE ? null : nextTask(fitting, answers);
  if (!task) return { kind: 'outcome', soFar, placement: placement(fitting, answers) };
  // The question about devices was the first.
  return { kind: 'task', soFar, task, number: answers.length + 2, chosen: null, missing: false };
}

/** The question before this one, with what was chosen there. */
function stepBack<Task extends LevelTask>(tasks: readonly Task[], soFar: CheckSoFar): CheckStep<Task> {
  const last = soFar.answers.at(-1);
  const task = tasks.find(({ key }) => key === last?.task);
  if (last && task) {
    const answers = soFar.answers.slice(0, -1);
    const chosen = last.answer === SKIPPED ? null : last.answer;
    return { kind: 'task', soFar: { ...soFar, answers }, task, number: answers.length + 2, chosen, missing: false };
  }
  const before = { ...soFar, devices: [] };
  if (soFar.devices.length === 0) return { kind: 'start', soFar: before };
  return { kind: 'devices', soFar: before, chosen: soFar.devices, missing: false };
}
