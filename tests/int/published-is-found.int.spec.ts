import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { checkIndex } from '@/catalogue/reindex';
import { now } from '@/config/env';
import { EMPTY_QUERY } from '@/domain/catalogue-query';
import { searchOffers } from '@/queries';

import { makeOrganisation } from '../factories/organisation';
import { makeUser } from '../factories/user';
import { catalogueDatabase } from '../support/catalogue';
import { openCms } from '../support/cms';
import { Chance } from '../support/random';
import { RestClient } from '../support/rest';

/** Editors at work at the same time, and how many offers each of them publishes, changes and withdraws. */
const EDITORS = 8;
const OFFERS_OF_EACH = 4;

const context = { locale: 'nl', now: now() } as const;

let cms: Payload;
let editors: { client: RestClient; organisation: string }[];

beforeAll(async () => {
  cms = await openCms();
  editors = [];
  for (let n = 0; n < EDITORS; n += 1) {
    const { id } = await makeOrganisation(cms);
    const user = await makeUser(cms, { role: 'editor', allOrganisations: true });
    editors.push({ client: await RestClient.signIn(user), organisation: id });
  }
});

/** Whether a visitor's very next search for a word, as it is spelled, shows an offer. */
async function isFound(word: string, id: string): Promise<boolean> {
  const { offers } = await searchOffers({ ...EMPTY_QUERY, text: word, literal: true }, context);
  return offers.some((offer) => offer.id === id);
}

/** The same when the search may correct and widen. */
async function isFoundSomehow(word: string, id: string): Promise<boolean> {
  const { nearestWalkIn, offers } = await searchOffers({ ...EMPTY_QUERY, text: word }, context);
  return [...offers, ...(nearestWalkIn ? [nearestWalkIn] : [])].some((offer) => offer.id === id);
}

/** A word that no offer has yet and that no analysis takes apart. */
function newWord(chance: Chance): string {
  return Array.from({ length: 5 }, () => chance.pick(['zo', 'ku', 'ra', 'mi', 'ta', 'vo', 'lu', 'pa'])).join('');
}

/** Ways to take an offer away from the public, and the way back where there is one. */
const WITHDRAWALS = [
  { change: { _status: 'draft' }, back: { _status: 'published' } },
  { change: { audience: 'employees', _status: 'published' }, back: { audience: 'public', _status: 'published' } },
  { change: { deletedAt: context.now.toISOString() }, back: null },
  {
    change: { validUntil: new Date(context.now.getTime() - 172_800_000).toISOString(), _status: 'published' },
    back: null,
  },
] as const;

async function change(client: RestClient, id: string, body: object): Promise<void> {
  const { status, text } = await client.patch(`/offers/${id}`, body);
  expect(status, text).toBe(200);
}

/** One editor's work; each step is seen by the next search of a visitor, whatever the other editors do meanwhile. */
async function work({ client, organisation }: (typeof editors)[number], chance: Chance): Promise<void> {
  for (let n = 0; n < OFFERS_OF_EACH; n += 1) {
    const [first, second] = [newWord(chance), newWord(chance)];
    const made = await client.post('/offers', {
      title: `Samen ${first} leren`,
      organisation,
      kind: 'course',
      audience: 'public',
      place: 'at-your-place',
      registration: 'none',
      schedule: { kind: 'text' },
      _status: 'published',
    });
    expect(made.status, made.text).toBe(201);
    const id = String(made.doc.id);
    expect(await isFound(first, id), `${first} after publishing`).toBe(true);
    expect(await isFoundSomehow(first, id), `${first} after publishing`).toBe(true);

    await change(client, id, { title: `Samen ${second} leren`, _status: 'published' });
    expect(await isFound(second, id), `${second} after a change`).toBe(true);
    expect(await isFound(first, id), `${first} after a change`).toBe(false);

    const { back, change: withdrawal } = chance.pick(WITHDRAWALS);
    await change(client, id, withdrawal);
    expect(await isFound(second, id), `${second} after ${JSON.stringify(withdrawal)}`).toBe(false);
    expect(await isFoundSomehow(second, id), `${second} after ${JSON.stringify(withdrawal)}`).toBe(false);
    if (back === null) continue;

    await change(client, id, back);
    expect(await isFound(second, id), `${second} after ${JSON.stringify(back)}`).toBe(true);
  }
}

describe('While eight editors are at work', () => {
  it('the next search finds what is published and nothing that is withdrawn', async () => {
    await Promise.all(editors.map((editor, n) => work(editor, new Chance(100 + n))));
  });

  it('the catalogue stays what the documents say', async () => {
    expect(await checkIndex(catalogueDatabase(cms), context.now)).toEqual([]);
  });

  it('a draft of what is published changes nothing that is found', async () => {
    const [editor] = editors;
    if (!editor) throw new Error('There are no editors.');
    const chance = new Chance(7);
    const [live, draft] = [newWord(chance), newWord(chance)];
    const body = { organisation: editor.organisation, kind: 'course', place: 'at-your-place', registration: 'none' };
    const schedule = { kind: 'text' };
    const made = await editor.client.post('/offers', { ...body, schedule, title: live, _status: 'published' });
    expect(made.status, made.text).toBe(201);
    const id = String(made.doc.id);
    const saved = await editor.client.patch(`/offers/${id}`, { title: draft }, { draft: true });
    expect(saved.status, saved.text).toBe(200);
    expect(await isFound(live, id)).toBe(true);
    expect(await isFound(draft, id)).toBe(false);
  });
});
