import { readFileSync } from 'node:fs';

/** Where Next answers with the data behind a Dutch page, whether the page asks for it or not. */
export function nextData(page: string): string {
  const { pathname, search } = new URL(page, 'http://site');
  const build = readFileSync('.next/BUILD_ID', 'utf8').trim();
  return `/_next/data/${build}/nl${pathname === '/' ? '/index' : pathname}.json${search}`;
}
