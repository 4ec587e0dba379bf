import { describe, expect, it } from 'vitest';

import { EMPTY_QUERY, type CatalogueQuery } from '@/domain/catalogue-query';
import type { Recognised } from '@/domain/understood-query';
import { wordsIn } from '@/site/messages/words';
import { SETTINGS } from '@/site/page-frame.example';

import { chosenFilters, type FoundOut } from './chosen-in-words';

const ALL: CatalogueQuery = {
  text: 'mail',
  levels: [1, 3],
  barriers: ['time'],
  topics: ['email'],
  devices: ['tablet'],
  kinds: ['course', 'walk-in'],
  pillars: ['skills'],
  languages: ['ar'],
  organisation: 'bibliotheek-rotterdam',
  place: 'Gouda',
  postcode: '2801AB',
  distance: 5,
  position: { lat: 52.01, lon: 4.71 },
  sort: 'near',
  literal: true,
  free: true,
  withoutAppointment: true,
  accessible: true,
  when: 'weekend',
  partsOfDay: ['morning', 'evening'],
  openNow: true,
  page: 3,
};

const chosen = (query: CatalogueQuery, found: Partial<FoundOut> = {}) =>
  chosenFilters(
    query,
    { organisationName: null, recognised: [], origin: null, unknownPostcode: null, ...found },
    SETTINGS,
    wordsIn('nl'),
  );

const GOUDA: Recognised = { kind: 'city', label: 'Gouda', term: 'city:gouda', words: 'gouda', without: 'hulp' };
const LIBRARY: Recognised = {
  kind: 'location',
  label: 'Chocoladefabriek',
  term: 'loc:chocoladefabriek',
  words: 'chocoladefabriek',
  without: 'hulp gouda',
};

describe('what was chosen', () => {
  it('is nothing for the whole catalogue, on any page of it', () => {
    expect(chosen({ ...EMPTY_QUERY, page: 4 })).toEqual([]);
  });

  it('is all in words, never a level as a number', () => {
    expect(chosen(ALL, { organisationName: 'Bibliotheek Rotterdam' }).map(({ label }) => label)).toEqual([
      '‘mail’',
      'Gouda',
      'Tot 5 km van postcode 2801 AB',
      'Cursus',
      'Inloop',
      'Nu hulp',
      'Weekend',
      'Ochtend',
      'Avond',
      'E-mail',
      'Ik begin net',
      'Makkelijke dingen doe ik zelf',
      'Gratis',
      'Zonder afspraak',
      'Goed met rolstoel',
      'Ik heb weinig tijd',
      'Tablet',
      'Arabisch',
      'Bibliotheek Rotterdam',
    ]);
  });

  it('can be taken back one by one, which leads to the first page of what is left', () => {
    const withoutCourse = chosen(ALL).find(({ label }) => label === 'Cursus')?.without;
    expect(withoutCourse).toEqual({ ...ALL, kinds: ['walk-in'], page: 1 });
  });

  it('leaves nothing but the pillar when all of it is taken back', () => {
    let query = ALL;
    for (let [next] = chosen(query); next; [next] = chosen(query)) query = next.without;
    expect(query).toEqual({ ...EMPTY_QUERY, pillars: ['skills'] });
  });
});

describe('a name in the question', () => {
  const query: CatalogueQuery = { ...EMPTY_QUERY, text: 'hulp gouda', page: 2 };

  it('is taken away by itself, and so are the words beside it', () => {
    expect(chosen(query, { recognised: [GOUDA] })).toEqual([
      { label: '‘hulp’', without: { ...EMPTY_QUERY, text: 'gouda' } },
      { label: 'Gouda', without: { ...EMPTY_QUERY, text: 'hulp' } },
    ]);
  });

  it('leaves no words when it is all there is', () => {
    const names = [{ ...GOUDA, without: '' }];
    expect(chosen({ ...query, text: 'gouda' }, { recognised: names })).toEqual([
      { label: 'Gouda', without: EMPTY_QUERY },
    ]);
  });

  it('is one of several, each with its own way to take it away', () => {
    const text = 'hulp gouda chocoladefabriek';
    const recognised = [{ ...GOUDA, without: 'hulp chocoladefabriek' }, LIBRARY];
    expect(chosen({ ...query, text }, { recognised }).map(({ label, without }) => [label, without.text])).toEqual([
      ['‘hulp’', 'gouda chocoladefabriek'],
      ['Gouda', 'hulp chocoladefabriek'],
      ['Chocoladefabriek', 'hulp gouda'],
    ]);
  });
});

describe('where somebody is', () => {
  const near = (query: Partial<CatalogueQuery>, found?: Partial<FoundOut>) =>
    chosen({ ...EMPTY_QUERY, ...query }, found).map(({ label, without }) => [label, without]);

  it('is no choice when nobody knows the postcode, or nothing to measure from', () => {
    expect(near({ postcode: '8999', distance: 5 }, { unknownPostcode: '8999' })).toEqual([]);
    expect(near({ distance: 5 })).toEqual([]);
  });

  it('goes together with how far, and with the order by distance', () => {
    expect(near({ postcode: '2801', distance: 5, sort: 'near' })).toEqual([
      ['Tot 5 km van postcode 2801', EMPTY_QUERY],
    ]);
    expect(near({ postcode: '2801AB', sort: 'first' })).toEqual([
      ['Bij postcode 2801 AB', { ...EMPTY_QUERY, sort: 'first' }],
    ]);
    expect(near({ position: { lat: 52.01, lon: 4.71 } })).toEqual([['Bij uw plek', EMPTY_QUERY]]);
  });

  it('may be a place that the question names', () => {
    const origin = { label: 'Gouda', lat: 52.01, lon: 4.71 };
    expect(near({ distance: 10, place: 'Gouda' }, { origin })).toEqual([
      ['Gouda', { ...EMPTY_QUERY, distance: 10 }],
      ['Tot 10 km van Gouda', { ...EMPTY_QUERY, place: 'Gouda' }],
    ]);
  });
});
