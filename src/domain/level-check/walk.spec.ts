import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { SKILL_LEVELS } from '../skill-level';

import { MOST_TASKS } from './rule';
import { SKIPPED, type LevelTask } from './task';
import { BUTTONS, CHECK_FIELDS, checkStep, DEVICE_QUESTION, hiddenFields, NO_DEVICE, type CheckStep } from './walk';

const TASKS: LevelTask[] = SKILL_LEVELS.flatMap((level) =>
  ['a', 'b', 'c', 'd'].map((name) => ({
    key: `${name}-${String(level)}`,
    level,
    devices: name === 'd' ? ['laptop' as const] : [],
    options:
      name === 'b'
        ? [
            { key: 'x', right: true },
            { key: 'y', right: false },
          ]
        : [],
    weight: 1,
  })),
);

type Fields = [string, string][];

/** The hidden fields of a page. */
function hidden({ soFar, ...step }: CheckStep<LevelTask>): Fields {
  const fields = hiddenFields(soFar);
  if (step.kind === 'devices') fields.push([CHECK_FIELDS.question, DEVICE_QUESTION]);
  if (step.kind === 'task') fields.push([CHECK_FIELDS.question, step.task.key]);
  return fields;
}

const send = (fields: Fields) => checkStep(TASKS, new URLSearchParams(fields));

const press = (step: CheckStep<LevelTask>, button: keyof typeof BUTTONS, ...chosen: string[]) =>
  send([
    ...hidden(step),
    ...chosen.map((choice): [string, string] => [CHECK_FIELDS.choice, choice]),
    [CHECK_FIELDS.button, BUTTONS[button]],
  ]);

const first = send([]);
const onPhone = press(first, 'next', 'phone');

function taskOf(step: CheckStep<LevelTask>): LevelTask {
  if (step.kind !== 'task') throw new Error(`A task, and not ${step.kind}.`);
  return step.task;
}

describe('A form of the check that was tampered with', () => {
  it('never breaks it, and never makes it longer', () => {
    const names = fc.constantFrom(...Object.values(CHECK_FIELDS), 'anders');
    const values = fc.oneof(
      fc.constantFrom(...TASKS.flatMap(({ key }) => [key, `${key}:yes`, `${key}:no`, `${key}:x`])),
      fc.constantFrom('phone', 'laptop', NO_DEVICE, SKIPPED, ...Object.values(BUTTONS), DEVICE_QUESTION, '1', ':', ''),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values), { maxLength: 60 }), (fields) => {
        const step = send(fields);
        expect(step.soFar.answers.length).toBeLessThanOrEqual(MOST_TASKS);
        if (step.kind === 'task') expect(step.number).toBeLessThanOrEqual(MOST_TASKS + 1);
      }),
    );
  });

  it('has no answers before the first question, and none to tasks of another device', () => {
    expect(send([[CHECK_FIELDS.answers, 'a-5:yes']])).toMatchObject({ kind: 'devices', soFar: { answers: [] } });
    const onTablet: Fields = [
      [CHECK_FIELDS.devices, 'tablet'],
      [CHECK_FIELDS.answers, 'd-5:yes'],
    ];
    expect(send(onTablet).soFar.answers).toEqual([]);
  });

  it('says nothing in a field that stands there twice, and nothing after as many words as are asked', () => {
    const twice: Fields = [
      [CHECK_FIELDS.devices, 'phone'],
      [CHECK_FIELDS.devices, 'laptop'],
    ];
    expect(send(twice).soFar.devices).toEqual(['phone']);
    const long = Array.from({ length: 10_000 }, () => 'niets:yes').join(' ');
    expect(
      send([
        [CHECK_FIELDS.devices, 'phone'],
        [CHECK_FIELDS.answers, `${long} a-1:yes`],
      ]).soFar.answers,
    ).toEqual([]);
  });

  it('answers no question but the one that is asked', () => {
    const step = send([
      ...hidden(onPhone).filter(([name]) => name !== CHECK_FIELDS.question),
      [CHECK_FIELDS.question, 'a-5'],
      [CHECK_FIELDS.choice, 'yes'],
      [CHECK_FIELDS.button, BUTTONS.next],
    ]);
    expect(step).toEqual(onPhone);
  });

  it('takes a device over "none" beside it', () => {
    expect(press(first, 'next', NO_DEVICE, 'phone', 'phone').soFar.devices).toEqual(['phone']);
  });
});

