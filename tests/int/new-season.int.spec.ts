import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { createLocalReq, type Payload } from 'payload';
import type { Pool } from 'pg';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { NewSeasonLink } from '@/cms/admin/new-season/new-season-link';
import { NewSeasonScreen } from '@/cms/admin/new-season/new-season-screen';
import { env, now } from '@/config/env';
import { issueFormTicket } from '@/config/form-ticket';
import { adminPaths, newSeasonPath } from '@/config/paths';
import type { Offer, User } from '@/payload-types';
import { pool as databasePool } from '@/queries/payload';
import { seedReference } from '@/seeds/reference';

import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { richText } from '../factories/rich-text';
import { makeTrainingModule } from '../factories/training-module';
import { makeUser } from '../factories/user';
import { latest, openCms, versionsOf } from '../support/cms';
import { RestClient, type Answer } from '../support/rest';

let cms: Payload;
let pool: Pool;
let own: string;
let other: string;
let people: Record<'editor' | 'contributor' | 'programme' | 'coach' | 'stranger' | 'unattached', User>;
let at: Record<keyof typeof people | 'visitor', RestClient>;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  await seedReference(cms);
  own = (await makeOrganisation(cms)).id;
  other = (await makeOrganisation(cms)).id;
  people = {
    editor: await makeUser(cms, { role: 'editor', organisations: [own] }),
    contributor: await makeUser(cms, { role: 'contributor', organisations: [own] }),
    programme: await makeUser(cms, { role: 'editor', allOrganisations: true }),
    coach: await makeUser(cms, { role: 'coach', organisations: [own] }),
    stranger: await makeUser(cms, { role: 'editor', organisations: [other] }),
    unattached: await makeUser(cms, { role: 'editor', organisations: [] }),
  };
  at = await RestClient.signInEach(people);
});

beforeEach(async () => {
  await pool.query('DELETE FROM payload_kv');
});

/** A Tuesday in September, of a season with the usual holidays known. */
const FIRST_DAY = '2027-09-07';
const NOWHERE = '7f1d2c3b-1111-4222-8333-444455556666';

const ticket = () => issueFormTicket(now(), cms.secret);
const course = (wishes: Partial<Offer> = {}, organisation = own) =>
  makeOffer(cms, {
    organisation,
    schedule: { kind: 'dates', dates: [lesson('2026-09-01'), lesson('2026-09-08'), lesson('2026-09-15')] },
    ...wishes,
  } as Parameters<typeof makeOffer>[1]);

function lesson(day: string) {
  return { start: `${day}T08:00:00.000Z`, end: `${day}T10:00:00.000Z` };
}

interface Sent {
  offers: string[];
  firstDay?: string;
  proof?: string;
  skip?: string[];
  accept?: string;
}

function press(
  who: RestClient,
  { accept, firstDay = FIRST_DAY, offers, proof = ticket(), skip = ['feestdagen', 'schoolvakanties'] }: Sent,
): Promise<Answer> {
  const form = new URLSearchParams([
    ...offers.map((id): [string, string] => ['aanbod', id]),
    ...skip.map((one): [string, string] => ['overslaan', one]),
    ['vanaf', firstDay],
    ['bewijs', proof],
  ]);
  return who.send('POST', newSeasonPath.slice('/api'.length), {
    body: form.toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...(accept ? { Accept: accept } : {}) },
  });
}

interface Made {
  offer: string;
  draft?: string;
  why?: string;
}
const madeIn = (answer: Answer) => answer.body.made as Made[];

async function draftOf(who: RestClient, id: string, firstDay?: string): Promise<Offer> {
  const [made] = madeIn(await press(who, { offers: [id], ...(firstDay && { firstDay }) }));
  return (await latest(cms, 'offers', made?.draft ?? '')) as unknown as Offer;
}

async function howMany(): Promise<number> {
  const { totalDocs } = await cms.count({ collection: 'offers', overrideAccess: true });
  return totalDocs;
}

