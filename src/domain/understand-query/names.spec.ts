import { describe, expect, it } from 'vitest';

import type { RecognisedKind } from '../understood-query';
import { distinctiveWord, indexNames, nameWords } from './names';

const thing = (kind: RecognisedKind, label: string, shared = false) => ({
  kind,
  label,
  term: `${kind}:${label}`,
  shared,
});
const known = (...things: ReturnType<typeof thing>[]) => {
  const { byWords } = indexNames(things);
  return (words: string) => byWords.get(words)?.label ?? null;
};

describe('the words of a name', () => {
  it.each([
    ['Bibliotheek Helmond-Peel', ['bibliotheek', 'helmond', 'peel']],
    ['’s-Gravenhage', ['s', 'gravenhage']],
    ["'s Heeren Loo", ['s', 'heeren', 'loo']],
    ['Bieb Überhaus', ['bibliotheek', 'uberhaus']],
    ['(Digi)Taalhuis', ['digi', 'taalhuis']],
    ['???', []],
    ['', []],
  ])('are folded, without signs: %s', (name, words) => {
    expect(nameWords(name)).toEqual(words);
  });
});

describe('names', () => {
  it('that say only what sort of thing it is are none', () => {
    const find = known(
      thing('location', 'Bibliotheek'),
      thing('location', 'De Bibliotheek'),
      thing('organisation', 'Stichting Taalhuis'),
      thing('organisation', 'Digi-Taalhuis'),
      thing('location', '-'),
    );
    for (const words of ['bibliotheek', 'de bibliotheek', 'taalhuis', 'stichting taalhuis', 'digi taalhuis', '']) {
      expect(find(words), words).toBeNull();
    }
  });

  it('have no short form that is only everyday words', () => {
    const find = known(
      thing('organisation', 'Stichting Lezen en Schrijven'),
      thing('location', 'De Kubus'),
      thing('organisation', 'Bibliotheek De tweede verdieping'),
      thing('location', 'Cultura Ede (Digi-Taalhuis)'),
    );
    for (const words of ['lezen en schrijven', 'lezen schrijven', 'kubus', 'tweede verdieping', 'digi taalhuis']) {
      expect(find(words), words).toBeNull();
    }
    expect(find('de kubus')).toBe('De Kubus');
  });

  it('have no short form that means a place', () => {
    const find = known(thing('city', 'Gouda'), thing('organisation', 'Bibliotheek Gouda'), thing('location', 'Gouda'));
    expect(find('gouda')).toBe('Gouda');
    expect(find('bibliotheek gouda')).toBe('Bibliotheek Gouda');
    expect(
      indexNames([thing('organisation', 'Stichting Gouda'), thing('city', 'Gouda')]).byWords.get('gouda')?.kind,
    ).toBe('city');
  });

  it('have the short forms that people use', () => {
    const find = known(
      thing('organisation', 'Stichting Zorgzaam010'),
      thing('organisation', 'OBA (Openbare Bibliotheek Amsterdam)'),
      thing('organisation', 'de Bibliotheek Lek & IJssel'),
      thing('organisation', 'Cybersoek / Cyberbank'),
      thing('location', 'Chocoladefabriek (Bibliotheek Gouda)'),
      thing('city', 'Capelle aan den IJssel'),
      thing('city', 'Den Haag'),
      thing('neighbourhood', 'Leidsche Rijn'),
    );
    expect(find('zorgzaam010')).toBe('Stichting Zorgzaam010');
    expect(find('oba')).toBe('OBA (Openbare Bibliotheek Amsterdam)');
    expect(find('bibliotheek amsterdam')).toBeNull();
    expect(find('bibliotheek lek ijssel')).toBe('de Bibliotheek Lek & IJssel');
    expect(find('cyberbank')).toBe('Cybersoek / Cyberbank');
    expect(find('chocoladefabriek')).toBe('Chocoladefabriek (Bibliotheek Gouda)');
    expect(find('bibliotheek gouda')).toBe('Chocoladefabriek (Bibliotheek Gouda)');
    expect(find('capelle ijssel')).toBe('Capelle aan den IJssel');
    expect(find('s gravenhage')).toBe('Den Haag');
    expect(find('leidscherijn')).toBe('Leidsche Rijn');
  });

  it('go to the place first, then to the organisation', () => {
    const both = [thing('location', 'Vleuten'), thing('organisation', 'Vleuten'), thing('neighbourhood', 'Vleuten')];
    expect(indexNames(both).byWords.get('vleuten')?.kind).toBe('neighbourhood');
    expect(indexNames(both.slice(0, 2)).byWords.get('vleuten')?.kind).toBe('organisation');
  });

  it('take more than their words when those are everyday words, or when others use them', () => {
    const { byWords } = indexNames([
      thing('city', 'Best'),
      thing('city', 'Gouda'),
      thing('location', 'Thuis'),
      thing('organisation', 'Digisterker', true),
      thing('organisation', 'SeniorWeb'),
    ]);
    const cautious = ['best', 'gouda', 'thuis', 'digisterker', 'seniorweb'].filter(
      (word) => byWords.get(word)?.cautious,
    );
    expect(cautious).toEqual(['best', 'thuis', 'digisterker']);
  });

  it('of thousands of places are prepared in a moment', () => {
    const many = Array.from({ length: 4000 }, (_, at) => thing('location', `Bibliotheek Plaats${String(at)} Centrum`));
    const start = performance.now();
    indexNames(many);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('the one word of an organisation', () => {
  it.each([
    ['Stichting Digisterker', 'digisterker'],
    ['De Vierstroom', 'vierstroom'],
    ['Taal doet meer', null],
    ['Stichting', null],
    ['', null],
  ])('is what is left without its form: %s', (name, word) => {
    expect(distinctiveWord(name)).toBe(word);
  });
});