describe('Nothing chosen', () => {
  it('keeps the question, and says so', () => {
    expect(press(first, 'next')).toMatchObject({ kind: 'devices', missing: true });
    expect(press(onPhone, 'next')).toMatchObject({ kind: 'task', missing: true, number: 2 });
  });

  it('is not said by who just comes there', () => {
    expect(first).toMatchObject({ kind: 'devices', missing: false });
    expect(onPhone).toMatchObject({ kind: 'task', missing: false });
  });

  it.each(['met-hulp', SKIPPED, 'x', ''])('is also what the question has no answer for: “%s”', (choice) => {
    expect(press(onPhone, 'next', choice)).toMatchObject({ kind: 'task', missing: true });
  });
});

describe('Step by step', () => {
  it('begins with the device, and asks what fits it', () => {
    expect(first.kind).toBe('devices');
    expect(taskOf(onPhone).devices).toEqual([]);
  });

  it('ends at once for who uses no device: at the beginning', () => {
    const step = press(first, 'next', NO_DEVICE);
    expect(step).toMatchObject({ kind: 'outcome', placement: { level: 1, can: [] } });
  });

  it('goes on by an answer, and keeps it', () => {
    const { key } = taskOf(onPhone);
    const step = press(onPhone, 'next', 'yes');
    expect(step).toMatchObject({ kind: 'task', number: 3, soFar: { answers: [{ task: key, answer: 'yes' }] } });
  });

  it('goes on without an answer when it is skipped, whatever was chosen', () => {
    expect(press(first, 'skip', 'phone')).toMatchObject({ kind: 'task', soFar: { devices: [SKIPPED] } });
    const step = press(onPhone, 'skip', 'yes');
    expect(step.soFar.answers).toEqual([{ task: taskOf(onPhone).key, answer: SKIPPED }]);
  });

  it('goes back to each question before, with what was chosen there, and to the start', () => {
    const second = press(onPhone, 'next', 'with-help');
    const back = press(second, 'back');
    expect(back).toEqual({ ...onPhone, chosen: 'with-help' });
    const toDevices = press(back, 'back');
    expect(toDevices).toMatchObject({ kind: 'devices', chosen: ['phone'], missing: false, soFar: { answers: [] } });
    expect(press(toDevices, 'back').kind).toBe('start');
  });

  it('goes back from the outcome to the last question', () => {
    let step = onPhone;
    while (step.kind === 'task') step = press(step, 'next', step.task.options.length > 0 ? 'y' : 'no');
    expect(step.kind).toBe('outcome');
    expect(press(step, 'back')).toMatchObject({ kind: 'task', number: step.soFar.answers.length + 1 });
  });

  it('comes to the same outcome after going back and forth', () => {
    const walk = (wavers: boolean) => {
      let step: CheckStep<LevelTask> = onPhone;
      while (step.kind === 'task') {
        const answer = step.task.options.length > 0 ? 'x' : 'yes';
        step = press(step, 'next', answer);
        if (wavers) step = press(press(step, 'back'), 'next', answer);
      }
      return step;
    };
    expect(walk(true)).toEqual(walk(false));
  });

  it('stays together with a helper until they are alone, at the same question', () => {
    const helped = send([[CHECK_FIELDS.button, BUTTONS.together]]);
    const second = press(press(helped, 'next', 'phone'), 'next', 'yes');
    expect(second.soFar.helper).toBe(true);
    const alone = press(second, 'alone');
    expect(alone).toEqual({ ...second, soFar: { ...second.soFar, helper: false } });
    expect(press(alone, 'together')).toEqual(second);
  });
});
