import { describe, expect, it } from 'vitest';

import { foldedName, nameRank, suggestionQuestion } from './suggestion';

describe('what was typed', () => {
  it.each(['', ' ', 'a', ' é ', '--- !!', '😀😀', '%_%', "';--", '\u0000\u0000', 'a'.repeat(61), 'a'.repeat(10_240)])(
    'asks for no suggestions when it is %j',
    (text) => {
      expect(suggestionQuestion(text)).toBeNull();
    },
  );

  it('is looked for on one line, without spaces around it', () => {
    expect(suggestionQuestion('  digi\t\u0000 d\n')).toBe('digi d');
    expect(suggestionQuestion('a'.repeat(60))).toHaveLength(60);
    expect(suggestionQuestion('بر')).toBe('بر');
  });
});

describe('a name', () => {
  it.each([
    ['Café Zwier', 'cafe zwier'],
    ['  E-mail, foto’s & DigiD!', 'email fotos en digid'],
    ["'s-Gravenhage", 'sgravenhage'],
    ['Klik & Tik', 'klik en tik'],
    ['% _ \\ 😀', ''],
    ['Öğrenci ÇAY', 'ogrenci cay'],
  ])('%j is compared as %j', (name, folded) => {
    expect(foldedName(name)).toBe(folded);
  });

  it('has what was typed at its beginning, at that of a word, or within', () => {
    expect(nameRank('Zwemmen op internet', 'ZWEM')).toBe(0);
    expect(nameRank('Leren zwemmen', 'zwem')).toBe(1);
    expect(nameRank('Schoonzwemmen', 'zwem')).toBe(2);
    expect(nameRank('Schoonzwemmen', 'zwart')).toBeNull();
  });

  it('has two letters only where a word begins, and nothing at all from signs', () => {
    expect(nameRank('Leren zwemmen', 'zw')).toBe(1);
    expect(nameRank('Schoonzwemmen', 'zw')).toBeNull();
    expect(nameRank('Zwemmen', '%%')).toBeNull();
    expect(nameRank('Zwemmen', '')).toBeNull();
  });
});
