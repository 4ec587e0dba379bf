import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { nameInMail } from './name-in-mail';

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
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const shown = nameInMail(typed) ?? '';
        expect(Array.from(shown).length).toBeLessThanOrEqual(60);
        expect(shown).not.toMatch(/\.\S|[:/@\d\n]/u);
      }),
    );
    expect(nameInMail('a '.repeat(1_000_000))?.length).toBeLessThanOrEqual(60);
  });
});
