import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';

import { projectOffersById } from '@/catalogue/project';
import { checkIndex, reindex } from '@/catalogue/reindex';
import { catalogueVersion } from '@/cli/launcher/catalogue-version';
import { now } from '@/config/env';
import { CONTENT_LOCALES } from '@/domain/locale';
import type { OfferCard } from '@/domain/offer';
import type { Location, Offer, TrainingModule } from '@/payload-types';
import { toDraftCard } from '@/queries/mappers/offer';
import { pool as databasePool } from '@/queries/payload';
import { findDocument } from '@/queries/reader';
import { scheduleContextsOf } from '@/queries/schedule-context';

import { translate, type Wishes } from '../factories/document';
import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { richText } from '../factories/rich-text';
import { makeTrainingModule } from '../factories/training-module';
import { makeUser } from '../factories/user';
import { catalogueDatabase, publicCard, wholeCatalogue } from '../support/catalogue';
import { openCms, versionsOf } from '../support/cms';
import { RestClient } from '../support/rest';

let cms: Payload;
let pool: Pool;
let organisation: string;
let editor: RestClient;

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  organisation = (await makeOrganisation(cms, { name: 'Bibliotheek Gouda' })).id;
  editor = await RestClient.signIn(await makeUser(cms, { role: 'editor', allOrganisations: true }));
});

const DAY = 86_400_000;
const daysFromNow = (days: number) => new Date(now().getTime() + days * DAY).toISOString();

const offer = (wishes: Wishes<Offer> & { organisation?: string } = {}) => makeOffer(cms, { organisation, ...wishes });

/** Changes something as an editor would, and expects that it goes through. */
async function edit(path: string, data: object, parameters = {}): Promise<void> {
  const answer = await editor.patch(path, data, parameters);
  expect(answer.status, answer.text).toBe(200);
}

async function meetings(id: string): Promise<number> {
  return (await pool.query('SELECT FROM catalogue.occurrence WHERE offer_id = $1', [id])).rows.length;
}

const EVERY_MONDAY = {
  kind: 'rules',
  rules: [{ weekdays: ['MO'], opens: '14:00', closes: '16:00' }],
} satisfies Offer['schedule'];

describe('An offer is not in the catalogue', () => {
  it('while it is a draft', async () => {
    const { id } = await offer({ _status: 'draft', schedule: EVERY_MONDAY });
    expect(await publicCard(id)).toBeNull();
    expect(await meetings(id)).toBe(0);
  });

  it('when it is for employees, or becomes so', async () => {
    const hidden = await offer({ audience: 'employees' });
    expect(await publicCard(hidden.id)).toBeNull();
    const { id } = await offer({ schedule: EVERY_MONDAY });
    expect(await publicCard(id)).not.toBeNull();
    await edit(`/offers/${id}`, { audience: 'employees' });
    expect(await publicCard(id)).toBeNull();
    expect(await meetings(id)).toBe(0);
  });

  it('after it is withdrawn, until it is published again', async () => {
    const { id } = await offer({ schedule: EVERY_MONDAY });
    await edit(`/offers/${id}`, { _status: 'draft' });
    expect(await publicCard(id)).toBeNull();
    expect(await publicCard(id, 'en')).toBeNull();
    expect(await meetings(id)).toBe(0);
    await edit(`/offers/${id}`, { _status: 'published' });
    expect(await publicCard(id)).not.toBeNull();
    expect(await meetings(id)).toBeGreaterThan(0);
  });

  it('while it is in the bin', async () => {
    const { id } = await offer();
    await edit(`/offers/${id}`, { deletedAt: daysFromNow(0) });
    expect(await publicCard(id)).toBeNull();
    await edit(`/offers/${id}`, { deletedAt: null }, { trash: true });
    expect(await publicCard(id)).not.toBeNull();
  });

  it('after it is deleted', async () => {
    const { id } = await offer({ schedule: EVERY_MONDAY });
    expect((await editor.delete(`/offers/${id}`)).status).toBe(200);
    expect(await publicCard(id)).toBeNull();
    expect(await meetings(id)).toBe(0);
  });

  it('when its organisation is withdrawn or in the bin', async () => {
    const own = (await makeOrganisation(cms)).id;
    const { id } = await offer({ organisation: own });
    await edit(`/organisations/${own}`, { _status: 'draft' });
    expect(await publicCard(id)).toBeNull();
    await edit(`/organisations/${own}`, { _status: 'published' });
    expect(await publicCard(id)).not.toBeNull();
    await edit(`/organisations/${own}`, { deletedAt: daysFromNow(0) });
    expect(await publicCard(id)).toBeNull();
    await edit(`/organisations/${own}`, { deletedAt: null }, { trash: true });
    expect(await publicCard(id)).not.toBeNull();
  });

  it.each([
    ['it was shown until yesterday', { validUntil: daysFromNow(-1) }],
    ['it is shown from tomorrow', { validFrom: daysFromNow(1) }],
    ['its last meeting was yesterday', { schedule: dates([-8, -1]) }],
    [
      'its rules ended yesterday',
      {
        schedule: { kind: 'rules', rules: [{ ...EVERY_MONDAY.rules[0], until: daysFromNow(-1) }] } as Offer['schedule'],
      },
    ],
    ['its meetings go on, but it is shown until yesterday', { schedule: EVERY_MONDAY, validUntil: daysFromNow(-1) }],
  ])('when %s', async (_, wishes) => {
    const { id } = await offer(wishes);
    expect(await publicCard(id)).toBeNull();
  });

  it('from the day after its last meeting on, without anybody touching it', async () => {
    const { id } = await offer({ schedule: dates([-3, 2]) });
    const at = (days: number) => publicCard(id, 'nl', new Date(now().getTime() + days * DAY));
    expect(await at(0)).not.toBeNull();
    expect(await at(2)).not.toBeNull();
    expect(await at(3)).toBeNull();
  });

  it('when it leaves its title to a module that is not live', async () => {
    const module = await makeTrainingModule(cms, { _status: 'draft' });
    const { id } = await offer({ title: null, module: module.id });
    expect(await publicCard(id)).toBeNull();
    await edit(`/training-modules/${module.id}`, { _status: 'published' });
    expect(await publicCard(id)).toMatchObject({ title: module.title });
    await edit(`/training-modules/${module.id}`, { deletedAt: daysFromNow(0) });
    expect(await publicCard(id)).toBeNull();
  });
});

