import { describe, expect, it } from 'vitest';

import { bestCandidate, soundOf, spellingsToTry } from './spelling';

const WORDS = [
  ['computer', 80],
  ['cursus', 120],
  ['cursist', 3],
  ['computercursus', 20],
  ['smartphone', 30],
  ['telefoon', 60],
  ['internet', 90],
  ['rotterdam', 50],
  ['mail', 70],
  ['tablet', 40],
  ['les', 60],
  ['lezen', 20],
  ['inloop', 40],
  ['whatsapp', 10],
  ['bellen', 30],
  ['bank', 20],
  ['band', 1],
  ['web3', 5],
  ['digi', 90],
  ['digid', 40],
] as const;

const CANDIDATES = WORDS.map(([word, uses]) => ({ word, uses }));
const meant = (word: string) => bestCandidate(word, CANDIDATES)?.word ?? null;

describe('a misspelt word', () => {
  it.each(['le', 'les', 'lse', 'bnk'])('is left alone when it is too short to tell: %s', (word) => {
    expect(meant(word)).toBeNull();
  });

  it.each(['fiets', 'keuken', 'xyzzyq', 'tafel', 'wandelen', 'schilderen', 'mandala'])(
    'is left alone when no word is near: %s',
    (word) => {
      expect(meant(word)).toBeNull();
    },
  );

  it.each(['internet2', '2801ab', 'web4'])('is left alone when it holds a number: %s', (word) => {
    expect(meant(word)).toBeNull();
  });

  it('is not turned into a word that begins with another letter, unless it is long or the two were swapped', () => {
    expect(meant('kank')).toBeNull();
    expect(meant('nternet')).toBe('internet');
    expect(meant('amil')).toBe('mail');
  });

  it.each([
    ['curssus', 'cursus'],
    ['cusrus', 'cursus'],
    ['kursus', 'cursus'],
    ['compter', 'computer'],
    ['komputer', 'computer'],
    ['kompjoeter', 'computer'],
    ['compoeter', 'computer'],
    ['teleffon', 'telefoon'],
    ['telfoon', 'telefoon'],
    ['smartfoon', 'smartphone'],
    ['smarthpone', 'smartphone'],
    ['intenret', 'internet'],
    ['roterdam', 'rotterdam'],
    ['tabelt', 'tablet'],
    ['digdi', 'digid'],
    ['digit', 'digid'],
    ['watsap', 'whatsapp'],
    ['whatsup', 'whatsapp'],
    ['beellen', 'bellen'],
    ['computercurssus', 'computercursus'],
  ])('finds the word that was meant: %s is %s', (word, expected) => {
    expect(meant(word)).toBe(expected);
  });

  it('goes to the word that is used most, of two that are as close', () => {
    expect(meant('banq')).toBe('bank');
  });
});

describe('the spellings to look up', () => {
  it.each([
    ['cusrus', 'cursus'],
    ['kompjoeter', 'computer'],
    ['kursus', 'cursus'],
    ['telfoon', 'telefoon'],
    ['beilen', 'bijlen'],
    ['fasebook', 'facebook'],
  ])('hold what was meant: of %s %s', (word, meaning) => {
    expect(spellingsToTry(word)).toContain(meaning);
  });

  it('are bounded, whatever the word', () => {
    for (const word of ['', 'a', 'ieieieieieieieieie', 'k'.repeat(60), 'oeoe'.repeat(15), '😀😀😀😀']) {
      const tries = spellingsToTry(word);
      expect(tries.length).toBeLessThan(900);
      expect(tries).not.toContain(word);
    }
  });
});

describe('a sound', () => {
  it.each([
    ['printe', 'printen'],
    ['beeldbelle', 'beeldbellen'],
    ['fone', 'phone'],
    ['meel', 'mail'],
    ['digit', 'digid'],
    ['kompjoeter', 'komputer'],
  ])('is the same of %s and %s', (heard, written) => {
    expect(soundOf(heard)).toBe(soundOf(written));
  });

  it.each([
    ['bank', 'band'],
    ['les', 'lezen'],
    ['taal', 'tal en'],
  ])('is another of %s and %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});
