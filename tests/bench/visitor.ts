import { Children } from '@/cli/launcher/children';
import { ensureBuild } from '@/cli/launcher/site-build';
import { issueFormTicket } from '@/config/form-ticket';
import { openDataPaths } from '@/config/paths';
import type { OpenOffers } from '@/standards/open-data';
import { TICKET_FIELD } from '@/site/components/form/trap-fields';

import { startTestSite } from '../support/site';
import { TestPostgres } from '../support/test-postgres';
import { TEST_VARIABLES } from '../support/test-settings';
import { formOf } from './support/form-of';
import { httpLoad, type Asked } from './support/http-load';
import { cpuPerRequest, measure, medians, type Figures } from './support/measure';
import { Processes } from './support/processes';

/**
 * `npm run bench -- visitor`: CPU per request of the pages of the visitor's way beside the catalogue: the level check at its
 * beginning and in its middle, a list of ten offers, and the form to be called back, empty and when it comes back with what is
 * wrong. All of them in turn, five times over; the median counts. Exit code 1 when one costs more than the catalogue. Reads
 * CPU time from `/proc`, so it needs Linux.
 */

const ROUNDS = 5;
const LOAD = { connections: 8, amount: 300 };
const REFERENCE = '/aanbod';
/** Answers before the one that is measured. */
const ANSWERED = 3;
const KEPT = 10;

const postgres = await TestPostgres.open();
const children = new Children();
await postgres.prepare(['demo']);
await ensureBuild(children);
const site = await startTestSite('demo');
try {
  const processes = await Processes.of(site.databaseUrl);
  const subjects: Record<string, Asked> = {
    [REFERENCE]: { path: REFERENCE },
    '/niveau': { path: '/niveau' },
    '/niveau in its middle': { path: '/niveau', form: await answersSoFar() },
    '/lijst': { path: '/lijst', cookie: `lijst=${(await someOffers()).join('.')}` },
    '/bel-mij-terug': { path: '/bel-mij-terug' },
    '/bel-mij-terug refused': { path: '/bel-mij-terug', form: wrongNumber(), status: 422 },
  };
  const figures = new Map<string, Figures[]>(Object.keys(subjects).map((name) => [name, []]));
  for (const asked of Object.values(subjects)) await httpLoad(site.url, [asked], LOAD);
  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const [name, asked] of Object.entries(subjects)) {
      figures.get(name)?.push(await measure(processes, () => httpLoad(site.url, [asked], LOAD)));
    }
    console.log(`Round ${round} of ${ROUNDS} done.`);
  }
  process.exitCode = report(figures);
} finally {
  await site.stop();
  await children.stop();
  await postgres.close();
}

/** The slugs of a list. */
async function someOffers(): Promise<string[]> {
  const { offers } = (await (await fetch(`${site.url}${openDataPaths.offers}?limit=${KEPT}`)).json()) as OpenOffers;
  return offers.map(({ slug }) => slug);
}

/** A form that was before somebody for a minute, with a telephone number that cannot be. */
function wrongNumber(): URLSearchParams {
  const ticket = issueFormTicket(new Date(Date.now() - 60_000), TEST_VARIABLES.PAYLOAD_SECRET);
  return new URLSearchParams({ [TICKET_FIELD]: ticket, naam: 'Anna', telefoon: '12' });
}

/** What the level check sends after some answers: the first of each question. */
async function answersSoFar(): Promise<URLSearchParams> {
  let html = await (await fetch(`${site.url}/niveau`)).text();
  for (let answer = 0; answer < ANSWERED; answer += 1) {
    const response = await fetch(`${site.url}/niveau`, { method: 'POST', body: formOf(html, '/niveau') });
    if (response.status !== 200) throw new Error(`/niveau answers ${response.status} to answer ${answer + 1}.`);
    html = await response.text();
  }
  return formOf(html, '/niveau');
}

/** Prints the medians and how they compare; 1 when a page costs more than the catalogue. */
function report(figures: ReadonlyMap<string, Figures[]>): number {
  const cost = (name: string) => cpuPerRequest(figures.get(name) ?? []);
  console.log(`\n${'median of five'.padEnd(24)}  requests/s  CPU ms: server  database     both  times ${REFERENCE}`);
  for (const [name, rounds] of figures) {
    const { database, requestsPerSecond, server } = medians(rounds);
    const columns = [
      requestsPerSecond.toFixed(0).padStart(10),
      server.toFixed(2).padStart(14),
      database.toFixed(2).padStart(8),
      cost(name).toFixed(2).padStart(7),
      (cost(name) / cost(REFERENCE)).toFixed(2).padStart(13),
    ];
    console.log(`${name.padEnd(24)}  ${columns.join('  ')}`);
  }
  const dear = [...figures.keys()].filter((name) => cost(name) > cost(REFERENCE));
  console.log(
    dear.length === 0 ? `\nNone costs more than ${REFERENCE}.` : `\nDearer than ${REFERENCE}: ${dear.join(', ')}.`,
  );
  return dear.length === 0 ? 0 : 1;
}
