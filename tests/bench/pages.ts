import { readdirSync, readFileSync } from 'node:fs';

import autocannon from 'autocannon';

import { Children } from '@/cli/launcher/children';
import { withClient } from '@/cli/launcher/database';
import { ensureBuild } from '@/cli/launcher/site-build';
import { openDataPaths, sitePaths } from '@/config/paths';
import type { OpenOffers } from '@/standards/open-data';

import { startTestSite } from '../support/site';
import { TestPostgres } from '../support/test-postgres';

/**
 * `npm run bench -- pages`: requests per second and CPU per request of the pages that people open most, beside Payload's
 * own REST `find` of twenty offers on the same data. All of them in turn, five times over; the median counts. The
 * catalogue page may cost no more CPU than that call. Reads CPU time from `/proc`, so it needs Linux.
 */

const ROUNDS = 5;
const REQUESTS = 300;
const CONNECTIONS = 8;
/** Milliseconds in a clock tick of `/proc`, which is a hundredth of a second on every Linux that Node runs on. */
const TICK = 10;

/** What a card of the catalogue shows, asked of Payload field by field. */
const CARD_FIELDS = [
  'title',
  'slug',
  'summary',
  'kind',
  'levelFrom',
  'levelTo',
  'barriers',
  'topics',
  'devices',
  'pillars',
  'languages',
  'organisation',
  'location',
  'place',
  'cost',
  'registration',
  'schedule',
];
const REST = `/api/offers?limit=20&depth=0&${CARD_FIELDS.map((field) => `select[${field}]=true`).join('&')}`;

interface Figures {
  requestsPerSecond: number;
  /** Milliseconds of CPU per request. */
  server: number;
  database: number;
}

const postgres = await TestPostgres.open();
const children = new Children();
await postgres.prepare(['demo']);
await ensureBuild(children);
const site = await startTestSite('demo');
try {
  const postmaster = await withClient(site.databaseUrl, async (client) => {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    return parentOf(rows[0]?.pid ?? 0);
  });
  const { offers } = (await (await fetch(site.url + openDataPaths.offers)).json()) as OpenOffers;
  const paths = sitePaths('nl');
  const subjects: Record<string, string> = {
    'home page': paths.home,
    'catalogue page': paths.catalogue(),
    'offer page': paths.offer(offers[0]?.slug ?? ''),
    'REST find': REST,
  };
  const figures = new Map<string, Figures[]>(Object.keys(subjects).map((name) => [name, []]));
  for (const path of Object.values(subjects)) await load(site.url + path, REQUESTS);
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [name, path] of Object.entries(subjects))
      figures.get(name)?.push(await measure(site.url + path, postmaster));
    console.log(`Round ${String(round)} of ${String(ROUNDS)} done.`);
  }
  process.exitCode = report(figures);
} finally {
  await site.stop();
  await children.stop();
  await postgres.close();
}

async function measure(url: string, postmaster: number): Promise<Figures> {
  const before = { server: treeTicks(process.pid, false), database: treeTicks(postmaster, true) };
  const requestsPerSecond = await load(url, REQUESTS);
  return {
    requestsPerSecond,
    server: ((treeTicks(process.pid, false) - before.server) * TICK) / REQUESTS,
    database: ((treeTicks(postmaster, true) - before.database) * TICK) / REQUESTS,
  };
}

/** @returns requests per second */
async function load(url: string, amount: number): Promise<number> {
  const result = await autocannon({ url, connections: CONNECTIONS, amount });
  if (result.errors > 0 || result.non2xx > 0) throw new Error(`${url} did not answer every request with success.`);
  return amount / result.duration;
}

/** CPU ticks of a process's descendants, those that have ended included, and of itself if asked. */
function treeTicks(pid: number, withItself: boolean): number {
  const { ended, own } = ticksOf(pid);
  const descendants = childrenOf(pid).reduce((sum, child) => sum + treeTicks(child, true), ended);
  return withItself ? descendants + own : descendants;
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc').flatMap((name) =>
    /^\d+$/.test(name) && parentOf(Number(name)) === pid ? [Number(name)] : [],
  );
}

/** Fields of `/proc/<pid>/stat` from the third on (proc(5)); empty for a process that has just ended. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

function parentOf(pid: number): number {
  return Number(statOf(pid)[1] ?? -1);
}

function ticksOf(pid: number): { own: number; ended: number } {
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = statOf(pid).slice(11, 15).map(Number);
  return { own: user + system, ended: endedUser + endedSystem };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Prints the medians and the ratio that counts; 1 when the catalogue page costs more than the reference. */
function report(figures: Map<string, Figures[]>): number {
  const total = (name: string) => median((figures.get(name) ?? []).map(({ database, server }) => server + database));
  console.log(`\n${'median of five'.padEnd(16)}  requests/s  CPU ms: server  database     both`);
  for (const [name, runs] of figures) {
    const columns = [
      median(runs.map((run) => run.requestsPerSecond))
        .toFixed(0)
        .padStart(10),
      median(runs.map((run) => run.server))
        .toFixed(2)
        .padStart(14),
      median(runs.map((run) => run.database))
        .toFixed(2)
        .padStart(8),
      total(name).toFixed(2).padStart(7),
    ];
    console.log(`${name.padEnd(16)}  ${columns.join('  ')}`);
  }
  const ratio = total('catalogue page') / total('REST find');
  console.log(`\nThe catalogue page costs ${ratio.toFixed(2)} × the CPU of the REST find (at most 1).`);
  return ratio <= 1 ? 0 : 1;
}
