import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import { sql } from 'drizzle-orm';
import { Client } from 'pg';
import type { Payload } from 'payload';

import { removeOldFeedback } from '@/catalogue/feedback';
import { removeOldNeeds } from '@/catalogue/needs';
import { removeOldAnswers } from '@/catalogue/origin-cache';
import { refreshOccurrences, type TransactionalDatabase } from '@/catalogue/reindex';
import { removeOldSearchMisses } from '@/catalogue/search-misses';
import { now } from '@/config/env';

import { ADVISORY_LOCKS } from './advisory-locks';
import { runCommand } from './command';
import { reasonOf } from './operator-error';
import { withPayload } from './with-payload';

const HOUR = 3_600_000;
/** How often a worker that waits its turn looks again, in milliseconds. */
const STANDBY = 10_000;

/**
 * `npm run worker`: background jobs, until it is stopped. Of all workers on one database only one works, the others stand
 * by to take over.
 */
await runCommand(() =>
  withPayload(async ({ payload, databaseUrl }) => {
    for (;;) {
      try {
        await workWhileAlone(payload, databaseUrl);
      } catch (error) {
        console.error(`Worker: ${reasonOf(error)}. It tries again in a moment.`);
      }
      await sleep(STANDBY);
    }
  }),
);

/** Works for as long as this process's session holds the worker's lock; returns when another worker has it. */
async function workWhileAlone(payload: Payload, databaseUrl: string): Promise<void> {
  const session = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000, keepAlive: true });
  const lost = new AbortController();
  session.on('error', () => lost.abort());
  session.once('end', () => lost.abort());
  await session.connect();
  try {
    const { rows } = await session.query<{ got: boolean }>('SELECT pg_try_advisory_lock($1) AS got', [
      ADVISORY_LOCKS.worker,
    ]);
    if (!rows[0]?.got) return;
    while (!lost.signal.aborted) {
      await refreshOccurrences(payload.db.drizzle, now());
      await forget(payload.db.drizzle, now());
      await Promise.race([sleep(HOUR, undefined, { ref: false }), once(lost.signal, 'abort')]);
    }
  } finally {
    await session.end();
  }
}

/** Removes what is only kept for a while. */
async function forget(db: TransactionalDatabase, moment: Date): Promise<void> {
  await removeOldSearchMisses(db, moment);
  await removeOldFeedback(db, moment);
  await removeOldNeeds(db, moment);
  await removeOldAnswers(db, moment);
  // Limits go by the machine's own clock.
  await db.execute(sql`DELETE FROM protection.rate_limit WHERE expire < ${Date.now()}`);
}
