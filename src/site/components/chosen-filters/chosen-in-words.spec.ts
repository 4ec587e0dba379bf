import { describe, expect, it } from 'vitest';

import { EMPTY_QUERY, type CatalogueQuery } from '@/domain/catalogue-query';
import { wordsIn } from '@/site/messages/words';
import { SETTINGS } from '@/site/page-frame.example';

import { chosenFilters } from './chosen-in-words';

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
  free: true,
  withoutAppointment: true,
  accessible: true,
  page: 3,
};

const chosen = (query: CatalogueQuery, organisationName: string | null = null) =>
  chosenFilters(query, organisationName, SETTINGS, wordsIn('nl'));

describe('what was chosen', () => {
  it('is nothing for the whole catalogue, on any page of it', () => {
    expect(chosen({ ...EMPTY_QUERY, page: 4 })).toEqual([]);
  });

  it('is all in words, never a level as a number', () => {
    expect(chosen(ALL, 'Bibliotheek Rotterdam').map(({ label }) => label)).toEqual([
      '‘mail’',
      'Gouda',
      'Cursus',
      'Inloop',
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
