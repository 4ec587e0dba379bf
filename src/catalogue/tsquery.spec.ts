import { describe, expect, it } from 'vitest';

import type { Unit } from '@/domain/understood-query';

import { weighted, wordQueries } from './tsquery';

const unit = (...alternatives: Unit['alternatives']): Unit => ({ words: 'x', alternatives, near: [] });

describe('The words of a question', () => {
  it('are told from other words for them', () => {
    const words = [
      { terms: ['computercursus'], why: 'word' as const },
      { terms: ['computer', 'cursus'], why: 'compound' as const },
    ];
    expect(wordQueries([unit(...words, { terms: ['pc-les'], why: 'synonym' })])).toEqual([
      {
        own: "('computercursus' | ('computer' & 'cursus'))",
        all: "('computercursus' | ('computer' & 'cursus') | 'pc-les')",
      },
    ]);
  });

  it('are found by other words alone when they are in another language', () => {
    expect(wordQueries([unit({ terms: ['hulp'], why: 'translation' })])).toEqual([{ own: "'hulp'", all: "'hulp'" }]);
  });

  it('count for nothing without a term', () => {
    expect(wordQueries([unit(), unit({ terms: [], why: 'word' })])).toEqual([]);
  });

  it('are counted one by one where any of them will do', () => {
    const [a, b] = (['a', 'b'] as const).map((term) => unit({ terms: [term], why: 'word' }));
    const any = {
      ...unit({ terms: ['a'], why: 'word' }, { terms: ['b'], why: 'word' }),
      anyOf: [a, b].filter((x) => x !== undefined),
    };
    expect(wordQueries([any]).map(({ own }) => own)).toEqual(["'a'", "'b'"]);
  });

  it('are asked for in one place of the text, term by term', () => {
    expect(weighted("('it''s' | ('a' & 'b'))", 'A')).toBe("('it''s':A | ('a':A & 'b':A))");
  });
});
