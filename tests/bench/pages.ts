import { Children } from '@/cli/launcher/children';
import { ensureBuild } from '@/cli/launcher/site-build';
import { openDataPaths, sitePaths } from '@/config/paths';
import type { OpenOffers } from '@/standards/open-data';

import { startTestSite } from '../support/site';
import { TestPostgres } from '../support/test-postgres';
import { httpLoad } from './support/http-load';
import { cpuPerRequest, measure, medians, type Figures } from './support/measure';
import { Processes } from './support/processes';
import { restFindCards } from './support/rest-reference';

/**
 * `npm run bench -- pages`: requests per second and CPU per request of the pages that people open most, beside Payload's
 * own REST `find` of twenty offers on the same data. All of them in turn, five times over; the median counts. The
 * catalogue page may cost no more CPU than that call. Reads CPU time from `/proc`, so it needs Linux.
 */

const ROUNDS = 5;
const REQUESTS = 300;
const LOAD = { connections: 8, amount: REQUESTS };

const postgres = await TestPostgres.open();
const children = new Children();
await postgres.prepare(['demo']);
await ensureBuild(children);
const site = await startTestSite('demo');
try {
  const processes = await Processes.of(site.databaseUrl);
  const { offers } = (await (await fetch(site.url + openDataPaths.offers)).json()) as OpenOffers;
  const paths = sitePaths('nl');
  const subjects: Record<string, string> = {
    'home page': paths.home,
    'catalogue page': paths.catalogue(),
    'offer page': paths.offer(offers[0]?.slug ?? ''),
    'list of ten': paths.listWith({ of: offers.slice(0, 10).map(({ slug }) => slug) }),
    'REST find': restFindCards(),
  };
  const figures = new Map<string, Figures[]>(Object.keys(subjects).map((name) => [name, []]));
  for (const path of Object.values(subjects)) await httpLoad(site.url, [path], LOAD);
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [name, path] of Object.entries(subjects))
      figures.get(name)?.push(await measure(processes, () => httpLoad(site.url, [path], LOAD)));
    console.log(`Round ${String(round)} of ${String(ROUNDS)} done.`);
  }
  process.exitCode = report(figures);
} finally {
  await site.stop();
  await children.stop();
  await postgres.close();
}

/** Prints the medians and the ratio that counts; 1 when the catalogue page costs more than the reference. */
function report(figures: Map<string, Figures[]>): number {
  console.log(`\n${'median of five'.padEnd(16)}  requests/s  CPU ms: server  database     both`);
  for (const [name, rounds] of figures) {
    const { database, requestsPerSecond, server } = medians(rounds);
    const columns = [
      requestsPerSecond.toFixed(0).padStart(10),
      server.toFixed(2).padStart(14),
      database.toFixed(2).padStart(8),
      cpuPerRequest(rounds).toFixed(2).padStart(7),
    ];
    console.log(`${name.padEnd(16)}  ${columns.join('  ')}`);
  }
  const ratio = cpuPerRequest(figures.get('catalogue page') ?? []) / cpuPerRequest(figures.get('REST find') ?? []);
  console.log(`\nThe catalogue page costs ${ratio.toFixed(2)} × the CPU of the REST find (at most 1).`);
  return ratio <= 1 ? 0 : 1;
}
