import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Database } from '@/catalogue/database';
import { inTransaction } from '@/cms/transaction';
import { childEnvironment, now } from '@/config/env';
import type { Offer } from '@/payload-types';
import { readSignUpOffers } from '@/sign-ups/offer';
import { takePlaces, type PlaceRequest } from '@/sign-ups/take-places';

import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { placeFor } from '../factories/sign-up';
import { openCms } from '../support/cms';
import type { Answered, Asked } from '../support/hold-sign-ups';
import { brokenOrder, inFlight } from '../support/rush';

const HOUR = 3_600_000;
const PLACES = 10;

let cms: Payload;
let organisation: string;
/** Two of them at a time take part; the third one stands ready to take the place of one that is killed. */
let servers: Server[] = [];

beforeAll(async () => {
  servers = [1, 2, 3].map(() => new Server());
  cms = await openCms();
  organisation = (await makeOrganisation(cms)).id;
  await Promise.all(servers.map((server) => server.ready));
});

afterAll(() => Promise.all(servers.map((server) => server.kill())));

/** A process that gives places, as a server of the site does. */
class Server {
  readonly ready: Promise<unknown>;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, PromiseWithResolvers<Answered | null>>();
  #asked = 0;

  constructor() {
    this.#child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/hold-sign-ups.ts'], {
      env: childEnvironment({}),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const ready = Promise.withResolvers<null>();
    this.ready = ready.promise;
    const { stdin, stdout } = this.#child;
    if (!stdin || !stdout) throw new Error('A server has no input or output.');
    // What is still on its way to a process that is killed is lost with it.
    stdin.on('error', () => undefined);
    createInterface({ input: stdout }).on('line', (line) => {
      if (line === 'ready') {
        ready.resolve(null);
        return;
      }
      const { n, ...answered } = JSON.parse(line) as Answered & { n: number };
      this.#waiting.get(n)?.resolve(answered);
    });
    this.#child.once('close', () => {
      for (const { resolve: never } of this.#waiting.values()) never(null);
    });
  }

  /** Null: it died before it answered. */
  ask(asked: Asked): Promise<Answered | null> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return Promise.resolve(null);
    const n = this.#asked++;
    const answer = Promise.withResolvers<Answered | null>();
    this.#waiting.set(n, answer);
    this.#child.stdin?.write(`${JSON.stringify({ n, ...asked })}\n`);
    return answer.promise;
  }

  async kill(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const closed = once(this.#child, 'close');
    this.#child.kill('SIGKILL');
    await closed;
  }
}

/** A workshop that is once, in so many days. */
function dates(days: number): Offer['schedule'] {
  const start = new Date(now().getTime() + days * 24 * HOUR);
  const end = new Date(start.getTime() + 2 * HOUR);
  return { kind: 'dates', dates: [{ start: start.toISOString(), end: end.toISOString() }] };
}

function workshop(): Promise<Offer> {
  return makeOffer(cms, {
    organisation,
    registration: 'form',
    signUp: { per: 'series', capacity: PLACES, waitingList: true },
    schedule: dates(30),
  });
}

const person = (n: number): PlaceRequest =>
  placeFor(`Deelnemer ${n}`, { email: `d${n}@digistap.example`, phone: null });
const persons = (amount: number) => Array.from({ length: amount }, (_, n) => person(n));

interface Row {
  id: string;
  name: string;
  status: string;
  arrival: number;
  start: string;
}

/** All sign-ups of an offer, in order of arrival. */
async function signedUp(offer: string): Promise<Row[]> {
  return query<Row>(
    `SELECT id, name, status, arrival::int, catalogue.iso(starts_at) AS start FROM sign_ups
     WHERE offer_id = $1 ORDER BY arrival`,
    offer,
  );
}