describe('A new season is not made', () => {
  it('by who is not signed in, and by who makes no offers', async () => {
    const { id } = await course();
    const before = await howMany();
    expect((await press(at.visitor, { offers: [id] })).status).toBe(401);
    for (const who of [at.coach, at.stranger, at.unattached]) {
      expect(madeIn(await press(who, { offers: [id] }))).toEqual([{ offer: id, why: 'gone' }]);
    }
    expect(await howMany()).toBe(before);
  });

  it('of what belongs to others: it is as if it were not there, published or not', async () => {
    const live = await course({}, other);
    const draft = await course({ _status: 'draft' }, other);
    const binned = await course();
    await cms.update({
      collection: 'offers',
      id: binned.id,
      data: { deletedAt: now().toISOString() },
      overrideAccess: true,
    });
    const before = await howMany();
    for (const who of [at.editor, at.contributor]) {
      const answers = await Promise.all(
        [live.id, draft.id, binned.id, NOWHERE].map(async (id) =>
          (await press(who, { offers: [id] })).text.replaceAll(id, 'id'),
        ),
      );
      expect(new Set(answers)).toEqual(new Set(['{"made":[{"offer":"id","why":"gone"}]}']));
    }
    expect(await howMany()).toBe(before);
  });

  it('of one’s own offer that a draft gives to another organisation', async () => {
    const { id } = await course();
    await cms.update({ collection: 'offers', id, data: { organisation: other }, draft: true, overrideAccess: true });
    expect(madeIn(await press(at.editor, { offers: [id] }))).toEqual([{ offer: id, why: 'gone' }]);
  });

  it('with a form that is forged or too old, for no offer, or from a day that cannot be', async () => {
    const { id } = await course();
    const old = issueFormTicket(new Date(now().getTime() - 25 * 3_600_000), cms.secret);
    const before = await howMany();
    expect((await press(at.editor, { offers: [id], proof: 'vervalst' })).status).toBe(410);
    expect((await press(at.editor, { offers: [id], proof: issueFormTicket(now(), 'x'.repeat(40)) })).status).toBe(410);
    expect((await press(at.editor, { offers: [id], proof: old })).status).toBe(410);
    expect((await press(at.editor, { offers: [] })).status).toBe(400);
    for (const firstDay of ['', '2020-01-01', '2027-02-30', '9999-12-31']) {
      expect((await press(at.editor, { offers: [id], firstDay })).status).toBe(400);
    }
    expect((await press(at.editor, { offers: Array.from({ length: 600 }, () => id) })).status).toBe(413);
    expect(await howMany()).toBe(before);
  });
});

