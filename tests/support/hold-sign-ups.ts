import { createInterface } from 'node:readline';

import type { Payload } from 'payload';

import type { Database } from '@/catalogue/database';
import { withPayloadOn } from '@/cli/launcher/payload';
import { inTransaction } from '@/cms/transaction';
import { env, now } from '@/config/env';
import { cancelPlaces } from '@/sign-ups/change-place';
import { readSignUpOffers } from '@/sign-ups/offer';
import { readSignUps } from '@/sign-ups/sign-up';
import { takePlaces, type PlaceRequest, type Taken } from '@/sign-ups/take-places';
import { tell } from '@/sign-ups/tell';

/** What is asked of such a process. */
export type Asked = { offer: string } & ({ take: PlaceRequest } | { cancel: string[] });
/** What it answers once that is kept. */
export interface Answered {
  /** What came of asking for places. */
  taken?: Taken;
  /** When the session begins that they were taken in, and the state of the offer that says so. */
  start?: string | null;
  version?: string;
  /** People who were asked because places came free. */
  asked?: string[];
}

/**
 * A server as far as places go, in a process of its own, to be killed by tests: gives and takes them as lines of JSON on its
 * input ask for, all at once, and says what came of each.
 */
const told = { origin: 'https://digistap.example', secret: env().PAYLOAD_SECRET ?? '' };

await withPayloadOn(env().DATABASE_URL ?? '', async (payload) => {
  payload.logger.level = 'silent';
  process.stdout.write('ready\n');
  const work: Promise<void>[] = [];
  for await (const line of createInterface({ input: process.stdin })) work.push(answer(payload, line));
  await Promise.all(work);
});

async function answer(payload: Payload, line: string): Promise<void> {
  const { n, ...asked } = JSON.parse(line) as Asked & { n: number };
  const answered = 'take' in asked ? await take(payload, asked.offer, asked.take) : await cancel(payload, asked);
  process.stdout.write(`${JSON.stringify({ n, ...answered })}\n`);
}

/** Looks again for as long as staff change the offer in between. */
async function take(payload: Payload, offer: string, request: PlaceRequest): Promise<Answered> {
  for (;;) {
    const pool = payload.db.drizzle as unknown as Database;
    const seen = (await readSignUpOffers(pool, [offer], now())).get(offer);
    const session = seen?.sessions[0];
    if (!seen || !session) throw new Error('The offer takes no sign-ups.');
    const taken = await inTransaction(payload, async ({ db }) => {
      const given = await takePlaces(db, seen, session, request);
      if (given.status === 'taken' && given.isNew) {
        const ids = given.places.map(({ id }) => id);
        await tell(db, 'signed-up', await readSignUps(db, ids), { ...told, now: now() });
      }
      return given;
    });
    if (taken.status !== 'stale') return { taken, start: session.start, version: seen.version };
  }
}

async function cancel(payload: Payload, { cancel, offer }: { cancel: string[]; offer: string }): Promise<Answered> {
  return inTransaction(payload, async ({ db }) => {
    const { asked } = await cancelPlaces(db, offer, cancel, 'person', now());
    await tell(db, 'offered', asked, { ...told, now: now() });
    return { asked: asked.map(({ id }) => id) };
  });
}
