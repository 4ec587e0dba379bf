import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { refreshOccurrences } from '@/catalogue/reindex';
import { searchCatalogue } from '@/catalogue/search';
import { currentVersion } from '@/catalogue/version';
import { now } from '@/config/env';
import { parseCatalogueQuery, type CatalogueResult } from '@/domain/catalogue-query';
import { pool as databasePool } from '@/queries/payload';

import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { openCms } from '../support/cms';

let cms: Payload;
let pool: Pool;
let organisation: string;
/** Statements since the last question. */
let statements = 0;

async function ask(text: string): Promise<CatalogueResult> {
  statements = 0;
  const query = parseCatalogueQuery(new URLSearchParams({ q: text }));
  return searchCatalogue(pool, query, { locale: 'nl', now: now() });
}

beforeAll(async () => {
  cms = await openCms();
  const real = await databasePool();
  pool = new Proxy(real, {
    get: (target, property) => {
      if (property === 'query') statements += 1;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  ({ id: organisation } = await makeOrganisation(cms));
  await makeOffer(cms, { organisation, title: 'Fotograferen' });
});

beforeEach(async () => {
  await ask('fotograferen');
});

describe('A question that was asked before', () => {
  it('costs one statement', async () => {
    expect((await ask('fotograferen')).total).toBe(1);
    expect(statements).toBe(1);
  });

  it('costs one statement when it is misspelt', async () => {
    await ask('ftograferen');
    expect((await ask('ftograferen')).understood.corrected).toBe('fotograferen');
    expect(statements).toBe(1);
  });

  it('is answered anew when a meeting is over', async () => {
    const meeting = [{ start: '2026-11-23T13:00:00Z', end: '2026-11-23T14:00:00Z' }];
    const { id } = await makeOffer(cms, {
      organisation,
      title: 'Fotograferen vandaag',
      schedule: { kind: 'dates', dates: meeting },
    });
    const before = await currentVersion(pool);
    const later = new Date('2026-11-23T15:00:00Z');
    await refreshOccurrences((cms.db as unknown as PostgresAdapter).drizzle, later);
    expect((await currentVersion(pool)).all).not.toBe(before.all);
    const again = await currentVersion(pool);
    await refreshOccurrences((cms.db as unknown as PostgresAdapter).drizzle, later);
    expect(await currentVersion(pool)).toEqual(again);
    await cms.delete({ collection: 'offers', id, overrideAccess: true });
  });

  it('does not take a word for the name of a place that was deleted', async () => {
    const { id } = await makeLocation(cms, { organisation, city: 'Lichtdam' });
    const offer = await makeOffer(cms, { organisation, title: 'Kijken', place: 'location', location: id });
    const names = async () => (await ask('kijken in lichtdam')).understood.recognised.map(({ label }) => label);
    expect(await names()).toEqual(['Lichtdam']);
    await cms.delete({ collection: 'offers', id: offer.id, overrideAccess: true });
    await cms.delete({ collection: 'locations', id, overrideAccess: true });
    expect(await names()).toEqual([]);
  });

  it('counts what was published since', async () => {
    const { id } = await makeOffer(cms, { organisation, title: 'Fotograferen in het bos' });
    const { facets, offers, total } = await ask('fotograferen');
    expect([total, offers.length, Object.values(facets.organisation)]).toEqual([2, 2, [2]]);
    await cms.delete({ collection: 'offers', id, overrideAccess: true });
    expect((await ask('fotograferen')).total).toBe(1);
  });

  it('is not corrected any more when its word is there now', async () => {
    expect((await ask('fotograaferen')).understood.corrected).toBe('fotograferen');
    const { id } = await makeOffer(cms, { organisation, title: 'Fotograaferen' });
    const { offers, understood } = await ask('fotograaferen');
    expect([understood.corrected, offers.map(({ title }) => title)]).toEqual([null, ['Fotograaferen']]);
    await cms.delete({ collection: 'offers', id, overrideAccess: true });
  });

  it('knows a synonym from the moment that an editor writes it', async () => {
    expect((await ask('kiekjes')).total).toBe(0);
    await cms.updateGlobal({
      slug: 'synonyms',
      data: { same: [{ words: 'kiekjes, fotograferen' }] },
      overrideAccess: true,
    });
    expect((await ask('kiekjes')).offers.map(({ title }) => title)).toEqual(['Fotograferen']);
  });
});
