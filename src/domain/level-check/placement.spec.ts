import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { SKILL_LEVELS, type SkillLevel } from '../skill-level';

import { nextTask, placement } from './placement';
import { MOST_TASKS } from './rule';
import { CAN_DO_ANSWERS, SKIPPED, tasksFor, type GivenAnswer, type LevelTask } from './task';

const OPTIONS = [
  { key: 'a', right: false },
  { key: 'b', right: true },
];

function task(level: SkillLevel, number: number, changes: Partial<LevelTask> = {}): LevelTask {
  return { key: `t${String(level)}${String(number)}`, level, devices: [], options: [], weight: 1, ...changes };
}

/** Four tasks a level; the second of each has answers to choose from. */
const TASKS = SKILL_LEVELS.flatMap((level) => [
  task(level, 1),
  task(level, 2, { options: OPTIONS }),
  task(level, 3),
  task(level, 4),
]);

/** Answers all that is asked, in the same way each time. */
function answered(answerOf: (asked: LevelTask) => string, tasks: readonly LevelTask[] = TASKS): GivenAnswer[] {
  const answers: GivenAnswer[] = [];
  for (let next = nextTask(tasks, answers); next; next = nextTask(tasks, answers)) {
    answers.push({ task: next.key, answer: answerOf(next) });
    if (answers.length > TASKS.length) throw new Error('It never stops asking.');
  }
  return answers;
}

const can = ({ options }: LevelTask) => (options.length > 0 ? 'b' : 'yes');
const cannot = ({ options }: LevelTask) => (options.length > 0 ? 'a' : 'no');

