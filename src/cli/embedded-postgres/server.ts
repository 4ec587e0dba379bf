import { execFileSync, spawn } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { OperatorError, reasonOf } from '@/cli/operator-error';

import { type PostgresBinaries, SERVER_ENVIRONMENT } from './binaries';
import { type Cluster, withReachableFolder } from './cluster';
import { parsePostmasterPid, withPid } from './postmaster-pid';
import type { ServerIdentity } from './server-identity';

/** A PostgreSQL server that answers on 127.0.0.1. */
export interface RunningServer {
  pid: number;
  port: number;
}

export interface ServerOptions {
  binaries: PostgresBinaries;
  identity: ServerIdentity | null;
  /** false gives up all safety against a crash, for test databases only. */
  durable: boolean;
  /** Port to insist on, for a server that others already know; any free one when absent. */
  port?: number;
}

const POLL_MS = 50;
const MAX_LOG_BYTES = 10_000_000;
/** How long sessions of a killed server may hold its memory, and how long a port that must be had may be busy. */
const PATIENCE_MS = 30_000;

/**
 * Makes sure that exactly one server runs on the cluster: finds the one that runs (also when the process that started it
 * is long gone) or starts one, and waits until it answers, however long it needs to recover from a crash.
 *
 * PostgreSQL itself guards the data: of two servers started at once one gives up, and its launcher uses the other.
 *
 * @throws OperatorError when PostgreSQL does not start, with its own words for why
 */
export async function ensureServer(cluster: Cluster, options: ServerOptions): Promise<RunningServer> {
  const patience = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = findServer(cluster);
    if (found?.status === 'ready') return { pid: found.pid, port: found.port };
    if (found) {
      await sleep(POLL_MS);
      continue;
    }
    const outcome = await launch(cluster, options, options.port ?? (await freePort()));
    if (typeof outcome === 'object') return outcome;
    if (LOCKED.test(outcome)) disownStalePid(cluster);
    if (Date.now() > patience || !RETRIED.some((pattern) => pattern.test(outcome))) {
      throw new OperatorError(`The embedded PostgreSQL did not start: ${outcome} (log: ${cluster.log}).`);
    }
    await sleep(POLL_MS * 4);
  }
}

const LOCKED = /lock file ".*" already exists/;

/** Refusals that pass: another server is there first, sessions of a killed server still end, the port was just taken. */
const RETRIED = [LOCKED, /shared memory block .* is still in use/, /could not create any TCP/];

/**
 * Stops the server in an orderly way: sessions end, everything is written. Returns when it is gone.
 */
export async function stopServer(cluster: Cluster, { pid }: RunningServer): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    const deadline = Date.now() + PATIENCE_MS;
    if (isServerOf(pid, cluster)) signalProcess(pid, signal);
    while (isServerOf(pid, cluster)) {
      if (Date.now() > deadline) break;
      await sleep(POLL_MS);
    }
  }
}

function findServer(cluster: Cluster) {
  const file = parsePostmasterPid(readPidFile(cluster) ?? '');
  return file && isServerOf(file.pid, cluster) ? file : null;
}

function readPidFile(cluster: Cluster): string | null {
  try {
    return readFileSync(join(cluster.data, 'postmaster.pid'), 'utf8');
  } catch {
    return null;
  }
}

/**
 * Whether a process is a server on this very data folder. A pid alone says nothing: after a restart of the machine it
 * belongs to somebody else, and in a copied folder it names the original's server. The command line is what everyone may
 * read about any process, in containers too.
 */
function isServerOf(pid: number, cluster: Cluster): boolean {
  try {
    const commandLine =
      process.platform === 'linux'
        ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        : execFileSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
    return commandLine.includes(nameTag(cluster));
  } catch {
    return false;
  }
}

/** Names the cluster and the place where its data lies now, so that a copy of the folder is another cluster. */
function nameTag(cluster: Cluster): string {
  return `cluster_name=digistap-${cluster.id}-${statSync(cluster.data).ino}`;
}

/** @returns the server, or the line in which PostgreSQL says why it did not start */
async function launch(cluster: Cluster, options: ServerOptions, port: number): Promise<RunningServer | string> {
  const log = openLog(cluster);
  const logStart = fstatSync(log).size;
  const child = withReachableFolder(cluster.folder, options.identity, (folder, descriptor) =>
    spawn(options.binaries.postgres, serverArguments(cluster, `${folder}/data`, port, options.durable), {
      ...options.identity,
      cwd: '/',
      env: SERVER_ENVIRONMENT,
      stdio: ['ignore', log, log, descriptor ?? 'ignore'],
      // In a process group of its own: Ctrl-C reaches the launcher, which stops the server last.
      detached: true,
    }),
  );
  closeSync(log);
  const failures: string[] = [];
  child.once('error', (error) => failures.push(reasonOf(error)));
  child.unref();
  for (;;) {
    if (failures[0]) return failures[0];
    if (child.exitCode !== null || child.signalCode !== null) return lastComplaint(cluster.log, logStart, child.pid);
    const file = parsePostmasterPid(readPidFile(cluster) ?? '');
    if (child.pid !== undefined && file?.pid === child.pid && file.status === 'ready') return { pid: child.pid, port };
    await sleep(POLL_MS);
  }
}

function serverArguments(cluster: Cluster, data: string, port: number, durable: boolean): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }),
  };
  return [
    '-D',
    data,
    '-c',
    nameTag(cluster),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/**
 * PostgreSQL takes any living process with the pid in a stale `postmaster.pid` for a server and refuses to start. With our
 * own pid, that of its parent, it knows better, and still checks the shared memory named there for surviving sessions.
 */
function disownStalePid(cluster: Cluster): void {
  const text = readPidFile(cluster);
  const file = parsePostmasterPid(text ?? '');
  if (text && file && !isServerOf(file.pid, cluster)) {
    writeFileSync(join(cluster.data, 'postmaster.pid'), withPid(text, process.pid));
  }
}

function openLog(cluster: Cluster): number {
  const size = statSync(cluster.log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_LOG_BYTES) renameSync(cluster.log, `${cluster.log}.1`);
  return openSync(cluster.log, 'a', 0o600);
}

/** Why a server did not start, in its own words: sessions of one that was killed complain in the same log while they end. */
function lastComplaint(log: string, from: number, pid = 0): string {
  const complaints = readFileSync(log)
    .subarray(from)
    .toString('utf8')
    .split('\n')
    .filter(
      (line) => (/\b(FATAL|PANIC):/.test(line) && line.includes(`[${pid}]`)) || line.includes('error while loading'),
    );
  return complaints.at(-1)?.replace(/^.*?(FATAL|PANIC):\s*/, '') ?? 'it ended at once';
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Already gone.
  }
}

/** A port of 127.0.0.1 that nobody listens on at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
