import type { Payload } from 'payload';
import type { Pool } from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';

import { toTsquery } from '@/domain/understand-query/to-tsquery';
import { currentVersion } from '@/catalogue/version';
import { understand } from '@/catalogue/vocabulary';
import { pool as databasePool } from '@/queries/payload';

import { makeLocation } from '../factories/location';
import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { openCms } from '../support/cms';

let cms: Payload;
let pool: Pool;
let place: { id: string };

const read = async (text: string, literal = false) =>
  understand(pool, { text, literal }, 'nl', await currentVersion(pool));
const names = async (text: string) => (await read(text)).recognised.map(({ term }) => term);

/** What editors say of words, as an editor writes it. */
async function say(same: string[], near: { asked: string; shown: string }[] = []): Promise<void> {
  // The test stands in for an editor of the programme.
  await cms.updateGlobal({
    slug: 'synonyms',
    overrideAccess: true,
    data: { same: same.map((words) => ({ words })), near },
  });
}

beforeAll(async () => {
  cms = await openCms();
  pool = await databasePool();
  const library = await makeOrganisation(cms, { name: 'Bibliotheek Zonneveen' });
  const course = await makeOrganisation(cms, { name: 'Stichting Wegwijzer' });
  await makeOrganisation(cms, { name: 'Stilvallen' });
  place = await makeLocation(cms, {
    organisation: library.id,
    name: 'Bibliotheek Waterdam',
    city: 'Zonneveen',
    neighbourhood: 'Kattenbroek',
  });
  const at = { place: 'location', location: place.id, organisation: library.id } as const;
  await makeOffer(cms, { ...at, title: 'Computercursus voor iedereen' });
  await makeOffer(cms, { ...at, title: 'Wegwijzer: smartphone en tablet' });
  await makeOffer(cms, { ...at, title: 'Oefenen met Wegwijzer', organisation: course.id });
  await makeOffer(cms, { ...at, title: 'Een sterk wachtwoord' });
  await makeOffer(cms, { ...at, title: 'Cursus met een tablet' });
  await say(['mobiel, smartphone, telefoon'], [{ asked: 'typen', shown: 'computercursus' }]);
});

