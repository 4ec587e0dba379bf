import { describe, expect, it } from 'vitest';

import type { Unit } from '../understood-query';
import { toTsquery } from './to-tsquery';

const unit = (...alternatives: string[][]): Unit => ({
  words: '',
  alternatives: alternatives.map((terms) => ({ terms, why: 'word' })),
  near: [{ terms: ['ongeveer'], why: 'synonym' }],
});

describe('the text for the database', () => {
  it.each([
    ["a' | 'b", "'a'' | ''b'"],
    ["'", "''''"],
    ['\\', "'\\\\'"],
    ["\\'", "'\\\\'''"],
    ['a & !b <-> c:*A', "'a & !b <-> c:*A'"],
    ['a\u0000b', "'ab'"],
    ['\ud800', "'\ufffd'"],
  ])('quotes what could be read as an operator: %j', (term, quoted) => {
    expect(toTsquery({ units: [unit([term])], recognised: [] })).toBe(quoted);
  });

  it('asks for nothing without words', () => {
    expect(toTsquery({ units: [], recognised: [] })).toBeNull();
    expect(toTsquery({ units: [unit(), unit([]), unit([''], ['\u0001', ' '])], recognised: [] })).toBeNull();
  });

  it('asks for all units, of each for one alternative with all its terms', () => {
    expect(
      toTsquery({ units: [unit(['computercursus'], ['computer', 'cursus']), unit(['mail'])], recognised: [] }),
    ).toBe("('computercursus' | ('computer' & 'cursus')) & 'mail'");
  });

  it('asks for names as well: of one kind for one of them, of different kinds for all', () => {
    const name = (kind: 'city' | 'organisation', term: string) => ({ kind, term, label: '', words: '', without: '' });
    expect(
      toTsquery({
        units: [unit(['mail'])],
        recognised: [name('city', 'city:gouda'), name('organisation', 'org:oba'), name('city', 'city:delft')],
      }),
    ).toBe("'mail' & ('city:gouda' | 'city:delft') & 'org:oba'");
  });

  it('takes what only comes near when that is asked for', () => {
    expect(toTsquery({ units: [unit(['mail'])], recognised: [] }, { near: true })).toBe("('mail' | 'ongeveer')");
  });
});
