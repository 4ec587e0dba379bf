import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { expect, test } from '@playwright/test';

import { EmbeddedPostgres } from '@/cli/embedded-postgres';
import { Children } from '@/cli/launcher/children';
import { withClient } from '@/cli/launcher/database';
import { issueFormTicket } from '@/config/form-ticket';
import { sitePaths } from '@/config/paths';
import { bookingOfToken } from '@/sign-ups/link';
import { TICKET_FIELD } from '@/site/components/form/trap-fields';
import { MANAGE_FIELDS } from '@/site/views/manage/manage-fields';

import type { Workshop } from '../../support/make-workshops';
import { brokenOrder, inFlight } from '../../support/rush';
import { startServer, type TestServer } from '../../support/site';
import { TEST_VARIABLES } from '../../support/test-settings';

const PLACES = 10;
const paths = sitePaths('nl');

let dataDir: string;
/** As safe against a crash as a site's, and nobody else's: it is killed. */
let postgres: EmbeddedPostgres;
let workshops: Workshop[];
const servers: TestServer[] = [];

test.describe.configure({ mode: 'serial', timeout: 180_000 });

test.beforeAll(async () => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'digistap-rush-'));
  postgres = await EmbeddedPostgres.open({ dataDir });
  await command('src/cli/migrate.ts');
  workshops = JSON.parse(await command('tests/support/make-workshops.ts', '2', String(PLACES))) as Workshop[];
  await Promise.all([startOne(), startOne()]);
});

test.afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await postgres.close();
  rmSync(dataDir, { recursive: true });
});

function variables() {
  return { ...TEST_VARIABLES, DATABASE_URL: postgres.databaseUrl, MEDIA_DIR: path.join(dataDir, 'media') };
}

async function command(...parameters: string[]): Promise<string> {
  const { code, output } = await new Children().run(['--import', 'tsx', ...parameters], variables());
  if (code !== 0) throw new Error(`${parameters.join(' ')} failed:\n${output}`);
  return output;
}

async function startOne(): Promise<void> {
  servers.push(await startServer(variables()));
}

/** A form as it was given out a minute ago. */
function formOf(name: string): URLSearchParams {
  const ticket = issueFormTicket(new Date(Date.now() - 60_000), TEST_VARIABLES.PAYLOAD_SECRET);
  const email = `${name.toLowerCase().replaceAll(' ', '-')}@digistap.example`;
  return new URLSearchParams({ [TICKET_FIELD]: ticket, naam: name, email });
}

const forms = (amount: number) => Array.from({ length: amount }, (_, n) => formOf(`Deelnemer ${n}`));
const nameOn = (form: URLSearchParams) => form.get('naam') ?? '';

interface Answer {
  status: number;
  /** The secret part of the link that it leads to, if it does. */
  token: string | null;
  html: string;
}

/** Presses the button; null: there was no answer. */
async function send(server: TestServer | undefined, form: URLSearchParams, to: string): Promise<Answer | null> {
  try {
    const response = await fetch(`${server?.url ?? ''}${to}`, { method: 'POST', body: form, redirect: 'manual' });
    const [, token = null] = /^\/aanmelding\/([\w-]+)/u.exec(response.headers.get('Location') ?? '') ?? [];
    return { status: response.status, token, html: await response.text() };
  } catch {
    return null;
  }
}

interface Row {
  id: string;
  name: string;
  status: string;
  booking: string;
  arrival: number;
  mails: number;
}

/** All sign-ups of a workshop, in order of arrival, with how many mails each person was sent. */
function signedUp({ id }: Workshop): Promise<Row[]> {
  return withClient(postgres.databaseUrl, async (client) => {
    const { rows } = await client.query<Row>(
      `SELECT s.id, s.name, s.status, s.booking, s.arrival::int,
         (SELECT count(*)::int FROM outbox.mail m WHERE m.about_id = s.id) AS mails
       FROM sign_ups s WHERE s.offer_id = $1 ORDER BY s.arrival`,
      [id],
    );
    return rows;
  });
}

const standings = (people: number) => Array.from({ length: people }, (_, n) => (n < PLACES ? 'confirmed' : 'waiting'));