describe('An offer in the catalogue', () => {
  it('keeps what is live when a draft is saved beside it', async () => {
    const { id, title } = await offer();
    await edit(`/offers/${id}`, { title: 'Nog niet' }, { draft: true });
    expect(await publicCard(id)).toMatchObject({ title });
    await edit(`/offers/${id}`, { _status: 'published' });
    expect(await publicCard(id)).toMatchObject({ title: 'Nog niet' });
  });

  it('gets back the words of a version that is restored', async () => {
    const { id } = await offer({ title: 'Eerst zo' });
    await edit(`/offers/${id}`, { title: 'Toen zo' });
    const first = (await versionsOf(cms, 'offers', id, 'published')).at(-1) ?? '';
    expect((await editor.post(`/offers/versions/${first}`, {})).status).toBe(200);
    expect(await publicCard(id)).toMatchObject({ title: 'Eerst zo' });
  });

  it('falls back to Dutch, and says so, until it is translated', async () => {
    const { id } = await offer({ title: 'Leren bellen', summary: 'Voor wie net begint.' });
    expect(await publicCard(id, 'en')).toMatchObject({ title: 'Leren bellen', textLocale: 'nl' });
    await edit(`/offers/${id}`, { title: 'Learning to call' }, { locale: 'en' });
    expect(await publicCard(id, 'en')).toMatchObject({
      title: 'Learning to call',
      summary: 'Voor wie net begint.',
      textLocale: 'en',
    });
    expect(await publicCard(id)).toMatchObject({ title: 'Leren bellen', textLocale: 'nl' });
  });

  it('follows many others when they are changed at once', async () => {
    const own = (await makeOrganisation(cms)).id;
    const ids = [];
    for (let n = 0; n < 3; n += 1) ids.push((await offer({ organisation: own })).id);
    const where = { 'where[organisation][equals]': own };
    await edit('/offers', { summary: 'Voor iedereen.' }, where);
    for (const id of ids) expect(await publicCard(id)).toMatchObject({ summary: 'Voor iedereen.' });
    await edit('/offers', { _status: 'draft' }, where);
    for (const id of ids) expect(await publicCard(id)).toBeNull();
    await edit('/offers', { _status: 'published' }, where);
    for (const id of ids) expect(await publicCard(id)).not.toBeNull();
    expect((await editor.delete('/offers', where)).status).toBe(200);
    for (const id of ids) expect(await publicCard(id)).toBeNull();
  });

  it('has a copy of its own only after the copy is published', async () => {
    const { id } = await offer({ title: 'Het origineel' });
    const copy = await editor.post(`/offers/${id}/duplicate`, {});
    const copyId = String(copy.doc.id);
    expect(await publicCard(copyId)).toBeNull();
    await edit(`/offers/${copyId}`, { _status: 'published' });
    const [original, second] = [await publicCard(id), await publicCard(copyId)];
    expect(second?.slug).not.toBe(original?.slug);
  });

  it('takes over what its organisation is called', async () => {
    const own = await makeOrganisation(cms, { name: 'Oude naam' });
    const { id } = await offer({ organisation: own.id });
    await edit(`/organisations/${own.id}`, { name: 'Nieuwe naam' }, { draft: true });
    expect((await publicCard(id))?.organisation.name).toBe('Oude naam');
    await edit(`/organisations/${own.id}`, { _status: 'published', slug: 'nieuwe-naam' });
    expect((await publicCard(id))?.organisation).toEqual({ name: 'Nieuwe naam', slug: 'nieuwe-naam' });
  });

  it('takes over what its location is called and whether a wheelchair gets in', async () => {
    const place = await makeLocation(cms, { organisation, city: 'Gouda', wheelchair: 'no' });
    const { id } = await offer({ place: 'location', location: place.id });
    expect(await publicCard(id)).toMatchObject({ location: { city: 'Gouda' }, wheelchairAccessible: false });
    const changed: Partial<Location> = {
      city: 'Utrecht',
      wheelchair: 'yes',
      street: 'Oudegracht 1',
      postcode: '3511 AB',
    };
    await edit(`/locations/${place.id}`, changed);
    expect(await publicCard(id)).toMatchObject({
      location: { city: 'Utrecht', street: 'Oudegracht 1', postcode: '3511AB' },
      wheelchairAccessible: true,
    });
    await edit(`/locations/${place.id}`, { _status: 'draft' });
    expect(await publicCard(id)).toMatchObject({ location: null, wheelchairAccessible: false });
  });

  it('has no location when it is online, whatever was filled in before', async () => {
    const place = await makeLocation(cms, { organisation, wheelchair: 'yes' });
    const { id } = await offer({ place: 'online', onlineUrl: 'https://www.oefenen.nl', location: place.id });
    expect(await publicCard(id)).toMatchObject({ location: null, wheelchairAccessible: false });
  });
});

