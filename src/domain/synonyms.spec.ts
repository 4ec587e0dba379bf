import { describe, expect, it } from 'vitest';

import { parseSynonyms, synonymProblem } from './synonyms';

describe('a group of words that an editor wrote', () => {
  it.each([
    ['', { problem: 'too-few' }],
    ['telefoon', { problem: 'too-few' }],
    [', ; ,', { problem: 'too-few' }],
    ['telefoon, Telefoon', { problem: 'twice', word: 'Telefoon' }],
    ['telefoon, ???', { problem: 'no-word', word: '???' }],
    [
      'telefoon, een hele lange zin van meer woorden',
      { problem: 'too-long', word: 'een hele lange zin van meer woorden' },
    ],
    [`telefoon, ${'x'.repeat(61)}`, { problem: 'too-long', word: 'x'.repeat(61) }],
    [Array.from({ length: 21 }, (_, n) => `woord${String(n)}`).join(','), { problem: 'too-many' }],
  ])('is refused when it is no group: %j', (line, problem) => {
    expect(synonymProblem(line)).toEqual(problem);
  });

  it.each(['telefoon, mobiel, smartphone', 'werk zoeken; solliciteren', 'هاتف, telefoon', "foto's,\nfoto"])(
    'is taken when it has two words or more: %j',
    (line) => {
      expect(synonymProblem(line)).toBeNull();
    },
  );

  it('is read without its spaces, empty places and control characters', () => {
    expect(parseSynonyms(' werk \t zoeken ,, cv\u0000;solliciteren\n')).toEqual(['werk zoeken', 'cv', 'solliciteren']);
  });
});
