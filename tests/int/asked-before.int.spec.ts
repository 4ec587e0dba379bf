import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { searchCatalogue } from '@/catalogue/search';
import { now } from '@/config/env';
import { parseCatalogueQuery, type CatalogueResult } from '@/domain/catalogue-query';
import { pool as databasePool } from '@/queries/payload';

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
