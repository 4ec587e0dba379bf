import { tasksFor } from '@/domain/level-check';
import { DEVICES } from '@/domain/offer';
import { LEVEL_CHECK_TASKS } from '@/seeds/reference/level-check';

import { simulate, type Population } from '../level-check/simulate';

/**
 * `npm run bench -- level-check`: where the level check places 10,000 simulated visitors whose level is known, with the tasks
 * that we begin with. What is assumed of them stands in tests/level-check/simulate.ts.
 */

const SEED = 1;

const POPULATIONS: [string, Population][] = [
  ['(a) one in ten answers wrong', { overestimates: false }],
  ['(b) and over-estimates', { overestimates: true }],
  ['(a) with help', { overestimates: false, withHelp: true }],
  ['(b) with help', { overestimates: true, withHelp: true }],
];

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);

for (const device of [null, ...DEVICES]) {
  const tasks = tasksFor(LEVEL_CHECK_TASKS, device ? [device] : []);
  console.log(
    `\n${`Tasks ${device ? `of a ${device}` : 'of all devices'}`.padEnd(30)}  within 1  exactly  too high  median  most`,
  );
  for (const [name, population] of POPULATIONS) {
    const { exact, exactByLevel, medianTasks, mostTasks, tooHigh, withinOne } = simulate(tasks, population, {
      seed: SEED,
    });
    const tasksAsked = `${String(medianTasks).padStart(6)}  ${String(mostTasks).padStart(4)}`;
    console.log(`${name.padEnd(30)}  ${percent(withinOne)} ${percent(exact)}  ${percent(tooHigh)}  ${tasksAsked}`);
    console.log(`  exactly, by level 1 to 5: ${exactByLevel.map((share) => percent(share).trim()).join(', ')}`);
  }
}
console.log('\nThe question about devices comes on top of the tasks.');
