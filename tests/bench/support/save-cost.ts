import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

import { lockProjection, projectOffers } from '@/catalogue/project';
import { runCommand } from '@/cli/command';
import { withPayloadOn } from '@/cli/launcher/payload';
import { env, now } from '@/config/env';

import { median } from './figures';
import { Processes } from './processes';

/**
 * A process of its own that saves published offers of `DATABASE_URL`, as an editor does, and brings the catalogue along
 * without saving, in turn. Prints what each took, as JSON.
 */

const ROUNDS = 5;
const OF_EACH = 20;

/** Milliseconds for one. */
export interface Cost {
  cpu: number;
  elapsed: number;
}

export interface SaveCosts {
  /** The whole save, the catalogue brought along in it. */
  save: Cost;
  /** Bringing the catalogue along, by itself. */
  catalogue: Cost;
}

await runCommand(async () => {
  const costs = await withPayloadOn(env().DATABASE_URL ?? '', measureSaves);
  process.stdout.write(`${JSON.stringify(costs)}\n`);
  return 0;
});

async function measureSaves(payload: Payload): Promise<SaveCosts> {
  payload.logger.level = 'silent';
  const processes = await Processes.of(env().DATABASE_URL ?? '');
  const { docs } = await payload.find({
    collection: 'offers',
    where: { audience: { equals: 'public' } },
    limit: OF_EACH * 2,
    sort: 'id',
    depth: 0,
    // As the platform itself: who may do it is no part of the measurement.
    overrideAccess: true,
  });
  const saves: Cost[] = [];
  const catalogues: Cost[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const save = await costOf(processes, docs.slice(0, OF_EACH), ({ id }) => saveOffer(payload, id, round));
    const catalogue = await costOf(processes, docs.slice(OF_EACH), ({ id }) => bringAlong(payload, id, round));
    // The first round warms up.
    if (round === 0) continue;
    saves.push(save);
    catalogues.push(catalogue);
  }
  return { save: middle(saves), catalogue: middle(catalogues) };
}

async function costOf<T>(processes: Processes, items: readonly T[], work: (item: T) => Promise<void>): Promise<Cost> {
  const start = performance.now();
  const before = processes.cpu(true);
  for (const item of items) await work(item);
  const after = processes.cpu(true);
  return {
    cpu: (after.server - before.server + after.database - before.database) / items.length,
    elapsed: (performance.now() - start) / items.length,
  };
}

async function saveOffer(payload: Payload, id: string, round: number): Promise<void> {
  const title = `Opgeslagen cursus nummer ${round}`;
  await payload.update({
    collection: 'offers',
    id,
    data: { title, _status: 'published' },
    depth: 0,
    overrideAccess: true,
  });
}

/** The same change of a title, by hand, so that the catalogue has something to bring along. */
async function bringAlong(payload: Payload, id: string, round: number): Promise<void> {
  const adapter = payload.db as unknown as PostgresAdapter;
  await adapter.pool.query('UPDATE offers_locales SET title = $1 WHERE _parent_id = $2', [
    `Bijgewerkte cursus nummer ${round}`,
    id,
  ]);
  await adapter.drizzle.transaction(async (transaction) => {
    await lockProjection(transaction);
    await projectOffers(transaction, { table: 'offers', id }, now());
  });
}

function middle(costs: readonly Cost[]): Cost {
  return { cpu: median(costs.map(({ cpu }) => cpu)), elapsed: median(costs.map(({ elapsed }) => elapsed)) };
}
