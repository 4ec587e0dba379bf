import type { Payload } from 'payload';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pool } from 'pg';

import { removeOldNeeds } from '@/catalogue/needs';
import { findNeeds } from '@/cms/admin/needs/find-needs';
import { findWhereHeard } from '@/cms/admin/needs/where-heard';
import { now } from '@/config/env';
import { pool as databasePool } from '@/queries/payload';

import { makeLocation } from '../factories/location';
import { makeNeed } from '../factories/need';
import { makeOrganisation } from '../factories/organisation';
import { makeUser } from '../factories/user';
import { catalogueDatabase } from '../support/catalogue';
import { openCms } from '../support/cms';
import { RestClient } from '../support/rest';

const DAY = 86_400_000;

let cms: Payload;
let pool: Pool;
let own: string;
let other: string;
let coach: RestClient;
let editor: RestClient;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  own = (await makeOrganisation(cms)).id;
  other = (await makeOrganisation(cms)).id;
  coach = await RestClient.signIn(await makeUser(cms, { role: 'coach', organisations: [own] }));
  editor = await RestClient.signIn(await makeUser(cms, { role: 'editor', organisations: [own] }));
});

beforeEach(async () => {
  await pool.query('TRUNCATE public.needs');
});

const need = (more: object = {}) => ({ theme: 'digid', barrier: 'attitude', level: 2, emotion: 'afraid', ...more });

async function kept(): Promise<Record<string, unknown>[]> {
  const { rows } = await pool.query<Record<string, unknown>>('SELECT * FROM public.needs ORDER BY note');
  return rows;
}

describe('A need', () => {
  it('is not for visitors: not to read, count, search or write', async () => {
    const { id } = await makeNeed(cms, { organisation: own, note: 'bang voor fouten' });
    const visitor = RestClient.visitor();
    for (const answer of [
      await visitor.get('/needs'),
      await visitor.get(`/needs/${id}`),
      await visitor.get('/needs/count'),
      await visitor.get('/needs', { 'where[note][like]': 'bang' }),
      await visitor.post('/needs', need({ organisation: own })),
      await visitor.delete(`/needs/${id}`),
    ]) {
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain('bang');
    }
    expect(await kept()).toHaveLength(1);
  });

  it('of another organisation cannot be seen, counted, searched, guessed or taken away', async () => {
    const { id } = await makeNeed(cms, { organisation: other, note: 'bang voor fouten' });
    expect((await editor.get('/needs')).docs).toEqual([]);
    expect((await editor.get('/needs/count')).body).toEqual({ totalDocs: 0 });
    expect((await editor.get('/needs', { 'where[note][like]': 'bang' })).docs).toEqual([]);
    expect((await editor.get(`/needs/${id}`)).status).toBe(404);
    expect((await editor.delete(`/needs/${id}`)).status).toBeGreaterThanOrEqual(403);
    expect(await kept()).toHaveLength(1);
  });

  it('cannot be noted for another organisation', async () => {
    for (const organisation of [other, crypto.randomUUID()]) {
      expect((await coach.post('/needs', need({ organisation }))).status).toBe(400);
    }
    expect(await kept()).toEqual([]);
  });

  it.each([
    ['a name', 'Jan de Vries wil leren mailen'],
    ['a phone number', 'bellen op 06 12 34 56 78'],
    ['a citizen service number', 'bsn 123456782'],
    ['a citizen service number in other digits', 'nr ١٢٣٤٥٦٧٨٢'],
    ['a mail address', 'jan@voorbeeld.nl'],
    ['a name with what nobody sees in it', 'fat\u200bima kan niet inloggen'],
  ])('is not kept with %s in its note, nor is that in a log', async (_, note) => {
    const logged = [vi.spyOn(cms.logger, 'error'), vi.spyOn(cms.logger, 'warn'), vi.spyOn(cms.logger, 'info')];
    const answer = await coach.post('/needs', need({ note }));
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('over mensen bewaren we hier niets');
    expect(await kept()).toEqual([]);
    const said = logged
      .flatMap(({ mock }) => mock.calls)
      .map((call) => String(call.map((part) => JSON.stringify(part))));
    expect(said.filter((line) => line.includes(note))).toEqual([]);
    vi.restoreAllMocks();
  });

  it.each([
    ['a note that is too long', { note: 'a'.repeat(141) }],
    ['100 kB', { note: 'woord '.repeat(17_000) }],
    ['a theme that there is not', { theme: 'breien' }],
    ['no theme', { theme: null }],
    ['a level that there is not', { level: 6 }],
    ['a feeling that there is not', { emotion: 'razend' }],
    ['a place that is gone', { location: crypto.randomUUID() }],
  ])('is not kept with %s', async (_, more) => {
    expect((await coach.post('/needs', need(more))).status).toBe(400);
    expect(await kept()).toEqual([]);
  });

  it('is kept with the day and nothing of who noted it or at what moment', async () => {
    const location = (await makeLocation(cms, { organisation: own })).id;
    const answer = await coach.post(
      '/needs',
      need({
        location,
        note: ' wil  WhatsApp leren\u0000 ',
        day: '1999-01-01',
        createdBy: 'x',
        createdAt: '2026-01-01',
      }),
    );
    expect(answer.status).toBe(201);
    expect(await kept()).toEqual([
      {
        id: answer.doc.id,
        theme: 'digid',
        barrier: 'attitude',
        level: '2',
        emotion: 'afraid',
        location_id: location,
        organisation_id: own,
        note: 'wil WhatsApp leren',
        day: '2026-11-23',
      },
    ]);
    const { id } = answer.doc as { id: string };
    expect((await editor.patch(`/needs/${id}`, { note: 'anders' })).status).toBe(403);
    expect((await editor.delete(`/needs/${id}`)).status).toBe(200);
    expect(await kept()).toEqual([]);
  });

  it('needs only its theme', async () => {
    expect((await coach.post('/needs', { theme: 'other' })).status).toBe(201);
    expect(await kept()).toMatchObject([{ barrier: null, level: null, emotion: null, organisation_id: own }]);
  });

  it('keeps no place from being deleted, and loses it', async () => {
    const location = (await makeLocation(cms, { organisation: own })).id;
    await makeNeed(cms, { organisation: own, location });
    expect((await editor.delete(`/locations/${location}`)).status).toBe(200);
    expect(await kept()).toMatchObject([{ location_id: null }]);
  });

  it('is forgotten when its term is over', async () => {
    await makeNeed(cms, { organisation: own });
    const database = catalogueDatabase(cms);
    expect(await removeOldNeeds(database, new Date(now().getTime() + 730 * DAY))).toBe(0);
    expect(await removeOldNeeds(database, new Date(now().getTime() + 732 * DAY))).toBe(1);
    expect(await kept()).toEqual([]);
  });
});

