import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';

import { markupOf } from '@/site/markup-of.example';

import { QrCode } from './qr-code';
import { qrPath } from './qr-path';

/** The modules that a path makes dark, as `column row`. */
function darkModules(path: string): Set<string> {
  const dark = new Set<string>();
  for (const [, column, row, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu)) {
    for (let step = 0; step < Number(run); step++) dark.add(`${String(Number(column) + step)} ${String(row)}`);
  }
  return dark;
}

describe('a QR code', () => {
  it('refuses a text that is empty or too long to be read', () => {
    expect(() => qrPath('')).toThrow();
    expect(() => qrPath('x'.repeat(2400))).toThrow();
  });

  it.each(['https://digistap.example/aanbod/klik-en-tik', 'https://digistap.example/inloop/é?x=1', 'x'.repeat(500)])(
    'has the modules of its text, and a quiet zone of four around them: %s',
    (text) => {
      const { path, size } = qrPath(text);
      const { modules } = create(text, { errorCorrectionLevel: 'M' });
      expect(size).toBe(modules.size + 8);
      const wanted = new Set<string>();
      for (let row = 0; row < modules.size; row++) {
        for (let column = 0; column < modules.size; column++) {
          if (modules.get(row, column)) wanted.add(`${String(column + 4)} ${String(row + 4)}`);
        }
      }
      expect(darkModules(path)).toEqual(wanted);
      // Nothing else is in it.
      expect(path.replace(/M\d+ \d+h(\d+)v1h-\1z/gu, '')).toBe('');
    },
  );

  it('says what it is, and the address to type instead', () => {
    const markup = markupOf(<QrCode path="/en/aanbod/klik-en-tik" />, { locale: 'en' });
    expect(markup).toContain('role="img" aria-label="QR code of this page"');
    expect(markup).toContain('digistap.example/en/aanbod/klik-en-tik</span>');
    expect(markup).not.toMatch(/style=|<img|data:/u);
  });
});