test('Of five hundred people who sign up at once ten get a place, in order of arrival, though a server is killed', async () => {
  const [workshop] = workshops as [Workshop];
  const to = paths.signUp(workshop.slug);
  const queue = forms(500).flatMap((form, n) => {
    if (n >= 200 && n < 250) return [form, form];
    // Who fills in another form is the same person.
    return n >= 300 && n < 320 ? [form, formOf(nameOn(form))] : [form];
  });
  const [victim, other] = servers as [TestServer, TestServer];
  let answers = 0;
  let isKilled = false;
  const sent = await inFlight(queue, 60, async (form, n) => {
    const answer = await send(n % 2 === 0 && !isKilled ? victim : other, form, to);
    answers += 1;
    if (answers === queue.length / 2) {
      isKilled = true;
      await victim.kill();
    }
    return answer;
  });
  const lost = sent.filter(({ answer }) => answer?.status !== 303 && answer?.status !== 200);
  expect(lost.length).toBeGreaterThan(0);
  expect(lost.filter(({ answer }) => answer !== null)).toEqual([]);
  const again = await inFlight(lost, 60, ({ asked }) => send(other, asked, to));
  const all = [...sent, ...again.map(({ asked, ...each }) => ({ ...each, asked: asked.asked }))];

  const rows = await signedUp(workshop);
  expect(rows.map(({ status }) => status)).toEqual(standings(500));
  const rowOf = new Map(rows.map((row) => [row.name, row]));
  expect(rowOf.size).toBe(500);
  // Another form is answered by the link once more, by mail.
  const mailed = rows.map(({ mails }) => mails);
  expect(mailed.filter((mails) => mails !== 1 && mails !== 2)).toEqual([]);
  expect(mailed.filter((mails) => mails === 2).length).toBeLessThanOrEqual(20);
  // What somebody was told is so.
  for (const { answer, asked } of all) {
    if (!answer) continue;
    expect([200, 303]).toContain(answer.status);
    if (answer.token !== null) expect(bookingOfToken(answer.token)).toBe(rowOf.get(nameOn(asked))?.booking);
  }
  const line = [...Map.groupBy(all, ({ asked }) => nameOn(asked))].map(([name, times]) => ({
    sent: Math.min(...times.map((time) => time.sent)),
    answered: Math.min(...times.filter(({ answer }) => answer).map(({ answered }) => answered)),
    place: rowOf.get(name)?.arrival ?? Number.NaN,
  }));
  expect(line.filter(({ answered }) => answered === Infinity)).toEqual([]);
  expect(brokenOrder(line)).toEqual([]);

  // Three of them cancel, each by a button pressed twice, on two servers.
  await startOne();
  const [, , fresh] = servers;
  const gone = [1, 4, 7].map((place) => rows[place]?.name ?? '');
  const presses = all.flatMap(({ answer, asked }) =>
    answer?.token && gone.includes(nameOn(asked)) ? [{ token: answer.token, row: rowOf.get(nameOn(asked)) }] : [],
  );
  const cancelled = await inFlight([...presses, ...presses], 6, ({ row, token }, n) =>
    send(
      n % 2 === 0 ? other : fresh,
      new URLSearchParams({ [MANAGE_FIELDS.action]: 'af-zeker', [MANAGE_FIELDS.who]: row?.id ?? '' }),
      paths.manageSignUp(token),
    ),
  );
  expect(new Set(cancelled.map(({ answer }) => answer?.status))).toEqual(new Set([303]));
  const after = await signedUp(workshop);
  expect(after.map(({ status }) => status)).toEqual(
    rows.map(({ name, status }, place) => {
      if (gone.includes(name)) return 'cancelled';
      return place >= PLACES && place < PLACES + 3 ? 'offered' : status;
    }),
  );
  // Who was asked was asked once.
  const asked = after.filter(({ status }) => status === 'offered');
  expect(asked.map(({ mails }) => mails)).toEqual(
    asked.map(({ id }) => (rows.find((row) => row.id === id)?.mails ?? 0) + 1),
  );
});

test('While PostgreSQL is killed nobody loses a place that they were given, nor the words of a form that was not taken', async () => {
  const [, workshop] = workshops as [Workshop, Workshop];
  const server = servers.at(-1);
  const to = paths.signUp(workshop.slug);
  let answers = 0;
  const sent = await inFlight(forms(100), 50, async (form) => {
    const answer = await send(server, form, to);
    answers += 1;
    if (answers === 40) process.kill(postgres.serverPid, 'SIGKILL');
    return answer;
  });
  const refused = sent.filter(({ answer }) => answer?.status !== 303);
  expect(refused.length).toBeGreaterThan(0);
  for (const { answer, asked } of refused) {
    expect(answer?.status).toBe(503);
    expect(answer?.html).toContain(`value="${nameOn(asked)}"`);
    expect(answer?.html).toContain(asked.get(TICKET_FIELD));
  }
  await expect.poll(async () => (await fetch(`${server?.url ?? ''}/readyz`)).status, { timeout: 30_000 }).toBe(200);
  // What they were told is so, before anybody tries again.
  const kept = new Map((await signedUp(workshop)).map((row) => [row.name, row.booking]));
  for (const { answer, asked } of sent) {
    if (answer?.token) expect(bookingOfToken(answer.token)).toBe(kept.get(nameOn(asked)));
  }
  const again = await inFlight(refused, 50, ({ asked }) => send(server, asked, to));
  expect(new Set(again.map(({ answer }) => answer?.status))).toEqual(new Set([303]));
  const rows = await signedUp(workshop);
  expect(rows.map(({ status }) => status)).toEqual(standings(100));
  expect(new Set(rows.map(({ name }) => name)).size).toBe(100);
  expect(rows.filter(({ mails }) => mails !== 1)).toEqual([]);
});