/** How often each person was sent a mail of a kind. */
async function mailed(offer: string, news: string): Promise<Map<string, number>> {
  const rows = await query<{ id: string; times: number }>(
    `SELECT s.id, count(*)::int AS times FROM outbox.mail m JOIN sign_ups s ON s.id = m.about_id
     WHERE s.offer_id = $1 AND m.key LIKE '%/${news}' GROUP BY 1`,
    offer,
  );
  return new Map(rows.map(({ id, times }) => [id, times]));
}

/** The database, on which staff save a new time between the reading of the old one and of what else is known of the offer. */
function savedBetween(offer: string, schedule: Offer['schedule']): Database {
  const { drizzle } = cms.db as unknown as { drizzle: Database };
  const read = Promise.withResolvers<null>();
  const save = async () => {
    await Promise.race([read.promise, sleep(500)]);
    // As the platform: who may do it is judged elsewhere.
    await cms.update({ collection: 'offers', id: offer, data: { schedule }, overrideAccess: true });
  };
  const { session } = drizzle._;
  const watched = new Proxy(session, {
    get: (target, property) => {
      if (property !== 'prepareQuery') return Reflect.get(target, property, target) as unknown;
      return (...[query, fields, name, isArray]: Parameters<typeof session.prepareQuery>) => {
        const prepared = target.prepareQuery(query, fields, name, isArray);
        const execute = prepared.execute.bind(prepared);
        prepared.execute = async () => {
          if (name?.includes('facts')) await save();
          const found = await execute();
          if (name?.includes('schedules')) read.resolve(null);
          return found;
        };
        return prepared;
      };
    },
  });
  return { execute: (statement) => drizzle.execute(statement), _: { session: watched } };
}

async function query<T>(text: string, offer: string): Promise<T[]> {
  const { rows } = await (cms.db as unknown as PostgresAdapter).pool.query(text, [offer]);
  return rows as T[];
}

