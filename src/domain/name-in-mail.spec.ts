import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nameInMail } from './name-in-mail';

/** Of which addresses, numbers and lines are made, also where they are another character. */
const HOSTILE = [
  'a',
  'É',
  '😀',
  '.',
  '．',
  '。',
  ':',
  '：',
  '/',
  '@',
  '＠',
  '1',
  '１',
  '-',
  ' ',
  '\n',
  '\u202E',
  '\u200D',
];

describe('a name in a mail', () => {
  it.each([
    ['https://kwaad.example/win', 'https kwaad. example win'],
    ['kwaad.example', 'kwaad. example'],
    ['t.co', 't. co'],
    ['ｋｗａａｄ．ｅｘａｍｐｌｅ', 'kwaad. example'],
    ['bel 0900-1234', 'bel -'],
    ['Jan <jan@kwaad.example>', 'Jan jan kwaad. example'],
    ['Jan\r\n\r\nU heeft gewonnen', 'Jan U heeft gewonnen'],
  ])('is nothing that can be touched: %j', (typed, shown) => {
    expect(nameInMail(typed)).toBe(shown);
  });

  it.each(['', '  ', '12345', '...', '😀', '---'])('is none without a letter: %j', (typed) => {
    expect(nameInMail(typed)).toBeNull();
  });

  it.each(['Fatma Yıldız', "Ans van 't Hof", 'J. P. de Groot-Smit', 'Олена', 'محمد علي', 'Zoë d’Hondt'])(
    'stays as people write it: %j',
    (name) => {
      expect(nameInMail(name)).toBe(name);
    },
  );

  it('is never long, and never has a dot, colon, slash or at sign between its words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...HOSTILE), maxLength: 200 }), (typed) => {
        const shown = nameInMail(typed) ?? '';
        return Array.from(shown).length <= 60 && !/\.\S|[:/@\d\n]/u.test(shown);
      }),
    );
    expect(nameInMail('a '.repeat(1_000_000))?.length).toBeLessThanOrEqual(60);
  });
});
