import { describe, expect, it } from 'vitest';

import { isRunningText, readability } from './readability';

describe('readability', () => {
  it('gives no score to what has no words', () => {
    expect(readability([], 'nl')).toEqual({
      sentences: 0,
      words: 0,
      syllables: 0,
      wordsPerSentence: 0,
      syllablesPerWord: 0,
      score: null,
    });
    expect(readability(['', ' … '], 'en').score).toBeNull();
  });

  it('is the formula of Douma for Dutch', () => {
    // Two sentences, eight words, eleven syllables: 206.84 − 0.93 × 4 − 77 × 11 / 8.
    expect(readability(['Ik bel u morgen. De computer doet het.'], 'nl')).toEqual({
      sentences: 2,
      words: 8,
      syllables: 11,
      wordsPerSentence: 4,
      syllablesPerWord: 1.38,
      score: 97.2,
    });
  });

  it('is the formula of Flesch for English', () => {
    // 206.835 − 1.015 × 4 − 84.6 × 6 / 4.
    expect(readability(['I call you tomorrow.'], 'en')).toMatchObject({ words: 4, syllables: 6, score: 75.9 });
  });

  it('finds the language of an office harder than plain words', () => {
    const plain = 'Wij helpen u. U mag altijd bellen. Iemand kijkt met u mee.';
    const office =
      'Onze dienstverlening faciliteert participatie middels laagdrempelige ondersteuning, teneinde zelfredzaamheid te bevorderen.';
    const [easy, hard] = [plain, office].map((text) => readability([text], 'nl').score ?? 0);
    expect(easy).toBeGreaterThan(90);
    expect(hard).toBeLessThan(10);
  });

  it('takes texts together by their words, not by their scores', () => {
    const [one, other] = ['Ik bel u.', 'De bibliotheken organiseren computercursussen.'];
    const sum = readability([one, other], 'nl');
    expect(sum.words).toBe(7);
    expect(sum).toEqual(readability([`${one} ${other}`], 'nl'));
  });
});

describe('isRunningText', () => {
  it.each([
    ['Bel ons.', true],
    ['Wat u leert:\n- klikken\n- typen. Of slepen', true],
    ['Openingstijden', false],
    ['Bel {phone}', false],
    ['', false],
  ])('says of %j: %s', (text, running) => {
    expect(isRunningText(text)).toBe(running);
  });
});
