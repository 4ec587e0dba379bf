import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

import { childEnvironment, env } from '@/config/env';

const run = promisify(execFile);

/** A browser that really starts here. */
export interface Browser {
  executablePath: string;
  args: string[];
  /** Environment that the browser needs, this process's own included. */
  env: NodeJS.ProcessEnv;
}

/** Where Chromium and its relatives are on the usual machines. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Runs as root and in containers, and asks nothing of the network by itself. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The browser for the tests: the one of `CHROMIUM_PATH`, one that is installed, or else the one inside the package
 * `@sparticuz/chromium`, unpacked once with the libraries that it needs.
 *
 * @throws Error when none starts: tests that need a browser fail, they are never skipped
 */
export async function findBrowser(): Promise<Browser> {
  const { CHROMIUM_PATH } = env();
  const plain = (executablePath: string) => ({ executablePath, args: ARGUMENTS, env: childEnvironment({}) });
  if (CHROMIUM_PATH) {
    const problem = await startProblem(plain(CHROMIUM_PATH));
    if (problem) throw new Error(`CHROMIUM_PATH ${CHROMIUM_PATH} does not start: ${problem}`);
    return plain(CHROMIUM_PATH);
  }
  for (const place of PLACES) {
    if (!(await startProblem(plain(place)))) return plain(place);
  }
  const packaged = await unpackedBrowser();
  const problem = await startProblem(packaged);
  if (problem) {
    throw new Error(`No browser starts here. Install Chromium or set CHROMIUM_PATH. The packaged one says: ${problem}`);
  }
  return packaged;
}

async function startProblem({ executablePath, env: variables }: Browser): Promise<string | null> {
  try {
    await run(executablePath, ['--version', '--no-sandbox'], { env: variables, timeout: 30_000 });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Unpacks the packaged browser beside other temporary files, in one step, so that several workers may ask at once. */
async function unpackedBrowser(): Promise<Browser> {
  const { version } = JSON.parse(
    await readFile(path.resolve('node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  const folder = path.join(tmpdir(), `digistap-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (!(await exists(folder))) await unpack(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    args: ARGUMENTS,
    env: childEnvironment({
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    }),
  };
}

async function unpack(folder: string): Promise<void> {
  const draft = `${folder}.${randomUUID()}`;
  await mkdir(draft, { recursive: true, mode: 0o700 });
  // The package unpacks into the folder for temporary files, and its libraries only when it believes to be on Lambda.
  await run(
    process.execPath,
    ['--input-type=module', '--eval', "await (await import('@sparticuz/chromium')).default.executablePath()"],
    { env: childEnvironment({ TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }), timeout: 120_000 },
  );
  await chmod(path.join(draft, 'chromium'), 0o755);
  await writeFile(
    path.join(draft, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`,
  );
  try {
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another worker was first.
    if (!(await exists(folder))) throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
