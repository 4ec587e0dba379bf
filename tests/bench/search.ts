import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';

import { Pool } from 'pg';

import { Children, collect } from '@/cli/launcher/children';
import { withClient } from '@/cli/launcher/database';
import { ensureBuild } from '@/cli/launcher/site-build';
import { openDataPaths, sitePaths } from '@/config/paths';

import { startServer } from '../support/site';
import { bareStatements, statementLoad } from './support/bare-statements';
import { NOW, withBenchDatabase, type BenchDatabase } from './support/bench-database';
import { whileContentChanges } from './support/content-changes';
import { percentile, seconds } from './support/figures';
import { httpLoad, type Load } from './support/http-load';
import { cpuPerRequest, measure, medians, type Figures } from './support/measure';
import { writePerformance } from './support/performance-page';
import { Processes } from './support/processes';
import type { SaveCosts } from './support/save-cost';
import { benchQuestions } from './support/search-questions';

/**
 * `npm run bench -- search [--offers n …] [--million] [--seconds n]`: what a search costs with 1,000, 20,000 and 100,000
 * made-up offers, or with as many as are asked for; `--million` adds a million. On a PostgreSQL of its own, as safe
 * against a crash as a site's, with its default settings. The same questions in the same mix go by turns to the open
 * data, to the page, as the bare statement by a raw client, and to Payload's REST. Writes the figures in
 * `docs/performance.md`. Reads CPU time and memory from `/proc`, so it needs Linux.
 */

const CONNECTIONS = 16;
const ROUNDS = 5;
/** Requests of a first, unmeasured round, and the fewest of a measured one: six of each kind of question. */
const FEWEST = 36;
/** Up to how many offers a reindex is watched while searching goes on. */
const WATCHED = 100_000;

const SUBJECTS = {
  open: '`/open/offers`',
  first: '`/open/offers`, nothing kept',
  bare: 'the bare statement, raw client',
  page: '`/aanbod`',
  rest: 'Payload’s REST `find`',
  restCards: 'the same, fields of a card only',
} as const;
type Subject = keyof typeof SUBJECTS;

/** Sends so many requests of the mix. */
type Ask = (amount: number) => Promise<Load>;

const { values: options } = parseArgs({
  options: {
    offers: { type: 'string', multiple: true, default: ['1000', '20000', '100000'] },
    million: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '10' },
  },
});
const SECONDS = Number(options.seconds);

const children = new Children();
try {
  await ensureBuild(children);
  for (const offers of [...options.offers.map(Number), ...(options.million ? [1_000_000] : [])]) {
    const text = await bench(offers);
    console.log(`\n${offers.toLocaleString('en')} offers\n\n${text}\n`);
    await writePerformance(offers, `## ${offers.toLocaleString('en')} offers\n\n${text}`);
  }
} finally {
  await children.stop();
}

/** Measures with so many offers, from an empty database on; gives the report as Markdown. */
function bench(offers: number): Promise<string> {
  return withBenchDatabase(children, offers, (database) => benchOn(database, offers));
}

async function benchOn(
  { build, command, databaseUrl, load, variables }: BenchDatabase,
  offers: number,
): Promise<string> {
  // Each question comes from an address of its own, which only a proxy may say.
  const site = await startServer({ ...variables, TRUST_PROXY: '1' });
  const pool = new Pool({ connectionString: databaseUrl, max: CONNECTIONS });
  try {
    const processes = await Processes.of(databaseUrl);
    const questions = benchQuestions();
    const { statements, widened } = await bareStatements(
      pool,
      questions.map(({ parameters }) => parameters),
      NOW,
    );
    const http =
      (paths: string[]): Ask =>
      (amount) =>
        httpLoad(site.url, paths, { connections: CONNECTIONS, amount });
    const open = http(questions.map(({ parameters }) => `${openDataPaths.offers}?${parameters}`));
    const figures = await measureAll(processes, {
      open,
      first: (amount) => whileContentChanges(databaseUrl, () => open(amount)),
      bare: (amount) => statementLoad(pool, statements, amount),
      page: http(questions.map(({ parameters }) => `${sitePaths('nl').catalogue()}?${parameters}`)),
      rest: http(questions.map(({ restPath }) => restPath)),
      restCards: http(questions.map(({ restCardsPath }) => restCardsPath)),
    });
    const memory = processes.memory();
    const size = await catalogueSize(databaseUrl);
    const costs = JSON.parse(await command('tests/bench/support/save-cost.ts')) as SaveCosts;
    const rebuilt = offers > WATCHED ? null : await rebuildWhileSearching(site.url, variables, build);
    return report({ figures, widened, load, build, memory, size, costs, rebuilt });
  } finally {
    await pool.end();
    await site.stop();
  }
}