describe('What was noted in a quarter', () => {
  it('is shown of one’s own organisations, to the programme of all, and of that quarter alone', async () => {
    const location = (await makeLocation(cms, { organisation: own, name: 'Zuidplein' })).id;
    await makeNeed(cms, { organisation: own, location, day: '2026-10-01' });
    await makeNeed(cms, { organisation: own, day: '2026-12-31', barrier: null });
    await makeNeed(cms, { organisation: own, day: '2026-09-30' });
    await makeNeed(cms, { organisation: other, day: '2026-11-23', theme: 'email' });
    const contributor = await makeUser(cms, { role: 'contributor', organisations: [own] });
    const programme = await makeUser(cms, { role: 'editor', allOrganisations: true });
    const nobodys = await makeUser(cms, { role: 'coach' });
    const seen = async (user: typeof contributor) => (await findNeeds(cms, user, '2026-Q4')).needs;
    expect(await seen(contributor)).toEqual([
      { theme: 'digid', barrier: null, level: 2, emotion: 'afraid', place: null },
      { theme: 'digid', barrier: 'attitude', level: 2, emotion: 'afraid', place: 'Zuidplein, Rotterdam' },
    ]);
    expect((await seen(programme)).map(({ theme }) => theme)).toEqual(['digid', 'email', 'digid']);
    expect(await seen(nobodys)).toEqual([]);
  });
});

describe('Who notes a need', () => {
  it('chooses from their own organisations, and from all places with theirs first', async () => {
    const foreign = (await makeLocation(cms, { organisation: other, name: 'Aan de Maas' })).id;
    const home = (await makeLocation(cms, { organisation: own, name: 'Zevenkamp' })).id;
    const contributor = await makeUser(cms, { role: 'contributor', organisations: [own] });
    const { organisations, places } = await findWhereHeard(cms, contributor);
    expect(organisations.map(({ id }) => id)).toEqual([own]);
    const order = places.map(({ id }) => id);
    expect(order.indexOf(home)).toBeGreaterThanOrEqual(0);
    expect(order.indexOf(home)).toBeLessThan(order.indexOf(foreign));
    expect((await findWhereHeard(cms, await makeUser(cms, { role: 'coach' }))).organisations).toEqual([]);
  });
});
