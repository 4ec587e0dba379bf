import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

import { childEnvironment } from '@/config/env';

/** How a one-off process ended and all that it printed. */
export interface Outcome {
  code: number | null;
  output: string;
}

const LEAVE_WITH_PARENT = new URL('./leave-with-parent.ts', import.meta.url).href;
/** How long a process may take to finish its requests before it is killed, in milliseconds. */
const GRACE = 8_000;

/**
 * The Node processes of a command. Each leads a group of its own, so Ctrl-C reaches the launcher alone, which then ends
 * them in order; each ends by itself when the launcher is killed.
 */
export class Children {
  readonly #running = new Set<ChildProcess>();
  #stopped = false;

  /**
   * Starts a process that stays.
   *
   * @param parameters Node's arguments: options, script, its arguments
   * @param variables environment on top of this process's own; undefined takes one out
   */
  start(parameters: string[], variables: Record<string, string | undefined>): ChildProcess {
    const child = spawn(process.execPath, ['--import', LEAVE_WITH_PARENT, ...parameters], {
      env: childEnvironment({ ...variables, NEXT_TELEMETRY_DISABLED: '1' }),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.#running.add(child);
    child.once('close', () => this.#running.delete(child));
    if (this.#stopped) signalGroup(child, 'SIGKILL');
    return child;
  }

  /** Runs a process to its end. */
  async run(parameters: string[], variables: Record<string, string | undefined>): Promise<Outcome> {
    const child = this.start(parameters, variables);
    const output = collect(child);
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, output: output() };
  }

  /** Ends all processes and what they started; none can be started afterwards. What they say about it is of no interest. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(
      [...this.#running].map(async (child) => {
        for (const stream of [child.stdout, child.stderr]) stream?.unpipe().resume();
        const closed = once(child, 'close');
        signalGroup(child, 'SIGTERM');
        const impatience = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE);
        await closed;
        clearTimeout(impatience);
      }),
    );
  }
}

/** Keeps what a process prints; the returned function gives all of it so far. */
export function collect(child: ChildProcess): () => string {
  const chunks: Buffer[] = [];
  const keep = (chunk: Buffer) => chunks.push(chunk);
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => Buffer.concat(chunks).toString('utf8');
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}
