import { nextTask, placement, type GivenAnswer, type LevelTask } from '@/domain/level-check';

/**
 * Visitors of whom the true level is known, who take the level check. What it assumes, and it knows nothing of what the rule
 * assumes:
 *
 * - True levels are spread evenly over 1 to 5.
 * - Somebody of level L can do every task of level L and lower, and none above.
 * - Each answer is the opposite of the truth one time in ten, each time anew, whatever was answered before.
 * - In the second population everybody also takes a task one level above their own for one that they can do, every other
 *   time; that claim too is turned round one time in ten.
 * - Who can do a task answers "yes", or chooses right. Who cannot answers "no", or chooses wrong.
 * - With `withHelp` somebody who would say "no" to a task of their own level or the one above says "with help" half of the
 *   time, where that is an answer; then the rule has more to go on than in the figures that are required.
 * - Nobody passes a task over.
 */
export interface Population {
  overestimates: boolean;
  withHelp?: boolean;
}

export interface Outcome {
  visitors: number;
  /** Shares of all visitors, 0 to 1. */
  exact: number;
  withinOne: number;
  tooHigh: number;
  /** Tasks asked: the middle one of all visitors, and the most; the question about devices comes on top. */
  medianTasks: number;
  mostTasks: number;
  /** Exactly placed, of those of each true level. */
  exactByLevel: number[];
}

const LEVELS = [1, 2, 3, 4, 5];
const WRONG = 0.1;
const CLAIMS = 0.5;
const SAYS_WITH_HELP = 0.5;

/** Mulberry32: the same numbers from the same seed, 0 up to 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function answerOf(
  task: LevelTask,
  level: number,
  { overestimates, withHelp = false }: Population,
  random: () => number,
): string {
  const claims = overestimates && task.level === level + 1 && random() < CLAIMS;
  const truth = claims || task.level <= level;
  const says = random() < WRONG ? !truth : truth;
  if (task.options.length > 0) {
    const option = task.options.find(({ right }) => right === says);
    if (!option) throw new Error(`${task.key} has nothing to choose that is ${says ? 'right' : 'wrong'}.`);
    return option.key;
  }
  if (says) return 'yes';
  const isNear = task.level === level || task.level === level + 1;
  return withHelp && isNear && random() < SAYS_WITH_HELP ? 'with-help' : 'no';
}

/** What the check does after the same answers is the same each time; it is worked out once. */
function checkOf(tasks: readonly LevelTask[]) {
  const known = new Map<string, { next: LevelTask | null; level: number }>();
  return (answers: readonly GivenAnswer[]) => {
    const key = answers.map(({ answer, task }) => `${task}:${answer}`).join(' ');
    const found = known.get(key) ?? { next: nextTask(tasks, answers), level: placement(tasks, answers).level };
    known.set(key, found);
    return found;
  };
}

function visit(check: ReturnType<typeof checkOf>, level: number, population: Population, random: () => number) {
  const answers: GivenAnswer[] = [];
  let now = check(answers);
  while (now.next) {
    answers.push({ task: now.next.key, answer: answerOf(now.next, level, population, random) });
    now = check(answers);
  }
  return { placed: now.level, asked: answers.length };
}

/** So many visitors, one after the other, from one seed. */
export function simulate(
  tasks: readonly LevelTask[],
  population: Population,
  { seed, visitors = 10_000 }: { seed: number; visitors?: number },
): Outcome {
  const random = numbersFrom(seed);
  const check = checkOf(tasks);
  const visits = Array.from({ length: visitors }, () => {
    const level = LEVELS[Math.floor(random() * LEVELS.length)] ?? 1;
    return { level, ...visit(check, level, population, random) };
  });
  type Visit = (typeof visits)[number];
  const share = (among: Visit[], holds: (visit: Visit) => boolean) => among.filter(holds).length / among.length;
  const isExact = ({ level, placed }: Visit) => placed === level;
  const asked = visits.map((each) => each.asked).toSorted((a, b) => a - b);
  return {
    visitors,
    exact: share(visits, isExact),
    withinOne: share(visits, ({ level, placed }) => Math.abs(placed - level) <= 1),
    tooHigh: share(visits, ({ level, placed }) => placed > level),
    medianTasks: asked[Math.floor(asked.length / 2)] ?? 0,
    mostTasks: asked.at(-1) ?? 0,
    exactByLevel: LEVELS.map((level) =>
      share(
        visits.filter((each) => each.level === level),
        isExact,
      ),
    ),
  };
}
