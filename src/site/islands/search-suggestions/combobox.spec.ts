import { describe, expect, it } from 'vitest';

import { countInWords, nextOption, pathOf, suggestionsFrom } from './combobox';

describe('an answer', () => {
  const gouda = { kind: 'place', label: 'Gouda', url: 'https://digistap.example/aanbod?plaats=Gouda' };

  it.each([null, undefined, 'x', 3, [], {}, { suggestions: null }, { suggestions: 'Gouda' }, { suggestions: {} }])(
    'of another shape has no suggestions: %j',
    (answer) => {
      expect(suggestionsFrom(answer)).toEqual([]);
    },
  );

  it('loses only what is no suggestion', () => {
    const strange = [
      null,
      'Gouda',
      {},
      { ...gouda, kind: 'person' },
      { ...gouda, label: 3 },
      { ...gouda, url: undefined },
      { ...gouda, url: 'javascript:alert(1)' },
      { ...gouda, url: 'data:text/html,x' },
    ];
    expect(suggestionsFrom({ suggestions: [...strange, gouda] })).toEqual([gouda]);
  });

  it('is never longer than ten', () => {
    expect(suggestionsFrom({ suggestions: Array.from({ length: 40 }, () => gouda) })).toHaveLength(10);
  });
});

describe('where a suggestion leads', () => {
  it.each([
    ['https://digistap.example/aanbod?plaats=Gouda', '/aanbod?plaats=Gouda'],
    ['/inloop/bibliotheek-zuidplein', '/inloop/bibliotheek-zuidplein'],
    ['https://elsewhere.example/en/aanbod', '/en/aanbod'],
    ['//elsewhere.example/x', '/x'],
    ['https://elsewhere.example//other.example/x', null],
    ['javascript:alert(1)', null],
    ['mailto:a@b.example', null],
    ['https://', null],
  ])('%s is on this site: %s', (url, path) => {
    expect(pathOf(url)).toBe(path);
  });
});

describe('an arrow', () => {
  it('leads down through the options and back to the field', () => {
    expect([-1, 0, 1, 2].map((active) => nextOption(active, 3, 'ArrowDown'))).toEqual([0, 1, 2, -1]);
  });

  it('leads up from the field to the last option', () => {
    expect([-1, 2, 1, 0].map((active) => nextOption(active, 3, 'ArrowUp'))).toEqual([2, 1, 0, -1]);
  });

  it('stays in the field when there is no option', () => {
    expect(nextOption(-1, 0, 'ArrowDown')).toBe(-1);
    expect(nextOption(-1, 0, 'ArrowUp')).toBe(-1);
  });
});

describe('how many there are', () => {
  it('is said in the words of the page', () => {
    const words = { none: 'Geen voorstellen', one: '1 voorstel', many: '# voorstellen' };
    expect([0, 1, 10].map((count) => countInWords(count, words))).toEqual([
      'Geen voorstellen',
      '1 voorstel',
      '10 voorstellen',
    ]);
  });
});