/** Fields that an offer takes from its module when its own are empty: what the module says, and the offer itself. */
const INHERITED: { field: keyof Offer & keyof OfferCard; module: unknown; own: unknown; empty: unknown }[] = [
  { field: 'title', module: 'Klik en tik', own: 'Leren mailen', empty: null },
  { field: 'summary', module: 'Voor wie net begint.', own: 'Op dinsdag.', empty: null },
  { field: 'barriers', module: ['attitude', 'time'], own: ['access'], empty: [] },
  { field: 'topics', module: ['email', 'digid'], own: ['banking'], empty: [] },
  { field: 'devices', module: ['laptop', 'tablet'], own: ['phone'], empty: [] },
  { field: 'pillars', module: ['skills'], own: ['means', 'work'], empty: [] },
  { field: 'languages', module: ['nl', 'ar'], own: ['uk'], empty: [] },
];

describe('An offer with a module', () => {
  let module: TrainingModule;
  const ofModule = Object.fromEntries(INHERITED.map(({ field, module: value }) => [field, value]));

  beforeAll(async () => {
    module = await makeTrainingModule(cms, { ...ofModule, levelFrom: 1, levelTo: 3 });
  });

  it('takes all of it over when it says nothing itself', async () => {
    const { id } = await offer({ title: null, module: module.id });
    expect(await publicCard(id)).toMatchObject({ ...ofModule, levels: { from: 1, to: 3 } });
  });

  it.each(INHERITED)('keeps its own $field, and takes over the rest', async ({ field, own }) => {
    const { id } = await offer({ title: null, module: module.id, [field]: own });
    expect(await publicCard(id)).toMatchObject({ ...ofModule, [field]: own, levels: { from: 1, to: 3 } });
  });

  it.each(INHERITED.filter(({ field }) => field !== 'title'))(
    'takes over $field again when its own is emptied',
    async (inherited) => {
      const { id } = await offer({ module: module.id, [inherited.field]: inherited.own });
      await edit(`/offers/${id}`, { [inherited.field]: inherited.empty });
      expect((await publicCard(id))?.[inherited.field]).toEqual(inherited.module);
    },
  );

  it('takes its levels over as a pair, never half', async () => {
    const { id } = await offer({ module: module.id, levelFrom: 4, levelTo: 5 });
    expect((await publicCard(id))?.levels).toEqual({ from: 4, to: 5 });
    // No form lets half a pair through; an import or an old row might.
    await pool.query('UPDATE offers SET level_to = NULL WHERE id = $1', [id]);
    await projectOffersById(catalogueDatabase(cms), [id], now());
    expect((await publicCard(id))?.levels).toEqual({ from: 1, to: 3 });
  });

  it('gets nothing from a draft, and nothing from a draft beside the live module', async () => {
    const draft = await makeTrainingModule(cms, { ...ofModule, _status: 'draft' });
    const { id } = await offer({ title: 'Eigen titel', module: draft.id });
    expect(await publicCard(id)).toMatchObject({ title: 'Eigen titel', summary: null, topics: [], levels: null });
    await edit(`/training-modules/${draft.id}`, { _status: 'published' });
    expect(await publicCard(id)).toMatchObject({ summary: 'Voor wie net begint.', topics: ['email', 'digid'] });
    await edit(`/training-modules/${draft.id}`, { summary: 'Nog niet af.', topics: ['office'] }, { draft: true });
    expect(await publicCard(id)).toMatchObject({ summary: 'Voor wie net begint.', topics: ['email', 'digid'] });
    await edit(`/training-modules/${draft.id}`, { _status: 'draft' });
    expect(await publicCard(id)).toMatchObject({ summary: null, topics: [] });
  });

  it('reads its module’s words in the reader’s language', async () => {
    const own = await makeTrainingModule(cms, { title: 'Veilig online' });
    await translate(cms, 'training-modules', own.id, 'en', { title: 'Safe online' });
    const { id } = await offer({ title: null, module: own.id });
    expect(await publicCard(id, 'en')).toMatchObject({ title: 'Safe online', textLocale: 'en' });
    expect(await publicCard(id, 'nl')).toMatchObject({ title: 'Veilig online', textLocale: 'nl' });
  });
});

