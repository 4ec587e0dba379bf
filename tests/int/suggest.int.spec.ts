import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import type { FoundName } from '@/catalogue/suggest';
import { now } from '@/config/env';
import { findCatalogueNames } from '@/queries';

import { translate } from '../factories/document';
import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { openCms } from '../support/cms';

let cms: Payload;
let organisation: string;

const ask = (text: string, locale: 'nl' | 'en' = 'nl') => findCatalogueNames(text, { locale, now: now() });

/** Names of a kind, in the order in which they are suggested. */
async function names(text: string, kind: FoundName['kind'] = 'title', locale: 'nl' | 'en' = 'nl'): Promise<string[]> {
  return (await ask(text, locale)).filter((found) => found.kind === kind).map(({ name }) => name);
}

beforeAll(async () => {
  cms = await openCms();
  organisation = (await makeOrganisation(cms)).id;
  const location = await makeLocation(cms, {
    organisation,
    name: 'Bibliotheek Zwanenburg',
    city: "'s-Zwanendam",
    neighbourhood: 'Zwaneveld',
  });
  const at = { organisation, place: 'location' as const, location: location.id };
  await makeOffer(cms, { title: 'Zwemmen op internet', ...at });
  await makeOffer(cms, { title: 'Leren zwemmen', ...at });
  await makeOffer(cms, { title: 'Schoonzwemmen', ...at });
  await makeOffer(cms, { title: 'Café Zwier', ...at });
  await makeOffer(cms, { title: 'Zweven & dalen', ...at });
  await makeOffer(cms, { title: 'Zweven & dalen', ...at });
  await makeOffer(cms, { title: 'Zwart concept', _status: 'draft', ...at });
  await makeOffer(cms, { title: 'Zwaar werk', audience: 'employees', ...at });
  const translated = await makeOffer(cms, { title: 'Zwijgen', ...at });
  await translate(cms, 'offers', translated.id, 'en', { title: 'Zwitter in silence' });
});

describe('names that are not for visitors', () => {
  it('are never suggested: drafts, offers for employees, withdrawn offers', async () => {
    expect(await names('zwart')).toEqual([]);
    expect(await names('zwaar')).toEqual([]);
    const gone = await makeOffer(cms, { organisation, title: 'Zwoegen' });
    expect(await names('zwoeg')).toEqual(['Zwoegen']);
    await cms.update({ collection: 'offers', id: gone.id, data: { _status: 'draft' }, overrideAccess: true });
    expect(await names('zwoeg')).toEqual([]);
  });
});

describe('what is no question', () => {
  it.each(['%%', '__', '\\\\', "' OR 1=1 --", 'zw%', '%zw', 'a:* & b', '\u202e\u200b', '😀😀', '((((', 'zw\\'])(
    'is answered all the same: %j',
    async (text) => {
      const found = await ask(text);
      expect(found.length).toBeLessThanOrEqual(180);
      // Signs are never wildcards: everything that is found has the letters that were typed.
      for (const { name } of found) expect(name.toLowerCase().replace(/[^a-z]/gu, '')).toMatch(/zw|or/u);
    },
  );
});

describe('titles', () => {
  it('that begin as typed come first, then those with a word that does, then those that have it within', async () => {
    expect(await names('zwemmen')).toEqual(['Zwemmen op internet', 'Leren zwemmen', 'Schoonzwemmen']);
  });

  it('are not looked into for two letters', async () => {
    expect(await names('zw')).not.toContain('Schoonzwemmen');
    expect(await names('zw')).toContain('Leren zwemmen');
  });

  it('are found without accents, capitals and signs', async () => {
    expect(await names('CAFE ZW')).toEqual(['Café Zwier']);
    expect(await names('zweven & d')).toEqual(['Zweven & dalen']);
    expect(await names('zweven en d')).toEqual(['Zweven & dalen']);
  });

  it('lead to an offer, or to all of that name', async () => {
    expect(await ask('zweven')).toEqual([{ kind: 'title', name: 'Zweven & dalen', slug: null, rank: 0 }]);
    expect((await ask('café zwier')).map((found) => found.kind === 'title' && found.slug)).toEqual(['cafe-zwier']);
  });

  it('are those of the reader’s language, where they are translated', async () => {
    expect(await names('zwitter', 'title', 'en')).toEqual(['Zwitter in silence']);
    expect(await names('zwitter')).toEqual([]);
    expect(await names('zwemmen op', 'title', 'en')).toEqual(['Zwemmen op internet']);
  });
});

describe('places', () => {
  it('are cities, neighbourhoods and locations', async () => {
    expect(await names('zwanen', 'city')).toEqual(["'s-Zwanendam"]);
    expect(await names("'s-zw", 'city')).toEqual(["'s-Zwanendam"]);
    expect(await names('zwanev', 'neighbourhood')).toEqual(['Zwaneveld']);
    expect((await ask('zwanenburg')).at(0)).toMatchObject({
      kind: 'location',
      name: 'Bibliotheek Zwanenburg',
      rank: 1,
    });
  });
});
