import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { themeFile, themeStylesheet } from './theme-stylesheet';

/** Contrast with white, written a second time from WCAG 2.2 "relative luminance". */
function contrastWithWhite(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const linear = channels.map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  const [red = 0, green = 0, blue = 0] = linear;
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

const hexColour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

describe('a theme', () => {
  it('is not there when the site has no colours of its own, or when they are none', () => {
    expect(themeFile({ brand: null, accent: null })).toBeNull();
    expect(themeFile({ brand: 'red', accent: null })).toBeNull();
  });

  it.each(['', 'x.css', 'house-house', '../etc-house.css', '0f4c4a-c24a29.css\n', '0F4C4A-house.css'])(
    'has no stylesheet of another name: %j',
    (file) => {
      expect(themeStylesheet(file)).toBeNull();
    },
  );

  it('keeps a colour that can be read, and leaves the other to the house', () => {
    const file = themeFile({ brand: '#0F4C4A', accent: null });
    expect(file).toBe('0f4c4a-house.css');
    const stylesheet = themeStylesheet(file ?? '');
    expect(stylesheet).toContain('--digistap-color-brand:#0f4c4a;');
    expect(stylesheet).not.toContain('accent');
  });

  it('makes every colour dark enough for white text', () => {
    fc.assert(
      fc.property(hexColour, (accent) => {
        const stylesheet = themeStylesheet(themeFile({ brand: null, accent }) ?? '') ?? '';
        const colour = /--digistap-color-accent:(#[0-9a-f]{6});/u.exec(stylesheet)?.[1] ?? '#ffffff';
        expect(contrastWithWhite(colour)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
