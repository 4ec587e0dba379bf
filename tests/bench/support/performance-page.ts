import { readFileSync, writeFileSync } from 'node:fs';

import { format } from 'prettier';

const PAGE = 'docs/performance.md';
const AFTER_ALL = '<!-- search: end -->';

/** Puts what was measured with a number of offers in `docs/performance.md`, in the place of what stood there. */
export async function writePerformance(offers: number, text: string): Promise<void> {
  const page = readFileSync(PAGE, 'utf8');
  const end = page.indexOf(AFTER_ALL);
  if (end < 0) throw new Error(`${PAGE} has no mark ${AFTER_ALL} any more.`);
  const sections = [...page.slice(0, end).matchAll(/<!-- search: (\d+) -->/gu)];
  const begin = (of: number) => sections.find((section) => Number(section[1]) >= of)?.index ?? end;
  const written = `<!-- search: ${offers} -->\n\n${text}\n\n`;
  const changed = page.slice(0, begin(offers)) + written + page.slice(begin(offers + 1));
  writeFileSync(PAGE, await format(changed, { parser: 'markdown', printWidth: 120 }));
}

/** Puts what a measurement found in its own section of `docs/performance.md`, in the place of what stood there. */
export async function writeSection(name: string, text: string): Promise<void> {
  const page = readFileSync(PAGE, 'utf8');
  const [before, , after] = page.split(new RegExp(`(<!-- ${name} -->[^]*)(?=<!-- ${name}: end -->)`, 'u'));
  if (before === undefined || after === undefined) throw new Error(`${PAGE} has no marks of ${name} any more.`);
  const changed = `${before}<!-- ${name} -->\n\n${text}\n\n${after}`;
  writeFileSync(PAGE, await format(changed, { parser: 'markdown', printWidth: 120 }));
}
