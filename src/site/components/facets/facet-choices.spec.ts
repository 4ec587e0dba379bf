import { describe, expect, it } from 'vitest';

import { EMPTY_QUERY } from '@/domain/catalogue-query';
import { wordsIn } from '@/site/messages/words';
import { SETTINGS } from '@/site/page-frame.example';
import { FACETS } from '@/site/views/catalogue/catalogue-view.example';

import { facetChoices } from './facet-choices';

const groupsOf = (query = EMPTY_QUERY, facets = FACETS) => facetChoices(query, facets, SETTINGS, wordsIn('nl'));

describe('what can be chosen', () => {
  it('leaves out a question that has no offer behind any answer', () => {
    const none = Object.fromEntries(Object.keys(FACETS.device).map((device) => [device, 0]));
    const titles = groupsOf(EMPTY_QUERY, { ...FACETS, device: none }).map(({ title }) => title);
    expect(titles).not.toContain('Telefoon of laptop?');
  });

  it('keeps that question when an answer to it was chosen, so that it can be taken back', () => {
    const none = Object.fromEntries(Object.keys(FACETS.device).map((device) => [device, 0]));
    const groups = groupsOf({ ...EMPTY_QUERY, devices: ['tablet'] }, { ...FACETS, device: none });
    const group = groups.find(({ title }) => title === 'Telefoon of laptop?');
    expect(group?.open).toBe(true);
    expect(group?.choices.map(({ chosen, value }) => [value, chosen])).toEqual([
      ['laptop', false],
      ['phone', false],
      ['tablet', true],
    ]);
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