/** All subjects by turns, so that a slow minute of the machine strikes each of them; the slow ones in fewer rounds. */
async function measureAll(processes: Processes, asks: Record<Subject, Ask>): Promise<Record<Subject, Figures[]>> {
  const figures: Record<Subject, Figures[]> = { open: [], first: [], bare: [], page: [], rest: [], restCards: [] };
  const amounts = new Map<Subject, number>();
  const subjects = Object.keys(SUBJECTS) as Subject[];
  for (const subject of subjects) {
    const rate = async (amount: number) => amount / (await asks[subject](amount)).seconds;
    let fits = Math.round((await rate(FEWEST)) * SECONDS);
    // What answers that fast is asked everything once, so that a round is as long as it should be when answers are kept.
    if (fits > FEWEST) fits = Math.round((await rate(benchQuestions().length)) * SECONDS);
    if (fits > FEWEST) fits = Math.round((await rate(benchQuestions().length)) * SECONDS);
    amounts.set(subject, Math.max(FEWEST, fits));
  }
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const subject of subjects) {
      const amount = amounts.get(subject) ?? FEWEST;
      if (amount === FEWEST && round > 1) continue;
      figures[subject].push(await measure(processes, () => asks[subject](amount), subject === 'bare'));
    }
    console.log(`Round ${round} of ${ROUNDS} done.`);
  }
  return figures;
}

/** How long a reindex of everything took while people searched, and one that was killed on the way and started again. */
interface Rebuilt {
  whole: number;
  /** Milliseconds until 95 in 100 answers meanwhile. */
  p95: number;
  killedAfter: number;
  rest: number;
}

async function rebuildWhileSearching(site: string, variables: Record<string, string>, build: number): Promise<Rebuilt> {
  const paths = benchQuestions().map(({ parameters }) => `${openDataPaths.offers}?${parameters}`);
  await changeEverything(variables.DATABASE_URL ?? '');
  const reindex = new AbortController();
  const searches = searchUntil(reindex.signal, site, paths);
  const whole = await seconds(() => reindexed(variables));
  reindex.abort();
  const latencies = await searches;

  await changeEverything(variables.DATABASE_URL ?? '');
  const killedAfter = build / 2;
  await reindexed(variables, killedAfter);
  const rest = await seconds(() => reindexed(variables));
  return { whole, p95: percentile(latencies, 0.95), killedAfter, rest };
}

/** Searches like a few people at once until it is told that it is enough; gives how long each answer took. */
async function searchUntil(enough: AbortSignal, site: string, paths: readonly string[]): Promise<number[]> {
  const latencies: number[] = [];
  while (!enough.aborted) {
    const load = await httpLoad(site, paths, { connections: 4, amount: 24 });
    latencies.push(...load.latencies);
  }
  return latencies;
}

/** Gives every offer a change that the catalogue does not have yet. */
function changeEverything(databaseUrl: string): Promise<unknown> {
  return withClient(databaseUrl, async (client) => {
    await client.query("UPDATE offers_locales SET title = title || ' nu'");
    await client.query("UPDATE offers SET updated_at = updated_at + interval '1 second'");
  });
}