describe('places, when hundreds press the button at once', () => {
  it('are given once each, in order of arrival, though one of two servers is killed in the middle', async () => {
    const offer = await workshop();
    const [victim, other, spare] = servers as [Server, Server, Server];
    const queue = persons(500).flatMap((request, n) => {
      if (n >= 200 && n < 250) return [request, request];
      // Who fills in another form is the same person.
      return n >= 300 && n < 320 ? [request, { ...request, ticket: crypto.randomUUID() }] : [request];
    });
    let answers = 0;
    let isKilled = false;
    const sent = await inFlight(queue, 100, async (take, n) => {
      const server = n % 2 === 0 && !isKilled ? victim : other;
      const answer = await server.ask({ offer: offer.id, take });
      answers += 1;
      if (answers === queue.length / 2) {
        isKilled = true;
        await victim.kill();
      }
      return answer;
    });
    const lost = sent.filter(({ answer }) => answer === null).map(({ asked }) => asked);
    expect(lost.length).toBeGreaterThan(0);
    const again = await inFlight(lost, 100, (take, n) => (n % 2 === 0 ? other : spare).ask({ offer: offer.id, take }));

    const rows = await signedUp(offer.id);
    expect(rows.map(({ status }) => status)).toEqual([
      ...Array.from({ length: PLACES }, () => 'confirmed'),
      ...Array.from({ length: 500 - PLACES }, () => 'waiting'),
    ]);
    expect(await mailed(offer.id, 'signed-up')).toEqual(new Map(rows.map(({ id }) => [id, 1])));
    const rowOf = new Map(rows.map((row) => [row.name, row]));
    expect(rowOf.size).toBe(500);
    // What somebody was told is so, and stays so when they ask again.
    for (const { answer, asked } of [...sent, ...again]) {
      const { id, name, status } = rowOf.get(asked.people[0]?.name ?? '') ?? {};
      if (answer?.taken?.status === 'taken') expect(answer.taken.places).toEqual([{ id, name, status }]);
      else if (answer) expect(answer.taken).toEqual({ status: 'already' });
    }
    const all = Map.groupBy([...sent, ...again], ({ asked }) => asked.people[0]?.name ?? '');
    const line = [...all].map(([name, times]) => ({
      sent: Math.min(...times.map((time) => time.sent)),
      answered: Math.min(...times.filter(({ answer }) => answer).map(({ answered }) => answered)),
      place: rowOf.get(name)?.arrival ?? Number.NaN,
    }));
    expect(line.filter(({ answered }) => answered === Infinity)).toEqual([]);
    expect(brokenOrder(line)).toEqual([]);
  });

  it('that come free are offered to the next in line, once each, whoever presses twice', async () => {
    const offer = await workshop();
    const [, first, second] = servers as [Server, Server, Server];
    const both = (n: number) => (n % 2 === 0 ? first : second);
    await inFlight(persons(40), 40, (take, n) => both(n).ask({ offer: offer.id, take }));
    const before = await signedUp(offer.id);
    const gone = [1, 4, 7].map((n) => before[n]?.id ?? '');
    const pressed = [...gone, ...gone, ...gone, ...gone];
    const answers = await inFlight(pressed, pressed.length, (id, n) =>
      both(Math.floor(n / 3)).ask({ offer: offer.id, cancel: [id] }),
    );

    const next = before.slice(PLACES, PLACES + 3).map(({ id }) => id);
    expect(answers.flatMap(({ answer }) => answer?.asked ?? []).toSorted()).toEqual(next.toSorted());
    const expected = before.map(({ id, status }) => {
      if (gone.includes(id)) return 'cancelled';
      return next.includes(id) ? 'offered' : status;
    });
    expect((await signedUp(offer.id)).map(({ status }) => status)).toEqual(expected);
    expect(await mailed(offer.id, 'offered')).toEqual(new Map(next.map((id) => [id, 1])));
  });

  it('are given as the offer says at that moment, while staff change it all the time', async () => {
    const offer = await workshop();
    const [, first, second] = servers as [Server, Server, Server];
    const startOf = new Map<string, string>();
    const note = async () => {
      const [row] = await query<{ version: string; start: string }>(
        `SELECT extract(epoch FROM o.updated_at)::text AS version, catalogue.iso(d.start) AS start
         FROM offers o JOIN offers_schedule_dates d ON d._parent_id = o.id WHERE o.id = $1`,
        offer.id,
      );
      if (row) startOf.set(row.version, row.start);
    };
    await note();
    let rushed = false;
    const staff = async () => {
      for (let day = 31; !rushed || startOf.size < 3; day += 1) {
        // As the platform: who may do it is judged elsewhere.
        await cms.update({ collection: 'offers', id: offer.id, data: { schedule: dates(day) }, overrideAccess: true });
        await note();
      }
    };
    const rush = async () => {
      const sent = await inFlight(persons(100), 50, (take, n) =>
        (n % 2 === 0 ? first : second).ask({ offer: offer.id, take }),
      );
      rushed = true;
      return sent;
    };
    const [answers] = await Promise.all([rush(), staff()]);
    expect(answers.map(({ answer }) => answer?.taken?.status)).toEqual(answers.map(() => 'taken'));
    for (const { answer } of answers) expect(answer?.start).toBe(startOf.get(answer?.version ?? ''));
    const rows = await signedUp(offer.id);
    expect(rows.filter(({ status }) => status === 'confirmed')).toEqual(rows.slice(0, PLACES));
    expect(rows).toHaveLength(100);
  });

  it('are never given at a time that staff have changed between two looks at the offer', async () => {
    const offer = await workshop();
    const changed = dates(31);
    const seen = await readSignUpOffers(savedBetween(offer.id, changed), [offer.id], now());
    const looked = seen.get(offer.id);
    const session = looked?.sessions[0];
    if (!looked || !session) throw new Error('The offer takes no sign-ups.');
    const taken = await inTransaction(cms, ({ db }) => takePlaces(db, looked, session, person(1)));
    if (taken.status === 'stale') return;
    const [row] = await signedUp(offer.id);
    expect(Date.parse(row?.start ?? '')).toBe(Date.parse(changed.dates?.[0]?.start ?? ''));
  });
});
