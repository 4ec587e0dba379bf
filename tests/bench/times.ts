import { parseArgs } from 'node:util';

import { Children } from '@/cli/launcher/children';
import { withClient } from '@/cli/launcher/database';
import { ensureBuild } from '@/cli/launcher/site-build';
import { openDataPaths } from '@/config/paths';

import { startServer } from '../support/site';
import { withBenchDatabase, type BenchDatabase } from './support/bench-database';
import { whileContentChanges } from './support/content-changes';
import { seconds } from './support/figures';
import { httpLoad } from './support/http-load';
import { cpuPerRequest, measure, type Figures } from './support/measure';
import { Processes } from './support/processes';
import { benchQuestions } from './support/search-questions';

/**
 * `npm run bench -- times [--offers n]`: how long the meetings of 20,000 offers take to work out for 90 days, and what the
 * questions of `npm run bench -- search` cost when they ask for a time as well, beside the same questions without one. By
 * turns, five rounds, medians: each asked once before it is measured, so that the site has kept what it keeps; and with
 * nothing kept. Exit code 1 when the
 * meetings take more than 20 seconds, or a question with a time more than 1.3 times the CPU of the one without.
 */

const ROUNDS = 5;
const REQUESTS = 480;
const LOAD = { connections: 16, amount: REQUESTS };
const ONCE = { ...LOAD, amount: benchQuestions().length };
const MOST_SECONDS = 20;
const MOST_TIMES = 1.3;

const TIMES = {
  'any time': [],
  'wanneer=vandaag': [['wanneer', 'vandaag']],
  'wanneer=deze-week': [['wanneer', 'deze-week']],
  'wanneer=weekend': [['wanneer', 'weekend']],
  'dagdeel=ochtend': [['dagdeel', 'ochtend']],
  'nu-open=1': [['nu-open', '1']],
} as const satisfies Record<string, readonly (readonly [name: string, value: string])[]>;
type Time = keyof typeof TIMES;
const NAMES = Object.keys(TIMES) as Time[];

const { values: options } = parseArgs({ options: { offers: { type: 'string', default: '20000' } } });

const children = new Children();
try {
  await ensureBuild(children);
  process.exitCode = await withBenchDatabase(children, Number(options.offers), bench);
} finally {
  await children.stop();
}

async function bench({ command, databaseUrl, variables }: BenchDatabase): Promise<number> {
  await withClient(databaseUrl, (client) => client.query('TRUNCATE catalogue.occurrence'));
  const expanded = await seconds(() => command('tests/bench/support/refresh-occurrences.ts'));
  console.log(`Meetings of all offers worked out and written in ${expanded.toFixed(1)} s (at most ${MOST_SECONDS} s).`);
  const site = await startServer({ ...variables, TRUST_PROXY: '1' });
  try {
    const processes = await Processes.of(databaseUrl);
    const ask = (time: Time) => () => httpLoad(site.url, pathsAt(time), LOAD);
    const kept = await byTurns(processes, ask, (time) => httpLoad(site.url, pathsAt(time), ONCE));
    const first = await byTurns(processes, (time) => () => whileContentChanges(databaseUrl, ask(time)));
    const isCheap = [report('kept', kept), report('nothing kept', first)].every((fits) => fits);
    return isCheap && expanded <= MOST_SECONDS ? 0 : 1;
  } finally {
    await site.stop();
  }
}

function pathsAt(time: Time): string[] {
  return benchQuestions().map(({ parameters }) => {
    const all = new URLSearchParams([...new URLSearchParams(parameters), ...TIMES[time].map((pair) => [...pair])]);
    return `${openDataPaths.offers}?${all}`;
  });
}

/** @param before what comes before each measurement, unmeasured */
async function byTurns(
  processes: Processes,
  ask: (time: Time) => () => ReturnType<typeof httpLoad>,
  before: (time: Time) => Promise<unknown> = () => Promise.resolve(),
): Promise<Map<Time, Figures[]>> {
  const figures = new Map<Time, Figures[]>(NAMES.map((name) => [name, []]));
  for (const name of NAMES) await ask(name)();
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const name of NAMES) {
      await before(name);
      figures.get(name)?.push(await measure(processes, ask(name)));
    }
    console.log(`Round ${round} of ${ROUNDS} done.`);
  }
  return figures;
}

/** Prints CPU per request and its ratio; false when a question with a time costs more than it may. */
function report(title: string, figures: ReadonlyMap<Time, Figures[]>): boolean {
  const cpu = (name: Time) => cpuPerRequest(figures.get(name) ?? []);
  console.log(`\n${title.padEnd(20)} CPU ms  times (at most ${MOST_TIMES})`);
  for (const name of NAMES) {
    const ratio = cpu(name) / cpu('any time');
    console.log(`${name.padEnd(20)} ${cpu(name).toFixed(2).padStart(6)} ${ratio.toFixed(2).padStart(6)}`);
  }
  return NAMES.every((name) => cpu(name) <= MOST_TIMES * cpu('any time'));
}