describe('A question, on a real database', () => {
  it('never becomes an operator of the search, whatever is typed', async () => {
    const hostile = [
      "'",
      "''",
      '\\',
      "\\'",
      "' | '",
      '!cursus',
      'cursus:*',
      'cursus:A',
      'a & !b',
      '<->',
      '(',
      ')',
      '\u0000',
      '%',
      '_',
      "'; DROP TABLE catalogue.offer; --",
      "cursus' | 'x",
      '{a,b}',
      '"',
      '$1',
      '\ud800',
      '😀',
      'ﷺ',
      'İ',
      'ß',
      '٣',
      '\u202ecursus',
      'kompjoeter '.repeat(200),
      "d'".repeat(500),
      'x'.repeat(10_000),
      'cursus-'.repeat(300),
      '\n',
      '\\u0027',
    ];
    for (const text of hostile) {
      for (const literal of [false, true]) {
        const terms = toTsquery(await read(text, literal));
        if (terms === null) continue;
        const { rows } = await pool.query<{ read: string }>('SELECT numnode($1::tsquery)::text AS read', [terms]);
        expect(Number(rows[0]?.read), text.slice(0, 40)).toBeGreaterThan(0);
      }
    }
  });

  it('that is literal is neither corrected nor read for names', async () => {
    expect(await read('computercurssus zonneveen', true)).toMatchObject({
      corrected: null,
      recognised: [],
      unknown: [],
    });
  });

  it.each([
    ['computercurssus', 'computercursus'],
    ['kompjoetercursus', 'computercursus'],
    ['smartfoon', 'smartphone'],
    ['tabelt', 'tablet'],
    ['smartfooncursus', 'smartphonecursus'],
    ['zoneveen', 'zonneveen'],
  ])('is corrected by the words of the index: %s', async (text, corrected) => {
    expect((await read(text)).corrected).toBe(corrected);
  });

  it('is not corrected where a compound has answers by its parts', async () => {
    // No offer has the word, but one has its parts in its title.
    expect(await read('tabletcursus')).toMatchObject({ corrected: null });
  });

  it('that is misspelt is corrected where only the language knows the compound that it makes', async () => {
    expect((await read('dagtocht wachtword')).corrected).toBe('dagtocht wachtwoord');
  });

  it('is read in one statement, and in three with words that nobody knows', async () => {
    const version = await currentVersion(pool);
    const query = vi.spyOn(pool, 'query');
    const statements = async (text: string) => {
      query.mockClear();
      await understand(pool, { text, literal: false }, 'nl', version);
      return query.mock.calls.length;
    };
    await statements('cursus');
    expect(await statements('ik wil een computercursus in zonneveen, is er iets met een tablet?')).toBe(1);
    expect(await statements('kompjoeter')).toBeLessThanOrEqual(3);
    query.mockRestore();
  });

  it('costs little, whatever is typed', async () => {
    const unknown = (length: number) =>
      Array.from({ length: 5000 }, (_, n) =>
        (n * 7919 + 104_729).toString(26).replace(/\d/gu, 'e').padEnd(length, 'oua'),
      );
    const hostile = [
      'computer '.repeat(5000),
      unknown(9).join(' '),
      unknown(40).join(' '),
      'wachtkompjoeterwoord '.repeat(500),
      'x'.repeat(10_000),
      '\u0000\u001b[2J'.repeat(2000),
      '👩🏽‍💻'.repeat(2000),
      '\u202Eكمبيوتر '.repeat(1000),
      "' & | ! ( ) : * \\ ".repeat(700),
      '3011ab '.repeat(1500),
      'niet geen in de buurt van '.repeat(400),
    ];
    for (const text of hostile) {
      const costs: number[] = [];
      for (let turn = 0; turn < 3; turn += 1) {
        const before = process.cpuUsage();
        await read(text);
        const { system, user } = process.cpuUsage(before);
        costs.push((user + system) / 1000);
      }
      // Other work of the process may fall into a turn, so the cheapest counts.
      expect(Math.min(...costs), text.slice(0, 40)).toBeLessThan(50);
    }
  });

  it('is read for postcodes of places that are known', async () => {
    expect(await names('cursus 3561')).toEqual([]);
    // As below: an editor.
    await cms.update({ collection: 'locations', id: place.id, overrideAccess: true, data: { postcode: '3561 AB' } });
    expect(await names('cursus 3561')).toEqual(['city:zonneveen']);
    expect(await names('cursus 3561xy')).toEqual(['city:zonneveen']);
    expect(await names('cursus 3562')).toEqual([]);
  });

  it.each(['computercursussen', 'fietsen', 'typen', 'mobieltje', 'wegwijzers'])(
    'is not corrected where a word is known: %s',
    async (text) => {
      expect(await read(text)).toMatchObject({ corrected: null, unknown: [] });
    },
  );

  it('is read for places, houses and who has offers', async () => {
    expect(await names('cursus zonneveen')).toEqual(['city:zonneveen']);
    expect(await names('cursus in kattenbroek')).toEqual(['hood:kattenbroek']);
    expect(await names('bieb waterdam')).toEqual([expect.stringMatching(/^loc:/u)]);
    expect(await names('de bibliotheek zonneveen')).toEqual([expect.stringMatching(/^org:/u)]);
    expect(await names('stichting wegwijzer')).toEqual([expect.stringMatching(/^org:/u)]);
  });

  it('is not narrowed to one organisation by what others call their offers, or to one without any', async () => {
    expect(await names('wegwijzer')).toEqual([]);
    expect(await names('stilvallen')).toEqual([]);
  });

  it('is read with the names and words as editors have them now', async () => {
    // As above: an editor.
    await cms.update({
      collection: 'locations',
      id: place.id,
      overrideAccess: true,
      data: { neighbourhood: 'Vogelbuurt' },
    });
    expect(await names('cursus in kattenbroek')).toEqual([]);
    expect(await names('cursus in de vogelbuurt')).toEqual(['hood:vogelbuurt']);

    const ways = async (text: string) => (await read(text)).units[0]?.alternatives.flatMap(({ terms }) => terms);
    expect(await ways('mobiel')).toEqual(['mobiel', 'smartphone', 'telefoon']);
    await say(['mobiel, draagbaar']);
    expect(await ways('mobiel')).toEqual(['mobiel', 'draagbaar']);
  });
});

describe('The words that editors call the same', () => {
  it.each([
    ['telefoon', 'Schrijf twee of meer woorden'],
    ['telefoon, telefoon', 'staat er twee keer'],
    ['telefoon, ???', 'is geen woord'],
    [`telefoon, ${'x'.repeat(70)}`, 'is te lang'],
  ])('are refused in plain Dutch: %s', async (words, reason) => {
    await expect(say([words])).rejects.toMatchObject({
      data: { errors: [expect.objectContaining({ message: expect.stringContaining(reason) as string })] },
    });
  });
});
