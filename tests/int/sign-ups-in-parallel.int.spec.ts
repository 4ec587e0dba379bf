import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Database } from '@/catalogue/database';
import { TELLS_PEOPLE } from '@/cms/hooks/keep-sign-ups';
import { inTransaction } from '@/cms/transaction';
import { childEnvironment, now } from '@/config/env';
import type { Offer } from '@/payload-types';
import { readSignUpOffers } from '@/sign-ups/offer';
import { takePlaces } from '@/sign-ups/take-places';

import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { placeFor } from '../factories/sign-up';
import { openCms } from '../support/cms';
import type { Answered, Asked } from '../support/hold-sign-ups';
import { brokenOrder, inFlight, type Sent } from '../support/rush';

/** Nobody asks what a save does to people: these are about places only. */
const TOLD = { [TELLS_PEOPLE]: true };

const HOUR = 3_600_000;
const PLACES = 10;
const PEOPLE = 200;

let cms: Payload;
let organisation: string;
let servers: [Server, Server];

beforeAll(async () => {
  servers = [new Server(), new Server()];
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

interface Person {
  name: string;
  email: string;
  /** Of the form that they fill in. */
  ticket: string;
}

const persons = (amount: number): Person[] =>
  Array.from({ length: amount }, (_, n) => ({
    name: `Deelnemer ${n}`,
    email: `deelnemer-${n}@digistap.example`,
    ticket: crypto.randomUUID(),
  }));

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

const standings = (people: number) => Array.from({ length: people }, (_, n) => (n < PLACES ? 'confirmed' : 'waiting'));

/** How many mails went to each of those who signed up. */
async function mailed(offer: string): Promise<Map<string, number>> {
  const rows = await query<{ id: string; mails: number }>(
    `SELECT s.id, count(m.*)::int AS mails FROM sign_ups s LEFT JOIN outbox.mail m ON m.about_id = s.id
     WHERE s.offer_id = $1 GROUP BY 1`,
    offer,
  );
  return new Map(rows.map(({ id, mails }) => [id, mails]));
}

/** The database, on which staff save a new time between the reading of the old one and of what else is known of the offer. */
function savedBetween(offer: string, schedule: Offer['schedule']): Database {
  const { drizzle } = cms.db as unknown as { drizzle: Database };
  const read = Promise.withResolvers<null>();
  const save = async () => {
    await Promise.race([read.promise, sleep(500)]);
    // As the platform: who may do it is judged elsewhere.
    await cms.update({ collection: 'offers', id: offer, data: { schedule }, overrideAccess: true, context: TOLD });
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

/** Asks the servers by turns for a place for each; whoever is told to try again later does so. */
function rush(offer: Offer, people: readonly Person[]): Promise<Sent<Person, Answered | null>[]> {
  return inFlight(people, 50, async (person, n) => {
    for (;;) {
      const answer = await servers[n % 2 === 0 ? 0 : 1].ask({ offer: offer.slug ?? '', ...person });
      if (answer?.status !== 'unavailable') return answer;
    }
  });
}

const tokenIn = (answer: Answered | null) => (answer?.status === 'ok' ? answer.token : '');

describe('places, when hundreds press the button at once', () => {
  it('that come free are offered to the next in line, once each, whoever presses twice', async () => {
    const offer = await workshop();
    const sent = await rush(offer, persons(40));
    const before = await signedUp(offer.id);
    const gone = [1, 4, 7].flatMap((n) => before[n] ?? []);
    const pressed = [...gone, ...gone, ...gone, ...gone];
    const answers = await inFlight(pressed, pressed.length, ({ id, name }, n) => {
      const token = tokenIn(sent.find(({ asked }) => asked.name === name)?.answer ?? null);
      return servers[Math.floor(n / 3) % 2 === 0 ? 0 : 1].ask({ token, cancel: [id] });
    });

    expect(new Set(answers.map(({ answer }) => answer?.status))).toEqual(new Set(['ok']));
    const next = before.slice(PLACES, PLACES + 3);
    const expected = before.map((row) => {
      if (gone.includes(row)) return 'cancelled';
      return next.includes(row) ? 'offered' : row.status;
    });
    expect((await signedUp(offer.id)).map(({ status }) => status)).toEqual(expected);
    const twice = [...gone, ...next];
    expect(await mailed(offer.id)).toEqual(new Map(before.map((row) => [row.id, twice.includes(row) ? 2 : 1])));
  });

  it('are given as the offer says at that moment, while staff change it all the time', async () => {
    const offer = await workshop();
    let hasEnded = false;
    let day = 31;
    const staff = async () => {
      for (; !hasEnded || day < 34; day += 1) {
        // As the platform: who may do it is judged elsewhere.
        await cms.update({
          collection: 'offers',
          id: offer.id,
          data: { schedule: dates(day) },
          overrideAccess: true,
          context: TOLD,
        });
      }
    };
    const visitors = async () => {
      const sent = await rush(offer, persons(100));
      hasEnded = true;
      return sent;
    };
    const [answers] = await Promise.all([visitors(), staff()]);
    expect(new Set(answers.map(({ answer }) => answer?.status))).toEqual(new Set(['ok']));
    const rows = await signedUp(offer.id);
    expect(rows.map(({ status }) => status)).toEqual(standings(100));
    // Each save makes it a day later, so nobody who came later may go earlier.
    expect(rows.map(({ start }) => start)).toEqual(rows.map(({ start }) => start).toSorted());
  });

  it('are never given at a time that staff have changed between two looks at the offer', async () => {
    const offer = await workshop();
    const changed = dates(31);
    const seen = await readSignUpOffers(savedBetween(offer.id, changed), [offer.id], now());
    const looked = seen.get(offer.id);
    const session = looked?.sessions[0];
    if (!looked || !session) throw new Error('The offer takes no sign-ups.');
    const taken = await inTransaction(cms, ({ db }) => takePlaces(db, looked, session, placeFor('Ans')));
    if (taken.status === 'stale') return;
    const [row] = await signedUp(offer.id);
    expect(Date.parse(row?.start ?? '')).toBe(Date.parse(changed.dates?.[0]?.start ?? ''));
  });

  it('are given once each, in order of arrival, though one of two servers is killed in the middle', async () => {
    const offer = await workshop();
    const [victim, other] = servers;
    const queue = persons(PEOPLE).flatMap((person, n) => {
      if (n >= 80 && n < 110) return [person, person];
      // Who fills in another form is the same person.
      return n >= 120 && n < 140 ? [person, { ...person, ticket: crypto.randomUUID() }] : [person];
    });
    const slug = offer.slug ?? '';
    let answers = 0;
    let isKilled = false;
    const sent = await inFlight(queue, 100, async (person, n) => {
      const answer = await (n % 2 === 0 && !isKilled ? victim : other).ask({ offer: slug, ...person });
      answers += 1;
      if (answers === queue.length / 2) {
        isKilled = true;
        await victim.kill();
      }
      return answer;
    });
    const lost = sent.filter(({ answer }) => answer === null).map(({ asked }) => asked);
    expect(lost.length).toBeGreaterThan(0);
    const again = await inFlight(lost, 100, (person) => other.ask({ offer: slug, ...person }));

    const rows = await signedUp(offer.id);
    expect(rows.map(({ status }) => status)).toEqual(standings(PEOPLE));
    const rowOf = new Map(rows.map((row) => [row.name, row]));
    expect(rowOf.size).toBe(PEOPLE);
    // Who fills in another form is sent the link once more.
    expect([...(await mailed(offer.id)).values()].filter((mails) => mails !== 1).length).toBeLessThanOrEqual(20);
    // What somebody was told is so, and stays so when they ask again.
    for (const { answer, asked } of [...sent, ...again]) {
      const { name, status } = rowOf.get(asked.name) ?? {};
      if (answer && 'places' in answer) expect(answer.places).toEqual([{ name, status }]);
      else if (answer) expect(answer.status).toBe('already');
    }
    const line = [...Map.groupBy([...sent, ...again], ({ asked }) => asked.name)].map(([name, times]) => ({
      sent: Math.min(...times.map((time) => time.sent)),
      answered: Math.min(...times.filter(({ answer }) => answer).map(({ answered }) => answered)),
      place: rowOf.get(name)?.arrival ?? Number.NaN,
    }));
    expect(line.filter(({ answered }) => answered === Infinity)).toEqual([]);
    expect(brokenOrder(line)).toEqual([]);
  });
});
