import type { Payload } from 'payload';
import { beforeAll, describe, expect, it } from 'vitest';

import { refreshOccurrences } from '@/catalogue/reindex';
import { searchCatalogue } from '@/catalogue/search';
import { amsterdamIso } from '@/domain/amsterdam-time';
import { parseCatalogueQuery } from '@/domain/catalogue-query';
import type { OfferKind } from '@/domain/offer';
import type { Offer } from '@/payload-types';
import { pool } from '@/queries/payload';

import { makeOffer } from '../factories/offer';
import { makeOrganisation } from '../factories/organisation';
import { catalogueDatabase } from '../support/catalogue';
import { openCms } from '../support/cms';

/** A Tuesday. */
const NOON = '2026-11-24T12:30:00+01:00';

let cms: Payload;
let organisation: string;

/** Offers by their titles, with when they are. */
const MEETINGS: [title: string, kind: OfferKind, meetings: [start: string, end: string][]][] = [
  ['Inloop nu', 'walk-in', [['2026-11-24T10:00', '2026-11-24T17:00']]],
  ['Les nu', 'course', [['2026-11-24T12:00', '2026-11-24T13:00']]],
  ['Vanmorgen', 'helpdesk', [['2026-11-24T09:00', '2026-11-24T12:30']]],
  ['Vanavond', 'walk-in', [['2026-11-24T19:00', '2026-11-24T21:00']]],
  ['Vannacht', 'meet-up', [['2026-11-24T23:00', '2026-11-25T01:00']]],
  ['Zondag', 'workshop', [['2026-11-29T10:00', '2026-11-29T12:00']]],
  ['Maandag', 'workshop', [['2026-11-30T00:00', '2026-11-30T02:00']]],
];

beforeAll(async () => {
  cms = await openCms();
  organisation = (await makeOrganisation(cms)).id;
  for (const [title, kind, meetings] of MEETINGS) {
    const dates = meetings.map(([start, end]) => ({ start: `${start}:00+01:00`, end: `${end}:00+01:00` }));
    await offer(title, kind, { kind: 'dates', dates });
  }
  await offer('Tekst', 'walk-in', { kind: 'text' });
  const start = '2026-11-24T12:00:00+01:00';
  await offer('Afgelast', 'walk-in', {
    kind: 'dates',
    dates: [{ start, end: '2026-11-24T14:00:00+01:00' }],
    overrides: [{ start, status: 'cancelled' }],
  });
  // As the worker does each hour: what was on this morning is over.
  await refreshOccurrences(catalogueDatabase(cms), new Date(NOON));
});

const offer = (title: string, kind: OfferKind, schedule: Offer['schedule']) =>
  makeOffer(cms, { organisation, title, kind, schedule });

/** Titles of what is found with parameters of an address, and nothing wider. */
async function found(parameters: string, moment = NOON): Promise<string[]> {
  const query = parseCatalogueQuery(new URLSearchParams(parameters));
  const result = await searchCatalogue(await pool(), query, { locale: 'nl', now: new Date(moment), pageSize: 100 });
  if (result.widened.length > 0) return [];
  expect(result.total).toBe(result.offers.length);
  return result.offers.map(({ title }) => title).toSorted();
}

describe('A search by time', () => {
  it.each([
    ['today', 'wanneer=vandaag', ['Inloop nu', 'Les nu', 'Vanavond', 'Vannacht']],
    ['this week', 'wanneer=deze-week', ['Inloop nu', 'Les nu', 'Vanavond', 'Vannacht', 'Zondag']],
    ['the weekend', 'wanneer=weekend', ['Zondag']],
    ['this evening', 'wanneer=vandaag&dagdeel=avond', ['Vanavond', 'Vannacht']],
    ['mornings', 'dagdeel=ochtend', ['Inloop nu', 'Maandag', 'Zondag']],
    [
      'mornings and evenings',
      'dagdeel=ochtend&dagdeel=avond',
      ['Inloop nu', 'Maandag', 'Vanavond', 'Vannacht', 'Zondag'],
    ],
    ['now', 'nu-open=1', ['Inloop nu']],
    ['now, of a kind without help', 'nu-open=1&soort=course', []],
    ['workshops in the weekend', 'wanneer=weekend&soort=workshop', ['Zondag']],
  ])('finds what is on: %s', async (_, parameters, titles) => {
    expect(await found(parameters)).toEqual(titles);
    // Once more: counts may have been kept.
    expect(await found(parameters)).toEqual(titles);
  });

  it('is right to the minute', async () => {
    const at = (time: string) => found('nu-open=1', `2026-11-24T${time}:00+01:00`);
    expect([await at('16:59'), await at('17:00')]).toEqual([['Inloop nu'], []]);
    expect([await at('18:59'), await at('19:00')]).toEqual([[], ['Vanavond']]);
    expect(await found('wanneer=vandaag', '2026-11-24T23:30:00+01:00')).toEqual(['Vannacht']);
  });

  it('says of each offer whether help is there', async () => {
    const query = parseCatalogueQuery(new URLSearchParams());
    const context = { locale: 'nl', now: new Date(NOON), pageSize: 100 } as const;
    const { offers } = await searchCatalogue(await pool(), query, context);
    const state = Object.fromEntries(offers.map(({ openNow, title }) => [title, openNow]));
    expect(state).toEqual({
      'Inloop nu': true,
      'Les nu': null,
      Vanavond: false,
      Vannacht: null,
      Zondag: null,
      Maandag: null,
      Tekst: null,
      Vanmorgen: false,
      Afgelast: false,
    });
  });

  it('offers another time when there is nothing', async () => {
    const query = parseCatalogueQuery(new URLSearchParams('wanneer=weekend&soort=walk-in'));
    const result = await searchCatalogue(await pool(), query, { locale: 'nl', now: new Date(NOON) });
    expect(result.widened).toEqual(['time']);
    expect(result.offers.map(({ next }) => next[0] && amsterdamIso(new Date(next[0].start)))).toContain(
      '2026-11-24T19:00:00+01:00',
    );
  });
});
