import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold';

describe('fold', () => {
  it.each([
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['IDEEËN', 'ideeen'],
    ['Foto’s', "foto's"],
    ['e‑mail', 'e-mail'],
    ['Straße Æro Œuvre Łódź Đorđe', 'strasse aero oeuvre lodz dorde'],
    ['Ĳsselstein', 'ijsselstein'],
    ['İstanbul IŞIK ışık', 'istanbul isik isik'],
    ['Київ, Їжак', 'киів, іжак'],
    ['مُساعَدة', 'مساعده'],
    ['co\u00adm\u200bputer', 'computer'],
    ['\u202eRTL\u202c', 'rtl'],
    ['ﬁets', 'fiets'],
    ['', ''],
  ])('makes of %j %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('takes half a surrogate pair', () => {
    expect(fold('foto\ud83d').isWellFormed()).toBe(true);
  });

  it('changes nothing that is folded, of any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const folded = fold(text);
        expect(folded.isWellFormed()).toBe(true);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });
});
