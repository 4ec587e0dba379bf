import { describe, expect, it } from 'vitest';

import { EMPTY_QUERY } from '@/domain/catalogue-query';
import { wordsIn } from '@/site/messages/words';
import { SETTINGS } from '@/site/page-frame.example';
import { FACETS } from '@/site/views/catalogue/catalogue-view.example';

import { facetChoices } from './facet-choices';

const groupsOf = (query = EMPTY_QUERY, facets = FACETS) => facetChoices(query, facets, SETTINGS, wordsIn('nl'));

describe('what can be chosen', () => {
  it('keeps every question and every answer in its place, also when nothing was found', () => {
    const shape = (facets = FACETS) =>
      groupsOf(EMPTY_QUERY, facets).map(({ title, choices }) => [title, choices.length]);
    const nothing = Object.fromEntries(Object.keys(FACETS).map((facet) => [facet, {}]));
    expect(shape({ ...FACETS, ...nothing })).toEqual(shape());
    expect(shape()).toContainEqual(['Telefoon of laptop?', 3]);
  });

  it('unfolds a question of which an answer was chosen', () => {
    const group = groupsOf({ ...EMPTY_QUERY, devices: ['tablet'] }).find(
      ({ title }) => title === 'Telefoon of laptop?',
    );
    expect(group?.open).toBe(true);
    expect(group?.choices.map(({ chosen, value }) => [value, chosen])).toEqual([
      ['laptop', false],
      ['phone', false],
      ['tablet', true],
    ]);
  });

  it('leaves out a question that the settings have no words for', () => {
    const groups = facetChoices(EMPTY_QUERY, FACETS, { ...SETTINGS, barriers: [] }, wordsIn('nl'));
    expect(groups.map(({ title }) => title)).not.toContain('Wat houdt u tegen?');
  });

  it('leaves out a level that the scale has no words for', () => {
    const settings = { ...SETTINGS, skillLevels: SETTINGS.skillLevels.slice(0, 4) };
    const group = facetChoices(EMPTY_QUERY, FACETS, settings, wordsIn('nl')).find(
      ({ title }) => title === 'Wat kunt u al?',
    );
    expect(group?.choices.map(({ label }) => label)).toEqual(settings.skillLevels.map(({ title }) => title));
  });

  it('has the number of offers with each answer', () => {
    const free = groupsOf()
      .flatMap(({ choices }) => choices)
      .find(({ name }) => name === 'gratis');
    expect(free).toMatchObject({ label: 'Gratis', value: '1', count: 40, chosen: false });
  });
});
