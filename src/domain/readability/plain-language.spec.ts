import { describe, expect, it } from 'vitest';

import { MOST_WORDS, plainLanguageProblems } from './plain-language';

const sentenceOf = (words: number) => `Een${' woord'.repeat(words - 1)}.`;

describe('plainLanguageProblems', () => {
  it.each(['nl', 'en'] as const)('refuses a sentence with a word too many (%s)', (language) => {
    const most = MOST_WORDS[language];
    expect(plainLanguageProblems(`Kort. ${sentenceOf(most + 1)}`, language)).toEqual([
      { problem: 'long', sentence: sentenceOf(most + 1), words: most + 1 },
    ]);
    expect(plainLanguageProblems(`${sentenceOf(most)} ${sentenceOf(most)}`, language)).toEqual([]);
  });

  it.each([
    ['Middels dit formulier.', 'Middels', 'met'],
    ['Wij faciliteren u.', 'faciliteren', 'helpen'],
    ['Onze dienstverlening', 'dienstverlening', 'hulp'],
    ['U dient te bellen.', 'dient te', 'moet'],
    ['U moet, indien nodig, bellen.', 'indien', 'als'],
  ])('says of %j what is plainer', (text, word, plain) => {
    expect(plainLanguageProblems(text, 'nl')).toEqual([{ problem: 'office-word', word, plain }]);
  });

  it.each(['Wij helpen u graag.', 'Gebruik nooit “laagdrempelig”.', 'Bindien is een naam.', 'Het tevensje.', ''])(
    'has nothing against %j',
    (text) => {
      expect(plainLanguageProblems(text, 'nl')).toEqual([]);
    },
  );

  it('knows the words of English offices', () => {
    expect(plainLanguageProblems('We endeavour to facilitate this.', 'en')).toHaveLength(2);
  });
});
