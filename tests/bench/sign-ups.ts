import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { Pool } from 'pg';

import { EmbeddedPostgres } from '@/cli/embedded-postgres';
import { Children } from '@/cli/launcher/children';
import { withClient } from '@/cli/launcher/database';
import { ensureBuild } from '@/cli/launcher/site-build';
import { extendEnvironment, now } from '@/config/env';
import { issueFormTicket } from '@/config/form-ticket';
import { sitePaths } from '@/config/paths';
import { TICKET_FIELD } from '@/site/components/form/trap-fields';

import type { Workshop } from '../support/make-workshops';
import { inFlight } from '../support/rush';
import { startServer } from '../support/site';
import { TEST_VARIABLES } from '../support/test-settings';
import { median } from './support/figures';
import { httpLoad, type Load } from './support/http-load';
import { cpuPerRequest, measure, medians, type Figures } from './support/measure';
import { writeSection } from './support/performance-page';
import { Processes } from './support/processes';
import { forSomebodyElse, record, run, type Recorded } from './support/recorded-transaction';

/**
 * `npm run bench -- sign-ups`: how many people can sign up in a second, for one offer, where all of them wait for each other, and
 * spread over fifty: by the command in this process, by the form over HTTP, and as the bare transaction, the very statements that
 * the command sends, recorded from it, by a raw client. On a PostgreSQL of its own, as safe against a crash as a site's. By turns,
 * five rounds, medians. Writes the figures in `docs/performance.md`. Exit code 1 when the command makes less than half of the
 * bare transaction's. Reads CPU time from `/proc`, so it needs Linux.
 */

const ROUNDS = 5;
const CONNECTIONS = 16;
/** People who sign up in a round. */
const PEOPLE = 480;
const OFFERS = 50;
const LEAST = 0.5;

const SUBJECTS = {
  command: 'the command, in process',
  form: 'the form, over HTTP',
  bare: 'the bare transaction, raw client',
  reading: 'the same, with what is read before it',
} as const;
type Subject = keyof typeof SUBJECTS;
const NAMES = Object.keys(SUBJECTS) as Subject[];

const children = new Children();
const dataDir = mkdtempSync(path.join(tmpdir(), 'digistap-bench-'));
const postgres = await EmbeddedPostgres.open({ dataDir });
try {
  await ensureBuild(children);
  process.exitCode = await bench({
    ...TEST_VARIABLES,
    DATABASE_URL: postgres.databaseUrl,
    MEDIA_DIR: path.join(dataDir, 'media'),
    // Each form comes from an address of its own, which only a proxy may say.
    TRUST_PROXY: '1',
  });
} finally {
  await children.stop();
  await postgres.close();
  rmSync(dataDir, { recursive: true });
}

async function bench(variables: typeof TEST_VARIABLES & { DATABASE_URL: string; MEDIA_DIR: string }): Promise<number> {
  const command = async (...parameters: string[]): Promise<string> => {
    const { code, output } = await children.run(['--import', 'tsx', ...parameters], variables);
    if (code !== 0) throw new Error(`${parameters.join(' ')} failed:\n${output}`);
    return output;
  };
  await command('src/cli/migrate.ts');
  const offers = JSON.parse(await command('tests/support/make-workshops.ts', String(OFFERS), '10')) as Workshop[];
  extendEnvironment(variables);
  // Only now: the configuration reads these variables when it is imported.
  const [{ signUp }, { payload }] = await Promise.all([import('@/commands'), import('@/queries/payload')]);
  const site = await startServer(variables);
  const pool = new Pool({ connectionString: variables.DATABASE_URL, max: CONNECTIONS });
  const cms = await payload();
  try {
    const processes = await Processes.of(variables.DATABASE_URL);
    const sign = async ({ slug }: Workshop, n: number) => {
      const sent = {
        fields: person(n),
        kind: 'person',
        offer: { slug },
        locale: 'nl',
        ticket: crypto.randomUUID(),
      } as const;
      const { status } = await signUp(sent, site.url, now());
      if (status !== 'ok') throw new Error(`The command answers ${status}.`);
    };
    const recorded = new Map<string, Recorded>();
    for (const [n, offer] of offers.entries()) {
      // Before that, whatever is read once is read.
      await sign(offer, -1 - n);
      recorded.set(offer.id, await record(() => sign(offer, n)));
    }
    const bare = (asked: readonly Workshop[], withReading: boolean) => {
      const prepared = asked.map(({ id, organisation }) =>
        statementsFor(recorded.get(id), [id, organisation], withReading),
      );
      return timed(prepared, async (statements) => {
        const client = await pool.connect();
        try {
          await run(client, statements);
        } finally {
          client.release();
        }
      });
    };
    const loads: Record<Subject, (asked: readonly Workshop[]) => Promise<Load>> = {
      command: (asked) => timed(asked, sign),
      form: (asked) => {
        const forms = asked.map(({ slug }, n) => ({ path: sitePaths('nl').signUp(slug), form: form(n), status: 303 }));
        return httpLoad(site.url, forms, { connections: CONNECTIONS, amount: PEOPLE });
      },
      bare: (asked) => bare(asked, false),
      reading: (asked) => bare(asked, true),
    };
    const spread = Array.from({ length: PEOPLE }, (_, n) => offers[n % OFFERS]).filter((offer) => offer !== undefined);
    const single = spread.map(() => offers[0]).filter((offer) => offer !== undefined);
    const tables = { 'For one offer': single, [`Spread over ${OFFERS} offers`]: spread };
    const figures = new Map<string, Record<Subject, Figures[]>>();
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const [title, asked] of Object.entries(tables)) {
        const rows = figures.get(title) ?? { command: [], form: [], bare: [], reading: [] };
        figures.set(title, rows);
        for (const name of NAMES) {
          await withClient(variables.DATABASE_URL, (client) => client.query('TRUNCATE sign_ups, outbox.mail'));
          const measured = await measure(processes, () => loads[name](asked), name !== 'form');
          // The first round warms up.
          if (round > 0) rows[name].push(measured);
        }
      }
      console.log(round === 0 ? 'Warm.' : `Round ${round} of ${ROUNDS} done.`);
    }
    const [one] = recorded.values();
    return await report(figures, one);
  } finally {
    await pool.end();
    await cms.destroy();
    await site.stop();
  }
}

