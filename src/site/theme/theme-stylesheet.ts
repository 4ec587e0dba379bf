/** Red, green and blue, 0 to 255. */
type Colour = readonly [number, number, number];

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];

/** Contrast of text with what is behind it that WCAG 2.2 asks for (success criterion 1.4.3). */
const READABLE = 4.5;

/** In an address: the house's own colour. */
const HOUSE = 'house';
const FILE = /^(house|[0-9a-f]{6})-(house|[0-9a-f]{6})\.css$/u;

function parse(hex: string): Colour {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

function css(colour: Colour): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** `share` of the second colour in the first, 0 to 1. */
function mix(first: Colour, second: Colour, share: number): Colour {
  const channel = (index: 0 | 1 | 2) => first[index] + (second[index] - first[index]) * share;
  return [channel(0), channel(1), channel(2)];
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((channel) => {
    const share = channel / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: Colour, second: Colour): number {
  const [dark, light] = [luminance(first), luminance(second)].toSorted((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The colour itself, or as much darker as white text on it needs to be read. */
function darkEnough(colour: Colour): Colour {
  for (let share = 0; share < 1; share += 0.02) {
    const candidate = mix(colour, BLACK, share);
    // What is written down is rounded, so that is what has to be dark enough.
    if (contrast(parse(css(candidate).slice(1)), WHITE) >= READABLE) return candidate;
  }
  return BLACK;
}

function declarations(name: 'brand' | 'accent', hex: string): string[] {
  const colour = darkEnough(parse(hex));
  return [
    `--digistap-color-${name}:${css(colour)}`,
    `--digistap-color-${name}-dark:${css(mix(colour, BLACK, 0.28))}`,
    `--digistap-color-${name}-light:${css(mix(colour, WHITE, 0.2))}`,
    `--digistap-color-${name}-soft:${css(mix(colour, WHITE, 0.88))}`,
  ];
}

/**
 * Name of the stylesheet with a site's own colours (`#rrggbb`); null when it has none. The colours are its name, so a
 * browser may keep it for ever.
 */
export function themeFile({ brand, accent }: { brand: string | null; accent: string | null }): string | null {
  const part = (colour: string | null) => (colour === null ? HOUSE : colour.slice(1).toLowerCase());
  const file = `${part(brand)}-${part(accent)}.css`;
  return (brand ?? accent) !== null && FILE.test(file) ? file : null;
}

/**
 * The stylesheet of that name: both colours with their darker, lighter and soft shades. A colour on which white text
 * could not be read is made darker until it can. Null for any other name.
 */
export function themeStylesheet(file: string): string | null {
  const match = FILE.exec(file);
  if (!match) return null;
  const [, brand = HOUSE, accent = HOUSE] = match;
  const lines = [
    ...(brand === HOUSE ? [] : declarations('brand', brand)),
    ...(accent === HOUSE ? [] : declarations('accent', accent)),
  ];
  return `:root{${lines.join(';')}}\n`;
}
