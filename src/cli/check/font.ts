import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import subsetFont from 'subset-font';

const SOURCE = fileURLToPath(import.meta.resolve('@fontsource/figtree/files/figtree-latin-700-normal.woff2'));

/** ASCII signs that no heading has. */
const NEVER = new Set('#$*<=>@[\\]^_`{|}~');

/** What headings are written in: ASCII, the accents of Dutch, and printers' signs. */
const LETTERS =
  Array.from({ length: 95 }, (_, n) => String.fromCodePoint(32 + n))
    .filter((sign) => !NEVER.has(sign))
    .join('') + ' ·×–—‘’“”…€àáâäçèéêëíîïñóôöúûüÉËÏÖÜ';

/**
 * The typeface of headings with the letters that they need: a third lighter, on every first visit. Other letters come
 * from the reader's own system.
 */
export async function fontFile(): Promise<{ path: string; content: Buffer }> {
  const content = await subsetFont(await readFile(SOURCE), LETTERS, { targetFormat: 'woff2' });
  return { path: 'src/site/styles/figtree-700.woff2', content };
}
