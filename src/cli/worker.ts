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
import { removeOldCallbacks } from '@/cms/jobs/remove-old-callbacks';
import { warnOfDueCallbacks } from '@/cms/jobs/warn-of-due-callbacks';
import { inTransaction } from '@/cms/transaction';
import { now, type Environment } from '@/config/env';
import { removeOldMail } from '@/outbox/clean-up';
import { keepSendingMail } from '@/outbox/keep-sending';
import { senderOf } from '@/outbox/message';
import { endSeries } from '@/sign-ups/end-series';
import { removeOldPresenceCounts, removeOldSignUps } from '@/sign-ups/forget';
import { handOnPlaces } from '@/sign-ups/lapse';
import { callOffGone, offersToReconcile, reconcileSignUps } from '@/sign-ups/reconcile';
import { remindAll } from '@/sign-ups/remind';
import type { TellContext } from '@/sign-ups/tell';
import { eachInTransaction, type Transact } from '@/sign-ups/transact';

import { ADVISORY_LOCKS } from './advisory-locks';
import { runCommand } from './command';
import { reasonOf } from './operator-error';
import { withPayload } from './with-payload';

/** Between two rounds of what people wait for, and of the rest, in milliseconds. */
const ROUND = 3 * 60_000;
const HOUR = 3_600_000;
/** How often a worker that waits its turn looks again, in milliseconds. */
const STANDBY = 10_000;

/** How long a mail that is being sent may take to be finished when the worker is stopped, in milliseconds. */
const GRACE = 5_000;

const stop = new AbortController();
let mail: Promise<void> = Promise.resolve();

/**
 * `npm run worker`: background jobs, until it is stopped. Of all workers on one database only one does what is to be done once,
 * the others stand by to take over; mail is sent by each of them.
 */
await runCommand(() =>
  withPayload(
    async ({ payload, databaseUrl, settings }) => {
      mail = keepSendingMail({
        databaseUrl,
        smtpUrl: settings.SMTP_URL ?? null,
        sender: senderOf(settings),
        clock: now,
        say: (line) => console.log(line),
        sayEach: settings.DIGISTAP_MODE !== 'production',
        stop: stop.signal,
      });
      for (;;) {
        try {
          await workWhileAlone(payload, settings, databaseUrl);
        } catch (error) {
          console.error(`Worker: ${reasonOf(error)}. It tries again in a moment.`);
        }
        await sleep(STANDBY);
      }
    },
    { settle: finishMail },
  ),
);

/** Lets the mail that is being sent be finished, so that it is not sent once more by the next worker. */
async function finishMail(): Promise<void> {
  stop.abort();
  await Promise.race([mail, sleep(GRACE)]);
}

/** Works for as long as this process's session holds the worker's lock; returns when another worker has it. */
async function workWhileAlone(payload: Payload, settings: Environment, databaseUrl: string): Promise<void> {
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
    let nextHour = 0;
    while (!lost.signal.aborted) {
      await lookAfterPlaces(payload, settings);
      if (performance.now() >= nextHour) {
        nextHour = performance.now() + HOUR;
        await attempt(() => refreshOccurrences(payload.db.drizzle, now()));
        await attempt(() => warnOfDueCallbacks(payload, now()));
        await attempt(() => forget(payload, now()));
      }
      await Promise.race([sleep(ROUND, undefined, { ref: false }), once(lost.signal, 'abort')]);
    }
  } finally {
    await session.end();
  }
}

/** One job that fails keeps no other from its turn; it has its own again in the next round. */
async function attempt(job: () => Promise<unknown>): Promise<void> {
  try {
    await job();
  } catch (error) {
    console.error(`Worker: ${reasonOf(error)}. It tries again in the next round.`);
  }
}

/** What people wait for who signed up for something. */
async function lookAfterPlaces(payload: Payload, settings: Environment): Promise<void> {
  const transact: Transact = (work) => inTransaction(payload, ({ db }) => work(db));
  const context: TellContext = {
    origin: new URL(settings.SITE_URL).origin,
    secret: payload.secret,
    now: now(),
  };
  await attempt(() => endSeries(transact, context.now));
  await attempt(() => handOnPlaces(transact, context));
  await attempt(() => transact((db) => callOffGone(db, context)));
  await attempt(async () => {
    const offers = await transact((db) => offersToReconcile(db, context.now));
    await eachInTransaction(transact, offers, (db, offer) => reconcileSignUps(db, [offer], context));
  });
  // Last, for what is reminded of to be true.
  await attempt(() => remindAll(transact, context));
}

/** Removes what is only kept for a while. */
async function forget(payload: Payload, moment: Date): Promise<void> {
  const db: TransactionalDatabase = payload.db.drizzle;
  await removeOldCallbacks(payload, moment);
  await removeOldSearchMisses(db, moment);
  await removeOldFeedback(db, moment);
  await removeOldNeeds(db, moment);
  await removeOldAnswers(db, moment);
  await removeOldSignUps(db, moment);
  await removeOldPresenceCounts(db, moment);
  const { unsent } = await removeOldMail(db, moment);
  if (unsent > 0) console.error(`Mail: ${unsent} that could never be sent were removed.`);
  // Limits go by the machine's own clock.
  await db.execute(sql`DELETE FROM protection.rate_limit WHERE expire < ${Date.now()}`);
}