/** What somebody fills in. */
function person(n: number): URLSearchParams {
  return new URLSearchParams({
    naam: `Deelnemer ${n}`,
    email: `deelnemer-${n}@digistap.example`,
    hulp: 'Graag een plek bij de deur.',
  });
}

/** The same in the page's form, which was before them for a minute. */
function form(n: number): URLSearchParams {
  const fields = person(n);
  fields.set(TICKET_FIELD, issueFormTicket(new Date(Date.now() - 60_000), TEST_VARIABLES.PAYLOAD_SECRET));
  return fields;
}

function statementsFor(recorded: Recorded | undefined, kept: string[], withReading: boolean) {
  if (!recorded) throw new Error('An offer was not signed up for.');
  const { before, transaction } = recorded;
  return forSomebodyElse(withReading ? [...before, ...transaction] : transaction, new Set(kept));
}

/** Does all of it, as many at a time as there are connections. */
async function timed<Asked>(all: readonly Asked[], work: (asked: Asked, n: number) => Promise<void>): Promise<Load> {
  const start = performance.now();
  const done = await inFlight(all, CONNECTIONS, work);
  return {
    seconds: (performance.now() - start) / 1000,
    latencies: done.map(({ answered, sent }) => answered - sent),
  };
}

/** Prints and writes the medians; 1 when the command makes too few. */
async function report(
  tables: ReadonlyMap<string, Record<Subject, Figures[]>>,
  recorded: Recorded | undefined,
): Promise<number> {
  const beside = (rows: Record<Subject, Figures[]>, subject: Subject) =>
    median(
      rows[subject].map(
        ({ requestsPerSecond }, n) => requestsPerSecond / (rows.bare[n]?.requestsPerSecond ?? Number.NaN),
      ),
    );
  const parts = [...tables].map(([title, rows]) => {
    const lines = NAMES.map((name) => {
      const { database, p50, p95, requestsPerSecond, server } = medians(rows[name]);
      const columns = [
        requestsPerSecond.toFixed(0),
        `${beside(rows, name).toFixed(2)} ×`,
        p50.toFixed(1),
        p95.toFixed(1),
        server.toFixed(2),
        database.toFixed(2),
        cpuPerRequest(rows[name]).toFixed(2),
      ];
      return `| ${SUBJECTS[name]} | ${columns.join(' | ')} |`;
    });
    return [
      `### ${title}`,
      '',
      '| | sign-ups/s | beside the bare one | p50 ms | p95 ms | CPU ms: site or client | database | together |',
      '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
      ...lines,
    ].join('\n');
  });
  const statements = `Statements of the bare transaction: ${recorded?.transaction.length ?? 0}; read before it: ${recorded?.before.length ?? 0}.`;
  const text = [...parts, statements].join('\n\n');
  console.log(`\n${text}\n`);
  await writeSection('sign-ups', text);
  const ratios = [...tables.values()].map((rows) => beside(rows, 'command'));
  return ratios.every((ratio) => ratio >= LEAST) ? 0 : 1;
}