describe('A new season of an offer', () => {
  it('is a draft of who asks, with a new address and nothing checked; the old one stays as it is', async () => {
    const old = await course({ title: 'Klikken', verifiedAt: '2026-08-01T12:00:00.000Z' });
    const kept = await latest(cms, 'offers', old.id);
    const draft = await draftOf(at.editor, old.id);
    expect(draft).toMatchObject({
      title: 'Klikken',
      slug: 'klikken-2',
      _status: 'draft',
      verifiedAt: null,
      createdBy: people.editor.id,
      updatedBy: people.editor.id,
      organisation: own,
    });
    expect(draft.id).not.toBe(old.id);
    expect(await versionsOf(cms, 'offers', draft.id, 'published')).toEqual([]);
    expect(await latest(cms, 'offers', old.id)).toEqual(kept);
    expect((await draftOf(at.editor, old.id)).slug).toBe('klikken-3');
  });

  it('keeps all that the offer says, in both languages, with its relations', async () => {
    const location = await makeLocation(cms, { organisation: own });
    const module = await makeTrainingModule(cms);
    const old = await course({
      title: 'Mailen voor beginners',
      summary: 'U leert mailen.',
      description: richText('Wij beginnen rustig.'),
      place: 'location',
      location: location.id,
      module: module.id,
      levelFrom: 1,
      levelTo: 2,
      topics: ['email'],
      barriers: ['attitude'],
      cost: { free: false, amount: 5, text: 'Voor het boek.' },
      registration: 'phone',
      registrationValue: '010 123 45 67',
      welcome: { who: 'Een vrijwilliger.' },
      source: { name: 'Website', identifier: 'abc' },
      schedule: {
        kind: 'dates',
        note: 'In de ochtend.',
        dates: [{ ...lesson('2026-09-01'), place: location.id }],
        overrides: [{ start: '2026-09-01T08:00:00.000Z', status: 'cancelled', reason: 'Ziek' }],
      },
    });
    await cms.update({
      collection: 'offers',
      id: old.id,
      locale: 'en',
      data: {
        title: 'E-mail for beginners',
        summary: 'You learn to e-mail.',
        welcome: { who: 'A volunteer.' },
        schedule: { ...old.schedule, note: 'In the morning.' },
        _status: 'published',
      },
      overrideAccess: true,
    });
    const { id } = await draftOf(at.editor, old.id);
    const read = (of: string, locale: 'nl' | 'en') =>
      cms.findByID({ collection: 'offers', id: of, draft: true, depth: 0, locale, overrideAccess: true });
    for (const locale of ['nl', 'en'] as const) {
      const [before, after] = [await read(old.id, locale), await read(id, locale)];
      const { schedule: oldSchedule, ...said } = before;
      const { schedule, ...copied } = after;
      const itsOwn = ['id', 'slug', '_status', 'createdAt', 'updatedAt', 'createdBy', 'updatedBy'];
      const content = (doc: object) => Object.fromEntries(Object.entries(doc).filter(([key]) => !itsOwn.includes(key)));
      expect(content(copied)).toEqual(content(said));
      expect(schedule.note).toBe(oldSchedule.note);
      expect(schedule.overrides).toEqual([]);
      expect(schedule.dates).toMatchObject([{ start: '2027-09-07T08:00:00.000Z', place: location.id }]);
      expect(schedule.dates?.[0]?.id).not.toBe(oldSchedule.dates?.[0]?.id);
    }
    expect((await read(id, 'en')).title).toBe('E-mail for beginners');
    expect((await read(id, 'en')).schedule.note).toBe('In the morning.');
  });

  it('is made of its latest version, which may be a draft beside what is live', async () => {
    const old = await course({ title: 'Oude titel' });
    await cms.update({
      collection: 'offers',
      id: old.id,
      data: { title: 'Nieuwe titel' },
      draft: true,
      overrideAccess: true,
    });
    expect((await draftOf(at.editor, old.id)).title).toBe('Nieuwe titel');
  });

  it('skips the holidays of the region of its place, and keeps its times on Dutch clocks', async () => {
    const location = await makeLocation(cms, { organisation: own, schoolRegion: 'midden' });
    const old = await course({ place: 'location', location: location.id });
    const draft = await draftOf(at.editor, old.id, '2027-10-12');
    // The autumn holiday of 2027 is from 16 to 24 October; the clocks go back on the 31st.
    expect(draft.schedule.dates?.map(({ start }) => start)).toEqual([
      '2027-10-12T08:00:00.000Z',
      '2027-10-26T08:00:00.000Z',
      '2027-11-02T09:00:00.000Z',
    ]);
    const all = madeIn(await press(at.editor, { offers: [old.id], firstDay: '2027-10-12', skip: [] }));
    const { schedule } = (await latest(cms, 'offers', all[0]?.draft ?? '')) as unknown as Offer;
    expect(schedule.dates?.[1]?.start).toBe('2027-10-19T08:00:00.000Z');
  });

  it('has rules that move along, and can be published as it is', async () => {
    const old = await course({
      schedule: {
        kind: 'rules',
        rules: [
          {
            weekdays: ['TU'],
            opens: '10:00',
            closes: '12:00',
            from: '2026-09-01T12:00:00.000Z',
            count: 4,
          },
        ],
        schoolHolidays: 'not-in',
        schoolRegion: 'midden',
        exceptions: [{ from: '2026-09-08T12:00:00.000Z' }],
      },
      validUntil: '2026-12-31T12:00:00.000Z',
    });
    const draft = await draftOf(at.editor, old.id);
    expect(draft).toMatchObject({
      schedule: {
        kind: 'rules',
        rules: [{ from: '2027-09-07T12:00:00.000Z', count: 4, opens: '10:00' }],
        schoolHolidays: 'not-in',
        schoolRegion: 'midden',
        exceptions: [],
        dates: [],
      },
      validUntil: '2028-01-06T12:00:00.000Z',
    });
    const published = await at.editor.patch(`/offers/${draft.id}`, { _status: 'published' });
    expect(published.status, published.text).toBe(200);
  });

  it('keeps words as they are', async () => {
    const old = await course({ schedule: { kind: 'text', note: 'Bel voor de tijden.' } });
    expect((await draftOf(at.editor, old.id)).schedule).toMatchObject({ kind: 'text', note: 'Bel voor de tijden.' });
  });

  it('is a draft of contributors too, and of who looks after all organisations', async () => {
    const old = await course();
    expect(await draftOf(at.contributor, old.id)).toMatchObject({ _status: 'draft', createdBy: people.contributor.id });
    const theirs = await course({}, other);
    expect(await draftOf(at.programme, theirs.id)).toMatchObject({ _status: 'draft', organisation: other });
  });
});

