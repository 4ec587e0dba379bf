import { readdirSync, readFileSync } from 'node:fs';

import { withClient } from '@/cli/launcher/database';

/** Milliseconds in a clock tick of `/proc`, which is a hundredth of a second on every Linux that Node runs on. */
const TICK = 10;

/** What the processes of the site and of the database used or hold. */
export interface Use {
  server: number;
  database: number;
}

/** The processes of a measurement: those that this one started, and PostgreSQL's. Reads `/proc`, so it needs Linux. */
export class Processes {
  private constructor(private readonly postmaster: number) {}

  /** @param databaseUrl a database of the PostgreSQL that is measured */
  static of(databaseUrl: string): Promise<Processes> {
    return withClient(databaseUrl, async (client) => {
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      return new Processes(parentOf(rows[0]?.pid ?? 0));
    });
  }

  /**
   * CPU time so far, in milliseconds.
   *
   * @param ofItself this process's own in the place of the site's
   */
  cpu(ofItself = false): Use {
    const { system, user } = process.cpuUsage();
    // PostgreSQL may have been started from here, but is no part of the site.
    const ticks = this.#children(process.pid).reduce((sum, child) => sum + treeTicks(child), 0);
    return { server: ofItself ? (user + system) / 1000 : ticks * TICK, database: treeTicks(this.postmaster) * TICK };
  }

  /** Memory now, in megabytes; what processes share is shared out among them. */
  memory(): Use {
    const server = this.#children(process.pid).reduce((sum, child) => sum + treeMemory(child), 0);
    return { server, database: treeMemory(this.postmaster) };
  }

  #children(pid: number): number[] {
    return childrenOf(pid).filter((child) => child !== this.postmaster);
  }
}

/** CPU ticks of a process and all below it, those that have ended included. */
function treeTicks(pid: number): number {
  const ticks = statOf(pid).slice(11, 15).map(Number);
  return childrenOf(pid).reduce(
    (sum, child) => sum + treeTicks(child),
    ticks.reduce((sum, part) => sum + part, 0),
  );
}

function treeMemory(pid: number): number {
  return childrenOf(pid).reduce((sum, child) => sum + treeMemory(child), memoryOf(pid));
}

function memoryOf(pid: number): number {
  return Number(/^Pss:\s+(\d+) kB/mu.exec(read(pid, 'smaps_rollup'))?.[1] ?? 0) / 1024;
}

function childrenOf(pid: number): number[] {
  return readdirSync('/proc').flatMap((name) =>
    /^\d+$/.test(name) && parentOf(Number(name)) === pid ? [Number(name)] : [],
  );
}

function parentOf(pid: number): number {
  return Number(statOf(pid)[1] ?? -1);
}

/** Fields of `/proc/<pid>/stat` from the third on (proc(5)); empty for a process that has just ended. */
function statOf(pid: number): string[] {
  const stat = read(pid, 'stat');
  return stat === '' ? [] : stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function read(pid: number, file: 'stat' | 'smaps_rollup'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
