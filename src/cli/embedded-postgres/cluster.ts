import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  lchownSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { OperatorError, reasonOf } from '@/cli/operator-error';

import { type PostgresBinaries, SERVER_ENVIRONMENT } from './binaries';
import type { ServerIdentity } from './server-identity';

/** One PostgreSQL installation's files: `<DATA_DIR>/postgres` with `data/`, `credentials.json` and `log` in it. */
export interface Cluster {
  /** Drawn once when the cluster is made. */
  id: string;
  folder: string;
  data: string;
  log: string;
  /** Password of the superuser `postgres`, for the launcher alone. */
  adminPassword: string;
  /** Password of `digistap`, who owns the site's database and nothing else. */
  sitePassword: string;
}

/** Contents of `credentials.json`. */
interface ClusterCredentials {
  id: string;
  adminPassword: string;
  sitePassword: string;
}

/** Where the cluster of a data folder lives, whether it exists already or not. */
export function clusterFolder(dataDir: string): string {
  return join(dataDir, 'postgres');
}

/**
 * Opens the cluster of a data folder and makes it first when there is none. It is made beside its place and moved there
 * in one step, so a start that was killed half way leaves nothing half made and of two starts at once one wins.
 *
 * @throws OperatorError when the folder holds something else, another version, or belongs to another user
 */
export function openCluster(dataDir: string, binaries: PostgresBinaries, identity: ServerIdentity | null): Cluster {
  const folder = clusterFolder(dataDir);
  if (!existsSync(folder)) createCluster(dataDir, folder, binaries, identity);
  const data = join(folder, 'data');
  try {
    claim(folder, data, identity);
    const major = Number.parseInt(readFileSync(join(data, 'PG_VERSION'), 'utf8'), 10);
    if (major !== binaries.major) {
      throw new OperatorError(
        `${data} was made by PostgreSQL ${major}, this version of Digistap brings ${binaries.major}: move the data first.`,
      );
    }
    const credentials = JSON.parse(readFileSync(join(folder, 'credentials.json'), 'utf8')) as ClusterCredentials;
    return { folder, data, log: join(folder, 'log'), ...credentials };
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(`${folder} holds no database that this user can open: ${reasonOf(error)}.`);
  }
}

/**
 * Calls `use` with the path by which the server's user reaches a folder. Root passes an open file descriptor along and
 * names the folder through it: that works below folders which are closed to that user.
 *
 * @param use gets the path and, when there is one, the descriptor that the child must inherit as its descriptor 3
 */
export function withReachableFolder<Result>(
  folder: string,
  identity: ServerIdentity | null,
  use: (path: string, descriptor: number | null) => Result,
): Result {
  if (!identity || process.platform !== 'linux') return use(folder, null);
  const descriptor = openSync(folder, 'r');
  try {
    return use('/proc/self/fd/3', descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/**
 * A cluster that came back from a copy or a backup may have lost the owner and the permissions that PostgreSQL insists on.
 * Root gives it back to the server's user; an owner closes it to others.
 */
function claim(folder: string, data: string, identity: ServerIdentity | null): void {
  const { mode, uid } = statSync(data);
  if (identity && uid === 0) {
    for (const file of [
      folder,
      data,
      ...readdirSync(data, { recursive: true, encoding: 'utf8' }).map((name) => join(data, name)),
    ]) {
      lchownSync(file, identity.uid, identity.gid);
    }
  }
  if ((mode & 0o077) !== 0) chmodSync(data, 0o700);
}

function createCluster(
  dataDir: string,
  folder: string,
  binaries: PostgresBinaries,
  identity: ServerIdentity | null,
): void {
  removeAbandonedDrafts(dataDir);
  const draft = join(dataDir, `postgres-new-${randomUUID()}`);
  const data = join(draft, 'data');
  const passwordFile = join(draft, 'password');
  const credentials: ClusterCredentials = {
    id: randomBytes(6).toString('hex'),
    adminPassword: newPassword(),
    sitePassword: newPassword(),
  };
  mkdirSync(data, { recursive: true, mode: 0o700 });
  writeFileSync(join(draft, 'credentials.json'), JSON.stringify(credentials), { mode: 0o600 });
  writeFileSync(passwordFile, credentials.adminPassword, { mode: 0o600 });
  try {
    if (identity) for (const path of [draft, data, passwordFile]) chownSync(path, identity.uid, identity.gid);
    withReachableFolder(draft, identity, (path, descriptor) => {
      const { status, error, stderr } = spawnSync(
        binaries.initdb,
        [
          `--pgdata=${path}/data`,
          `--pwfile=${path}/password`,
          '--username=postgres',
          '--auth=scram-sha-256',
          // Said out loud because the default is taken from LANG, and is SQL_ASCII without one.
          '--encoding=UTF8',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
          '--locale=C',
        ],
        {
          ...identity,
          cwd: '/',
          env: SERVER_ENVIRONMENT,
          stdio: ['ignore', 'ignore', 'pipe', descriptor ?? 'ignore'],
          encoding: 'utf8',
        },
      );
      if (status !== 0) {
        const reason = error ? reasonOf(error) : (stderr.trim().split('\n')[0] ?? '');
        throw new OperatorError(`The embedded database could not be made in ${dataDir}: ${reason}.`);
      }
    });
    rmSync(passwordFile);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another start put its cluster there first: that is the one to use.
    if (existsSync(folder)) return;
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(`The embedded database could not be made in ${dataDir}: ${reasonOf(error)}.`);
  }
}

/** Removes what killed starts left behind; a young draft may belong to a start that is still busy. */
function removeAbandonedDrafts(dataDir: string): void {
  const tenMinutesAgo = Date.now() - 600_000;
  for (const name of readdirSync(dataDir)) {
    if (!name.startsWith('postgres-new-')) continue;
    const path = join(dataDir, name);
    const made = statSync(path, { throwIfNoEntry: false });
    if (made && made.mtimeMs < tenMinutesAgo) rmSync(path, { recursive: true, force: true });
  }
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}