/** @param until seconds after which it is killed, to its end when it is left out */
async function reindexed(variables: Record<string, string>, until?: number): Promise<void> {
  const child = children.start(['--import', 'tsx', 'src/cli/reindex.ts'], variables);
  const output = collect(child);
  const closed = once(child, 'close') as Promise<[number | null]>;
  if (until !== undefined && child.pid !== undefined) {
    await Promise.race([closed, sleep(until * 1000)]);
    if (child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  }
  const [code] = await closed;
  if (until === undefined && code !== 0) throw new Error(`The reindex failed:\n${output()}`);
}

/** Bytes of all that the catalogue keeps, and of its indexes alone. */
async function catalogueSize(databaseUrl: string): Promise<{ all: number; indexes: number }> {
  return withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ all: string; indexes: string }>(`
      SELECT sum(pg_total_relation_size(c.oid)) AS "all", sum(pg_indexes_size(c.oid)) AS indexes
      FROM pg_class c WHERE c.relnamespace = 'catalogue'::regnamespace AND c.relkind = 'r'`);
    return { all: Number(rows[0]?.all), indexes: Number(rows[0]?.indexes) };
  });
}

interface Measured {
  figures: Record<Subject, Figures[]>;
  widened: number;
  load: number;
  build: number;
  memory: { server: number; database: number };
  size: { all: number; indexes: number };
  costs: SaveCosts;
  rebuilt: Rebuilt | null;
}

function report({ build, costs, figures, load, memory, rebuilt, size, widened }: Measured): string {
  const cpu = (subject: Subject) => cpuPerRequest(figures[subject]);
  const times = (one: number, other: number) => `${(one / other).toFixed(one / other < 10 ? 2 : 0)} ×`;
  const megabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(0)} MB`;
  const added = costs.catalogue.cpu / (costs.save.cpu - costs.catalogue.cpu);
  const rows = (Object.keys(SUBJECTS) as Subject[]).map((subject) => {
    const { database, p50, p95, requestsPerSecond, server } = medians(figures[subject]);
    const cells = [p50, p95, requestsPerSecond, server, database, cpu(subject)].map((value) => value.toFixed(1));
    return `| ${SUBJECTS[subject]} | ${cells.join(' | ')} |`;
  });
  return [
    '| | p50 ms | p95 ms | requests/s | CPU ms: site or client | database | together |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...rows,
    '',
    `- CPU of \`/open/offers\` beside the bare statement: ${times(cpu('open'), cpu('bare'))} (to stay under 2 ×); with ` +
      `nothing kept ${times(cpu('first'), cpu('bare'))}`,
    `- Questions without an answer, which the site widens with more statements and the raw client does not: ${widened} of ` +
      String(benchQuestions().length),
    `- CPU of Payload’s REST beside \`/open/offers\`: ${times(cpu('rest'), cpu('open'))} (at 20,000 offers to be 40 × or ` +
      `more); with nothing kept ${times(cpu('rest'), cpu('first'))}; of REST with the fields of a card only ` +
      `${times(cpu('restCards'), cpu('open'))} and ${times(cpu('restCards'), cpu('first'))}`,
    `- CPU of \`/aanbod\` beside \`/open/offers\`: ${times(cpu('page'), cpu('open'))} (to stay under 2.5 ×)`,
    `- Memory after it: site ${memory.server.toFixed(0)} MB, PostgreSQL ${memory.database.toFixed(0)} MB`,
    `- The catalogue on disk: ${megabytes(size.all)}, of which indexes ${megabytes(size.indexes)}`,
    `- Offers loaded in ${load.toFixed(1)} s; catalogue built from them in ${build.toFixed(1)} s`,
    `- Bringing the catalogue along adds ${(added * 100).toFixed(0)} % of CPU to Payload’s own save (to stay under 25 %): ` +
      `${costs.catalogue.cpu.toFixed(1)} ms of ${costs.save.cpu.toFixed(1)} ms`,
    ...(rebuilt === null
      ? []
      : [
          `- A reindex in which every offer had changed, while people searched: ${rebuilt.whole.toFixed(1)} s; 95 in 100 ` +
            `answers meanwhile within ${rebuilt.p95.toFixed(0)} ms`,
          `- One that was killed after ${rebuilt.killedAfter.toFixed(1)} s: the second took ${rebuilt.rest.toFixed(1)} s`,
        ]),
  ].join('\n');
}