describe('A set of offers', () => {
  it('is made without those that cannot be, and says which', async () => {
    const [first, second] = [await course(), await course()];
    const foreign = await course({}, other);
    const made = madeIn(await press(at.editor, { offers: [first.id, foreign.id, NOWHERE, second.id] }));
    expect(made.map(({ offer, why }) => [offer, why ?? 'made'])).toEqual([
      [first.id, 'made'],
      [foreign.id, 'gone'],
      [NOWHERE, 'gone'],
      [second.id, 'made'],
    ]);
  });

  it('is made once, however often and however fast the button is pressed', async () => {
    const [first, second] = [await course({ title: 'Dubbel' }), await course({ title: 'Dubbel' })];
    const proof = ticket();
    const before = await howMany();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => press(at.editor, { offers: [first.id, second.id], proof })),
    );
    const again = await press(at.editor, { offers: [first.id, second.id], proof });
    expect(new Set([...answers, again].map(({ text }) => text)).size).toBe(1);
    expect(await howMany()).toBe(before + 2);
    // A new form makes a new one: there may be two groups.
    await press(at.editor, { offers: [first.id] });
    expect(await howMany()).toBe(before + 3);
  });

  it('gives each an address of its own, also when colleagues make them in the same moment', async () => {
    const { id } = await course({ title: 'Tegelijk' });
    const answers = await Promise.all([
      press(at.editor, { offers: [id] }),
      press(at.contributor, { offers: [id] }),
      press(at.programme, { offers: [id] }),
    ]);
    const drafts = answers.flatMap(madeIn).map(({ draft }) => draft ?? '');
    const slugs = await Promise.all(drafts.map(async (draft) => (await latest(cms, 'offers', draft)).slug));
    expect(slugs.toSorted()).toEqual(['tegelijk-2', 'tegelijk-3', 'tegelijk-4']);
  });

  it('sends a browser to what was made, with what was not', async () => {
    const { id } = await course();
    const proof = ticket();
    const answer = await press(at.editor, { offers: [id, NOWHERE], proof, accept: 'text/html' });
    expect(answer.status).toBe(303);
    const location = new URL(answer.headers.get('Location') ?? '', env().SITE_URL);
    expect(location.pathname).toBe(adminPaths.newSeason());
    expect(location.searchParams.get('gemaakt')).toBe(proof.split('.')[0]);
    expect(location.searchParams.getAll('mislukt')).toEqual([`gone.${NOWHERE}`]);
    const refused = await press(at.editor, { offers: [id], proof: 'oud', accept: 'text/html' });
    expect(refused.headers.get('Location')).toBe(
      `${adminPaths.newSeason()}?aanbod=${id}&vanaf=${FIRST_DAY}&overslaan=feestdagen&overslaan=schoolvakanties&melding=too-old`,
    );
  });

  it('forgets what was pressed after a day', async () => {
    const { id } = await course();
    await press(at.editor, { offers: [id] });
    await pool.query(`UPDATE payload_kv SET data = jsonb_set(data, '{at}', '0')`);
    await press(at.editor, { offers: [NOWHERE] });
    const { rows } = await pool.query<{ n: string }>('SELECT count(*) AS n FROM payload_kv');
    expect(rows[0]?.n).toBe('0');
  });
});

