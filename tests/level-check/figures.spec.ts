import { describe, expect, it } from 'vitest';

import { MOST_QUESTIONS, tasksFor, type LevelTask } from '@/domain/level-check';
import { DEVICES, type Device } from '@/domain/offer';
import { SKILL_LEVELS } from '@/domain/skill-level';
import { LEVEL_CHECK_TASKS } from '@/seeds/reference/level-check';

import { simulate } from './simulate';

const SEEDS = [1, 2026];

/** The fewest that an editor should leave: three a level. */
const SMALLEST: LevelTask[] = SKILL_LEVELS.flatMap((level) =>
  ['a', 'b', 'c'].map((name) => ({ key: `${name}${String(level)}`, level, devices: [], options: [], weight: 1 })),
);

const ON_ONE_DEVICE = DEVICES.map((device): [string, LevelTask[]] => [
  `of a ${device}`,
  tasksFor(LEVEL_CHECK_TASKS, [device]),
]);

const POOLS: [string, LevelTask[]][] = [
  ['of all devices', LEVEL_CHECK_TASKS],
  ...ON_ONE_DEVICE,
  ['that are three a level', SMALLEST],
];

/** The question about devices comes before the tasks. */
const DEVICE_QUESTION = 1;

describe.each(POOLS)('10,000 simulated visitors with the tasks %s', (_name, tasks) => {
  describe.each(SEEDS)('from seed %i', (seed) => {
    it('who answer one in ten wrong: 98 % within one level, 80 % exactly, at most 3 % too high', () => {
      const found = simulate(tasks, { overestimates: false }, { seed });
      expect(found.withinOne).toBeGreaterThanOrEqual(0.98);
      expect(found.exact).toBeGreaterThanOrEqual(0.8);
      expect(found.tooHigh).toBeLessThanOrEqual(0.03);
      expect(found.medianTasks + DEVICE_QUESTION).toBeLessThanOrEqual(7);
      expect(found.mostTasks + DEVICE_QUESTION).toBeLessThanOrEqual(MOST_QUESTIONS);
    });

    it.each([false, true])(
      'who over-estimate the level above theirs: 98 % within one, 70 % exactly, at most 20 %% too high (with help: %s)',
      (withHelp) => {
        const found = simulate(tasks, { overestimates: true, withHelp }, { seed });
        expect(found.withinOne).toBeGreaterThanOrEqual(0.98);
        expect(found.exact).toBeGreaterThanOrEqual(0.7);
        expect(found.tooHigh).toBeLessThanOrEqual(0.2);
        expect(found.medianTasks + DEVICE_QUESTION).toBeLessThanOrEqual(7);
        expect(found.mostTasks + DEVICE_QUESTION).toBeLessThanOrEqual(MOST_QUESTIONS);
      },
    );
  });
});

describe('The tasks that we begin with', () => {
  it.each(DEVICES)('are at least three a level on a %s', (device: Device) => {
    const tasks = tasksFor(LEVEL_CHECK_TASKS, [device]);
    for (const level of SKILL_LEVELS) {
      expect(tasks.filter((task) => task.level === level).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('have at each level one with a picture or answers to choose from, on every device', () => {
    for (const device of DEVICES) {
      const levels = tasksFor(LEVEL_CHECK_TASKS, [device]).filter(({ options }) => options.length > 0);
      expect(new Set(levels.map(({ level }) => level))).toEqual(new Set(SKILL_LEVELS));
    }
  });

  it('have a key of their own, and one right answer where one chooses', () => {
    expect(new Set(LEVEL_CHECK_TASKS.map(({ key }) => key)).size).toBe(LEVEL_CHECK_TASKS.length);
    for (const { options } of LEVEL_CHECK_TASKS) {
      if (options.length > 0) expect(options.filter(({ right }) => right)).toHaveLength(1);
    }
  });

  it('are said in sentences of at most fifteen words, in both languages', () => {
    for (const { canDo, helperQuestion, question } of LEVEL_CHECK_TASKS) {
      for (const text of [question, helperQuestion, canDo]) {
        for (const sentence of Object.values(text).flatMap((all) => all.split(/(?<=[.?!])\s+/u))) {
          expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(15);
        }
      }
    }
  });
});