describe('What is no answer', () => {
  const first = { task: 't31', answer: 'yes' };
  const alone = placement(TASKS, [first]);

  it.each([
    ['to a task that is not there', { task: 't99', answer: 'yes' }],
    ['with the name of something that every object has', { task: '__proto__', answer: 'constructor' }],
    ['that the task does not have', { task: 't41', answer: 'b' }],
    ['with help, where one chooses', { task: 't42', answer: 'with-help' }],
    ['without a word', { task: 't41', answer: '' }],
  ])('counts for nothing: %s', (_name, forged) => {
    expect(placement(TASKS, [forged, first, forged])).toEqual(alone);
  });

  it('counts once, as it was first said, when it was said more often', () => {
    const often = Array.from({ length: 50 }, () => first);
    expect(placement(TASKS, often)).toEqual(alone);
    expect(placement(TASKS, [first, { task: 't31', answer: 'no' }])).toEqual(alone);
  });

  it('is any that comes after the last that one person is asked', () => {
    const all = TASKS.map(({ key }) => ({ task: key, answer: 'no' }));
    expect(placement(TASKS, all)).toEqual(placement(TASKS, all.slice(0, MOST_TASKS)));
    expect(nextTask(TASKS, all)).toBeNull();
  });

  it('never breaks the check, whatever is sent', () => {
    const tasks = fc.array(
      fc.record({
        key: fc.constantFrom('a', 'b', 'c', '__proto__'),
        level: fc.constantFrom(...SKILL_LEVELS),
        devices: fc.constant([]),
        options: fc.constantFrom([], OPTIONS, [{ key: 'yes', right: false }]),
        weight: fc.oneof(fc.double(), fc.constantFrom(0, 1)),
      }),
      { maxLength: 8 },
    );
    const answers = fc.array(
      fc.record({
        task: fc.oneof(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.string()),
        answer: fc.oneof(fc.constantFrom(...CAN_DO_ANSWERS, SKIPPED, 'a', 'b'), fc.string()),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(tasks, answers, (someTasks, someAnswers) => {
        const { certainty, level } = placement(someTasks, someAnswers);
        expect(SKILL_LEVELS).toContain(level);
        expect(certainty).toBeGreaterThanOrEqual(0);
        expect(certainty).toBeLessThanOrEqual(1);
        const next = nextTask(someTasks, someAnswers);
        expect(next === null || someTasks.includes(next)).toBe(true);
      }),
    );
  });
});

describe('Nobody is placed higher', () => {
  it('than what they showed: nothing said is level 1, and nothing is known', () => {
    for (const answer of [SKIPPED, 'unknown']) {
      const answers = answered(() => answer);
      expect(placement(TASKS, answers).level).toBe(1);
      expect(answers.length).toBeLessThanOrEqual(MOST_TASKS);
    }
    expect(placement(TASKS, []).known).toBe(false);
    expect(placement(TASKS, [{ task: 't31', answer: SKIPPED }]).known).toBe(false);
    expect(placement(TASKS, [{ task: 't31', answer: 'unknown' }]).known).toBe(true);
  });

  it('by one "yes": a single claim is doubted', () => {
    for (const level of [2, 3, 4, 5] as const) {
      const single = [{ task: `t${String(level)}1`, answer: 'yes' }];
      expect(placement(TASKS, single).level).toBeLessThan(level);
    }
  });

  it('by a "yes" just above where several tasks did not work', () => {
    const answers = [
      { task: 't31', answer: 'yes' },
      { task: 't33', answer: 'yes' },
      { task: 't41', answer: 'yes' },
      { task: 't42', answer: 'a' },
      { task: 't43', answer: 'no' },
    ];
    expect(placement(TASKS, answers).level).toBe(3);
  });

  it('by "no" or by "with help" than by "yes"', () => {
    const pairs = fc.array(
      fc.record({ task: fc.constantFrom(...TASKS.map(({ key }) => key)), answer: fc.constantFrom(...CAN_DO_ANSWERS) }),
      { maxLength: MOST_TASKS },
    );
    fc.assert(
      fc.property(pairs, fc.constantFrom(...TASKS.filter(({ options }) => options.length === 0)), (others, { key }) => {
        const before = others.filter(({ task: other }) => other !== key).slice(0, MOST_TASKS - 1);
        const levelWith = (answer: string) => placement(TASKS, [...before, { task: key, answer }]).level;
        expect(levelWith('no')).toBeLessThanOrEqual(levelWith('yes'));
        expect(levelWith('with-help')).toBeLessThanOrEqual(levelWith('yes'));
      }),
    );
  });

  it('by answers to a task that counts for nothing', () => {
    const weightless = [...TASKS, task(5, 9, { weight: 0 })];
    const before = [{ task: 't31', answer: 'yes' }];
    const after = placement(weightless, [...before, { task: 't59', answer: 'yes' }]);
    expect(after.certainty).toBeCloseTo(placement(weightless, before).certainty);
  });
});

describe('Somebody who answers as it is', () => {
  it.each(SKILL_LEVELS)('is placed at level %i, within the most that is asked', (level) => {
    const answers = answered((asked) => (asked.level <= level ? can(asked) : cannot(asked)));
    expect(placement(TASKS, answers)).toMatchObject({ level, known: true });
    expect(answers.length).toBeLessThanOrEqual(MOST_TASKS);
  });

  it('and does with help what is one level above is placed at their own', () => {
    const answers = answered((asked) =>
      asked.level <= 3 ? can(asked) : asked.level === 4 && asked.options.length === 0 ? 'with-help' : cannot(asked),
    );
    expect(placement(TASKS, answers).level).toBe(3);
  });

  it('hears what they can do, the hardest first, and nothing from above their level', () => {
    const answers = answered((asked) => (asked.level <= 3 ? can(asked) : cannot(asked)));
    const named = placement(TASKS, answers).can.map((key) => Number(key[1]));
    expect(named[0]).toBe(3);
    expect(named).toEqual(named.toSorted((a, b) => b - a));
  });

  it('is asked one task of the first level when nothing else worked, so that there is something to name', () => {
    const answers = answered((asked) => (asked.level === 1 ? can(asked) : cannot(asked)));
    expect(placement(TASKS, answers).can).toEqual(['t11']);
  });
});

describe('The next task', () => {
  it('is never one that was asked, skipped ones included', () => {
    for (const answer of ['yes', 'no', 'unknown', SKIPPED]) {
      const keys = answered(() => answer).map((given) => given.task);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('after one that was skipped is another of the same level: nothing was learned', () => {
    const [first] = [nextTask(TASKS, [])];
    const second = nextTask(TASKS, [{ task: first?.key ?? '', answer: SKIPPED }]);
    expect(second).not.toBe(first);
    expect(second?.level).toBe(first?.level);
  });

  it('is the one that editors put first, of those that tell as much', () => {
    const reversed = TASKS.toReversed();
    expect(nextTask(TASKS, [])?.key.at(-1)).toBe('1');
    expect(nextTask(reversed, [])?.key.at(-1)).toBe('4');
  });

  it('is a heavier one before a lighter one of its level', () => {
    const heavy = task(3, 9, { weight: 2 });
    expect(nextTask([...TASKS, heavy], [])).toBe(heavy);
  });

  it('is none when there are no tasks, or none that tell anything', () => {
    expect(nextTask([], [])).toBeNull();
    expect(nextTask([task(3, 1, { weight: 0 })], [])).toBeNull();
  });

  it('fits the device', () => {
    const mouse = task(2, 1, { devices: ['laptop'] });
    const photo = task(3, 1, { devices: ['phone', 'tablet'] });
    const any = task(4, 1);
    const all = [mouse, photo, any];
    expect(tasksFor(all, ['laptop'])).toEqual([mouse, any]);
    expect(tasksFor(all, ['phone'])).toEqual([photo, any]);
    expect(tasksFor(all, ['laptop', 'tablet'])).toEqual(all);
    expect(tasksFor(all, [])).toEqual(all);
  });
});
