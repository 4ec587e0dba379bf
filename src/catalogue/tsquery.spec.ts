import { describe, expect, it } from 'vitest';

import type { Unit } from '@/domain/understood-query';

import { allTerms, weighted, wordQueries } from './tsquery';

const unit = (...alternatives: Unit['alternatives']): Unit => ({ words: 'x', alternatives, near: [] });
const word = (...terms: string[]) => ({ terms, why: 'word' as const });
const synonym = (...terms: string[]) => ({ terms, why: 'synonym' as const });

describe('A question as a tsquery', () => {
  it('is none without words', () => {
    expect(allTerms({ units: [], recognised: [] })).toBeNull();
  });

  it('takes the alternatives of a word or else, its words together', () => {
    const units = [unit(word('computercursus'), word('computer', 'cursus')), unit(word('gratis'))];
    expect(allTerms({ units, recognised: [] })).toBe("(('computercursus') | ('computer' & 'cursus')) & (('gratis'))");
  });

  it('asks for a name as a filter does', () => {
    const recognised = [{ kind: 'city', label: 'Gouda', term: 'city:gouda', words: 'gouda', without: '' }] as const;
    expect(allTerms({ units: [], recognised: [...recognised] })).toBe("'city:gouda'");
  });

  it('asks for one of the names of a kind, and for all kinds', () => {
    const name = (kind: 'city' | 'organisation', term: string) => ({ kind, term, label: '', words: '', without: '' });
    const recognised = [name('city', 'city:gouda'), name('organisation', 'org:oba'), name('city', 'city:delft')];
    expect(allTerms({ units: [], recognised })).toBe("('city:gouda' | 'city:delft') & 'org:oba'");
  });

  it.each([
    ["it's", "(('it''s'))"],
    ["' | 'a", "((''' | ''a'))"],
    ['back\\', "(('back\\\\'))"],
    ['!a & b:*', "(('!a & b:*'))"],
  ])('never lets a term be syntax: %s', (term, expected) => {
    expect(allTerms({ units: [unit(word(term))], recognised: [] })).toBe(expected);
  });

  it('tells words from other words for them', () => {
    expect(wordQueries([unit(word('mobiel'), synonym('telefoon'))])).toEqual([
      { own: "(('mobiel'))", all: "(('mobiel') | ('telefoon'))" },
    ]);
    expect(wordQueries([unit(synonym('telefoon'))])[0]?.own).toBe("(('telefoon'))");
  });

  it('asks for a place in the text, term by term', () => {
    expect(weighted("(('it''s') | ('a' & 'b'))", 'A')).toBe("(('it''s':A) | ('a':A & 'b':A))");
  });
});
