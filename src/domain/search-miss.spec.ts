import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { countableText } from './search-miss';

describe('countableText', () => {
  it.each(['', '   ', '!?', '--', '🙂', '\u0000', 'jan@voorbeeld.nl', 'Wiebe Zandstra', 'a'.repeat(61)])(
    'keeps nothing of %j',
    (text) => {
      expect(countableText(text)).toBeNull();
    },
  );

  it.each([
    ['  Taalcafé  in de  BUURT ', 'taalcafe in de buurt'],
    ['Klik & Tik', 'klik & tik'],
    ["foto's", "foto's"],
    ['C# leren', 'c# leren'],
    ['<script>alert</script>', 'script alert script'],
    ['допомога', 'допомога'],
  ])('keeps %j as %j', (text, kept) => {
    expect(countableText(text)).toBe(kept);
  });

  it('leads to itself, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const kept = countableText(text);
        if (kept === null) return;
        expect(Array.from(kept).length).toBeLessThanOrEqual(60);
        expect(kept).not.toMatch(/[\p{Cc}\u2028<>]/u);
        expect([kept, null]).toContain(countableText(kept));
      }),
    );
  });
});