/** What somebody sees on the screen. */
async function screen(user: User, parameters: Record<string, string | string[]>): Promise<string> {
  const req = Object.assign(await createLocalReq({ user }, cms), { user });
  const search = new URL(adminPaths.newSeason(parameters), env().SITE_URL).searchParams;
  return renderToStaticMarkup(await NewSeasonScreen({ req, parameters: search }));
}

/** Meant as they are: several values of one name, and a list without dots that says it is one. */
const MEANT = ['form-dup-name', 'no-redundant-role'];

async function mistakesIn(markup: string): Promise<string[]> {
  const { results } = await new HtmlValidate(new FileSystemConfigLoader()).validateString(
    `<main><h1>Een nieuw seizoen</h1>${markup}</main>`,
    'part.html',
  );
  const mistakes = results.flatMap(({ messages }) => messages).filter(({ ruleId }) => !MEANT.includes(ruleId));
  return mistakes.map(({ message, ruleId }) => `${ruleId}: ${message}`);
}

/** Words of a screen, without its markup. */
const words = (markup: string) => markup.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\s+/gu, ' ');

describe('The screen for a new season', () => {
  const looking = { vanaf: '2027-10-12', overslaan: ['feestdagen', 'schoolvakanties'], stap: 'bekijk' };

  it('names nothing of others, not even when it is asked for', async () => {
    const foreign = await course({ title: 'Van een ander' }, other);
    const shown = await screen(people.editor, { aanbod: foreign.id });
    expect(shown).not.toContain('Van een ander');
    expect(words(shown)).toContain('Een deel van uw keuze is er niet, of niet van uw organisatie.');
    const plan = await screen(people.editor, { ...looking, aanbod: foreign.id });
    expect(plan).not.toContain('Van een ander');
    expect(words(plan)).toContain('Kies eerst aanbod.');
    const failed = await screen(people.editor, { gemaakt: NOWHERE, mislukt: `gone.${foreign.id}` });
    expect(words(failed)).toContain('Onbekend aanbod: Dit aanbod is er niet, of is niet van uw organisatie.');
    expect(renderToStaticMarkup(await NewSeasonLink({ id: foreign.id, payload: cms, user: people.editor }))).toBe('');
    expect(renderToStaticMarkup(await NewSeasonLink({ payload: cms, user: people.editor }))).toBe('');
    expect(renderToStaticMarkup(await NewSeasonLink({ id: foreign.id, payload: cms, user: people.coach }))).toBe('');
  });

  it('offers what ended last first, what goes on after it, and looks for words', async () => {
    const organisation = (await makeOrganisation(cms)).id;
    const user = await makeUser(cms, { role: 'contributor', organisations: [organisation] });
    await course({ title: 'Lang geleden' }, organisation);
    await course({ title: 'Kort geleden', schedule: { kind: 'dates', dates: [lesson('2026-11-10')] } }, organisation);
    await course({ title: 'Nog te gaan', schedule: { kind: 'dates', dates: [lesson('2026-12-10')] } }, organisation);
    await course({ title: 'In overleg', schedule: { kind: 'text' } }, organisation);
    await course({ title: 'Inloop zonder tijden', kind: 'walk-in', schedule: { kind: 'text' } }, organisation);
    const shown = await screen(user, {});
    expect([...shown.matchAll(/<span>([^<]*)<small>/gu)].map(([, title]) => title)).toEqual([
      'Kort geleden',
      'Lang geleden',
      'Nog te gaan',
      'In overleg',
    ]);
    expect(words(shown)).toContain('Kort geleden Was tot en met dinsdag 10 november');
    expect(await mistakesIn(shown)).toEqual([]);
    const found = await screen(user, { zoek: 'geleden' });
    expect(found).toContain('Lang geleden');
    expect(found).not.toContain('Nog te gaan');
    expect(words(await screen(user, { zoek: 'bestaat niet' }))).toContain('Wij vinden geen aanbod.');
  });

  it('has what a link names chosen already, and keeps the choice while somebody looks for more', async () => {
    const { id } = await course({ title: 'Vooraf gekozen', kind: 'walk-in', schedule: { kind: 'text' } });
    const shown = await screen(people.editor, { aanbod: id, zoek: 'iets anders' });
    expect(shown).toMatch(
      new RegExp(`<input type="checkbox"[^>]*checked=""[^>]*value="${id}"|value="${id}"[^>]*checked`, 'u'),
    );
    const link = renderToStaticMarkup(await NewSeasonLink({ id, payload: cms, user: people.contributor }));
    expect(link).toContain(`href="${adminPaths.newSeason({ aanbod: id })}"`);
  });

  it('asks for a day that can be', async () => {
    const { id } = await course();
    const asked = async (vanaf: string) => words(await screen(people.editor, { ...looking, aanbod: id, vanaf }));
    expect(await asked('')).toContain('Vul de eerste dag in.');
    expect(await asked('2026-11-22')).toContain('Deze dag is al geweest.');
    expect(await asked('2050-01-01')).toContain('Deze dag ligt te ver weg.');
  });

  it('says what becomes of each before anything is saved, and makes that', async () => {
    const location = await makeLocation(cms, { organisation: own, schoolRegion: 'midden' });
    const { id } = await course({ title: 'Leren appen', place: 'location', location: location.id });
    const before = await howMany();
    const shown = await screen(people.editor, { ...looking, aanbod: id });
    expect(await howMany()).toBe(before);
    expect(await mistakesIn(shown)).toEqual([]);
    const said = words(shown);
    expect(said).toContain('Van dinsdag 1 september tot en met dinsdag 15 september, 3 keer.');
    expect(said).toContain('Van dinsdag 12 oktober 2027 tot en met dinsdag 2 november 2027, 3 keer.');
    expect(said).toContain('Herfstvakantie: dinsdag 19 oktober 2027.');
    const proof = /name="bewijs" value="([^"]+)"/u.exec(shown)?.[1] ?? '';
    const answer = await press(at.editor, {
      offers: [id, NOWHERE],
      firstDay: '2027-10-12',
      proof,
      accept: 'text/html',
    });
    const { searchParams } = new URL(answer.headers.get('Location') ?? '', env().SITE_URL);
    const told = { gemaakt: searchParams.get('gemaakt') ?? '', mislukt: searchParams.getAll('mislukt') };
    const result = await screen(people.editor, told);
    expect(words(result)).toContain('Het concept is gemaakt.');
    expect(words(result)).toContain('Onbekend aanbod: Dit aanbod is er niet');
    expect(result).toMatch(/href="\/admin\/collections\/offers\/[\da-f-]{36}"[^>]*>Leren appen<\/a>/u);
    expect(await mistakesIn(result)).toEqual([]);
    // Drafts of an organisation are for its own people to see.
    expect(words(await screen(people.stranger, told))).not.toContain('Leren appen');
    expect(words(await screen(people.stranger, { gemaakt: told.gemaakt }))).toContain('Hier is niets gemaakt');
  });
});