describe('The catalogue and the documents change together', () => {
  it('so that nobody sees one without the other, and nothing stays of what is undone', async () => {
    const { id, title } = await offer({ schedule: EVERY_MONDAY });
    const before = await wholeCatalogue(pool);
    const transactionID = await cms.db.beginTransaction();
    if (transactionID === null) throw new Error('The database has no transactions.');
    // As the platform: what counts is the transaction.
    const within = { collection: 'offers', overrideAccess: true, req: { transactionID } } as const;
    await cms.update({ ...within, id, data: { title: 'Binnen', schedule: dates([1]) } });
    await cms.create({
      ...within,
      data: {
        title: 'Nieuw',
        kind: 'course',
        organisation,
        audience: 'public',
        place: 'online',
        registration: 'none',
        schedule: { kind: 'text' },
        _status: 'published',
      },
    });
    expect(await publicCard(id)).toMatchObject({ title });
    expect(await wholeCatalogue(pool)).toEqual(before);
    await cms.db.rollbackTransaction(transactionID);
    expect(await wholeCatalogue(pool)).toEqual(before);
  });

  it('so that a change which is refused halfway leaves nothing', async () => {
    const { id } = await offer();
    const other = await offer();
    const before = await wholeCatalogue(pool);
    expect((await editor.patch(`/offers/${id}`, { title: 'Nieuw', slug: other.slug })).status).toBe(400);
    expect((await editor.patch(`/offers/${id}`, { title: 'Nieuw', levelFrom: 9 })).status).toBe(400);
    expect(
      (await editor.patch('/offers', { slug: 'zelfde-adres' }, { 'where[id][in]': `${id},${other.id}` })).status,
    ).toBe(400);
    expect(await checkIndex(catalogueDatabase(cms), now())).toEqual([]);
    expect((await publicCard(id))?.title).not.toBe('Nieuw');
    expect(before).toBeDefined();
  });
});

