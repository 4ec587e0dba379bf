import { describe, expect, it } from 'vitest';

import { FOREIGN_WORDS, QUESTION_LANGUAGES } from '../foreign-words';
import { tokens } from '../text';
import { Kind, kindsOf, listedWords } from '../text/dutch-word-list';
import { isForeignSmallWord, translate } from './translate';

const dutch = (phrase: string) => translate(tokens(phrase).map(({ word }) => word)).flatMap((meaning) => meaning.dutch);

describe('words in another language', () => {
  it.each(['', 'cursus', 'xyz', 'الال', 'ك', '😀', 'de', 'workshop', 'fotograferne', 'klavyenaam'])(
    'mean nothing when no list has them: %s',
    (word) => {
      expect(dutch(word)).toEqual([]);
    },
  );

  it.each([
    ['phone', 'telefoon'],
    ['bilgisayarlar', 'computer'],
    ['BİLGİSAYAR', 'computer'],
    ['fotoğrafları', 'foto'],
    ['fotograflarimi', 'foto'],
    ['şifremi', 'wachtwoord'],
    ['klavyeyle', 'toetsenbord'],
    ['cep telefonu', 'telefoon'],
    ['komputerów', 'computer'],
    ['komputerow', 'computer'],
    ['hasłem', 'wachtwoord'],
    ['język niderlandzki', 'Nederlands'],
    ['комп’ютера', 'computer'],
    ['телефоном', 'telefoon'],
    ['електронну пошту', 'e-mail'],
    ['الكمبيوتر', 'computer'],
    ['والهاتف', 'telefoon'],
    ['للمبتدئين', 'beginner'],
    ['مكتبه', 'bibliotheek'],
    ['maktaba', 'bibliotheek'],
    ['noutbuk', 'laptop'],
  ])('are found in their forms, with and without marks: %s', (word, meaning) => {
    expect(dutch(word)).toContain(meaning);
  });

  it('have small words of their own', () => {
    expect(isForeignSmallWord('for', new Set(['en']))).toBe(true);
    expect(isForeignSmallWord('icin', new Set(['tr']))).toBe(true);
    expect(isForeignSmallWord('для', new Set(['en', 'uk']))).toBe(true);
    expect(isForeignSmallWord('for', new Set(['pl']))).toBe(false);
    expect(isForeignSmallWord('for', new Set())).toBe(false);
  });
});

describe('the table of other languages', () => {
  it('has the most needed things in every language', () => {
    expect(FOREIGN_WORDS.length).toBeGreaterThanOrEqual(30);
    for (const thing of FOREIGN_WORDS) {
      for (const language of QUESTION_LANGUAGES) {
        for (const phrase of thing[language].split(','))
          expect(tokens(phrase), `${language} ${phrase}`).not.toEqual([]);
      }
    }
  });

  it('takes every ending only where no other Dutch word begins so', () => {
    const everyday = [...listedWords()].filter((word) => (kindsOf(word) & Kind.common) !== 0);
    const stems = FOREIGN_WORDS.flatMap((thing) => QUESTION_LANGUAGES.flatMap((language) => thing[language].split(',')))
      .filter((phrase) => phrase.endsWith('*'))
      .map((phrase) => tokens(phrase).map(({ word }) => word))
      .flatMap(([word = '', ...others]) => (others.length === 0 ? [word] : []));
    const clashes = stems.filter((stem) => everyday.some((word) => word.startsWith(stem)));
    // Photography, which it means.
    expect(clashes).toEqual(['fotograf']);
  });
});
