import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { OperatorError } from '@/cli/operator-error';
import { VARIABLE_NAMES } from '@/config/env';

import type { Children } from './children';

/** Next's own command, run by this Node. */
export const NEXT = path.resolve('node_modules/next/dist/bin/next');

/** Says which sources the build beside it was made of. */
const STAMP = path.resolve('.next/digistap-build.json');

/** What Next says when another process holds its lock on the build folder. */
const ALREADY_BUILDING = 'process is already running';

/** All that a build depends on. What only tests and commands use is in it too: simple beats clever here. */
const SOURCES = [
  'src/**/*',
  'public/**/*',
  'payload.config.ts',
  'next.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** A hash of the sources, the lock file and the Node version: the same hash means the same build, on any machine. */
export function buildFingerprint(): string {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}`);
  const files = globSync(SOURCES, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.spec\.tsx?$/.test(entry.name))
    .map((entry) => path.relative('.', path.join(entry.parentPath, entry.name)))
    .sort();
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Whether the build that is there was made of the present sources. */
export function isBuildCurrent(): boolean {
  try {
    const { fingerprint } = JSON.parse(readFileSync(STAMP, 'utf8')) as { fingerprint: string };
    return fingerprint === buildFingerprint();
  } catch {
    return false;
  }
}

/**
 * Builds the site when the build that is there is not of the present sources. The build gets none of the product's
 * variables, so nothing of this machine's settings can end up in it.
 *
 * @throws OperatorError with the build's last lines when it fails
 */
export async function ensureBuild(children: Children): Promise<void> {
  for (;;) {
    if (isBuildCurrent()) return;
    const fingerprint = buildFingerprint();
    const { code, output } = await children.run([NEXT, 'build'], {
      ...Object.fromEntries(VARIABLE_NAMES.map((name) => [name, undefined])),
      NODE_ENV: 'production',
    });
    if (code === 0) {
      writeFileSync(STAMP, JSON.stringify({ fingerprint }));
      return;
    }
    if (!output.includes(ALREADY_BUILDING)) {
      throw new OperatorError(`The site could not be built:\n${output.trimEnd().split('\n').slice(-40).join('\n')}`);
    }
    // Another start in this folder is building the same sources: its build will do.
    for (let waits = 0; waits < 10 && !isBuildCurrent(); waits += 1) await sleep(1_000);
  }
}