describe('A card in the catalogue', () => {
  it('says the same as a look at the draft before it', async () => {
    const place = await makeLocation(cms, {
      organisation,
      street: 'Spui 1',
      postcode: '2801 AA',
      latitude: 52.01,
      longitude: 4.71,
      wheelchair: 'yes',
    });
    const module = await makeTrainingModule(cms, {
      summary: 'Uit de module.',
      topics: ['email', 'phone'],
      levelFrom: 2,
      levelTo: 4,
    });
    const offers = [
      await offer({
        place: 'location',
        location: place.id,
        cost: { free: false, amount: 12.5, text: ' Met koffie. ' },
      }),
      await offer({ title: null, module: module.id, schedule: EVERY_MONDAY, languages: ['uk', 'nl'] }),
      await offer({
        module: module.id,
        levelFrom: 1,
        levelTo: 1,
        topics: ['office'],
        schedule: { ...dates([1, 3, 5, 9]), note: 'Kom op tijd.' },
      }),
      await offer({
        place: 'online',
        onlineUrl: 'https://www.oefenen.nl',
        registration: 'link',
        registrationValue: 'https://www.oefenen.nl',
      }),
      await offer({
        summary: '   ',
        description: richText('Veel uitleg.'),
        barriers: ['time', 'attitude'],
        cost: { free: true, amount: 3 },
      }),
    ];
    for (const { id, slug } of offers) {
      for (const locale of CONTENT_LOCALES) {
        const doc = await findDocument('offers', slug ?? '', { locale, now: now() });
        const draft =
          doc && toDraftCard(doc, locale, now(), (await scheduleContextsOf([doc], { locale, now: now() }))(doc));
        // A draft is read in one language with Dutch filled in, so it cannot say which words were missing.
        expect({ ...(await publicCard(id, locale)), textLocale: locale }).toEqual(draft);
      }
    }
  });
});

describe('The index', () => {
  it('can be thrown away and made again, and is then the same', async () => {
    await offer({ schedule: dates([1, 2]) });
    const before = await wholeCatalogue(pool);
    await pool.query('TRUNCATE catalogue.offer, catalogue.occurrence');
    expect((await reindex(catalogueDatabase(cms), now(), catalogueVersion())).changed).toBeGreaterThan(0);
    expect(await wholeCatalogue(pool)).toEqual(before);
  });

  it('is left alone when it is right', async () => {
    expect((await reindex(catalogueDatabase(cms), now(), catalogueVersion())).changed).toBe(0);
    expect(await checkIndex(catalogueDatabase(cms), now())).toEqual([]);
  });

  it('names what is wrong with it, and puts it right', async () => {
    const { id } = await offer({ schedule: dates([1, 2]) });
    const gone = crypto.randomUUID();
    await pool.query(`UPDATE catalogue.card SET title = 'Verzonnen' WHERE offer_id = $1 AND locale = 'en'`, [id]);
    await pool.query(
      'DELETE FROM catalogue.occurrence WHERE offer_id = $1 AND starts_at = (SELECT min(starts_at) FROM catalogue.occurrence WHERE offer_id = $1)',
      [id],
    );
    await pool.query(
      'INSERT INTO catalogue.offer SELECT (jsonb_populate_record(o, jsonb_build_object($$offer_id$$, $1::uuid))).* FROM catalogue.offer o WHERE offer_id = $2',
      [gone, id],
    );
    const differences = await checkIndex(catalogueDatabase(cms), now());
    expect(differences).toEqual(
      expect.arrayContaining([
        { what: 'offer', offer: id, problem: 'missing', detail: 'in en' },
        { what: 'offer', offer: id, problem: 'stale', detail: 'in en' },
        { what: 'offer', offer: gone, problem: 'stale', detail: 'in nl' },
        { what: 'offer', offer: gone, problem: 'stale', detail: 'in en' },
        { what: 'occurrence', offer: id, problem: 'missing', detail: expect.any(String) as string },
      ]),
    );
    expect(differences.length).toBe(5);
    await reindex(catalogueDatabase(cms), now(), catalogueVersion());
    expect(await checkIndex(catalogueDatabase(cms), now())).toEqual([]);
  });

  it('is made again while editors go on', async () => {
    const ids = [];
    for (let n = 0; n < 4; n += 1) ids.push((await offer()).id);
    await Promise.all([
      reindex(catalogueDatabase(cms), now(), catalogueVersion()),
      ...ids.map((id, n) => edit(`/offers/${id}`, { title: `Nummer ${String(n)}` })),
      reindex(catalogueDatabase(cms), now(), catalogueVersion()),
      ...ids.map((id) => edit(`/offers/${id}`, { summary: 'Ondertussen.' })),
    ]);
    expect(await checkIndex(catalogueDatabase(cms), now())).toEqual([]);
  });
});

/** A schedule with a meeting of two hours on each of some days from now. */
function dates(days: number[]): { kind: 'dates'; dates: { start: string; end: string }[] } {
  return {
    kind: 'dates',
    dates: days.map((days) => ({
      start: daysFromNow(days),
      end: new Date(now().getTime() + days * DAY + 2 * 3_600_000).toISOString(),
    })),
  };
}
