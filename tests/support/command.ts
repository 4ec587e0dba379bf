import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { childEnvironment, VARIABLE_NAMES } from '@/config/env';

/** How a command ended, and what it said. */
export interface CommandResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A command that is running. */
export interface RunningCommand {
  process: ChildProcess;
  /** What it printed so far, of both kinds. */
  output(): string;
  /** Waits until its output contains a text; throws with the output when it ends first. */
  printed(text: string): Promise<void>;
  ended: Promise<CommandResult>;
}

/** None of the product's variables, so that a command under test knows only what the test tells it. */
const UNSET = Object.fromEntries(VARIABLE_NAMES.map((name) => [name, undefined]));

/** Starts one of the npm commands as npm does. */
export function startCommand(
  name: string,
  parameters: string[],
  variables: Record<string, string | undefined>,
  stdin = '',
): RunningCommand {
  return follow(
    spawn(process.execPath, ['--import', 'tsx', path.resolve(`src/cli/${name}.ts`), ...parameters], {
      env: childEnvironment({ ...UNSET, NODE_ENV: undefined, ...variables }),
      stdio: 'pipe',
    }),
    stdin,
  );
}

/** Starts `npm start` itself. */
export function startWithNpm(variables: Record<string, string | undefined>): RunningCommand {
  return follow(
    spawn('npm', ['start'], { env: childEnvironment({ ...UNSET, NODE_ENV: undefined, ...variables }), stdio: 'pipe' }),
  );
}

/** Runs one of the npm commands to its end. */
export function runCommand(
  name: string,
  parameters: string[],
  variables: Record<string, string | undefined>,
  stdin = '',
): Promise<CommandResult> {
  return startCommand(name, parameters, variables, stdin).ended;
}

function follow(child: ChildProcess, stdin = ''): RunningCommand {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin?.end(stdin);
  const output = () => stdout + stderr;
  return {
    process: child,
    output,
    ended: once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr })),
    printed: async (text) => {
      while (!output().includes(text)) {
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended:\n${output()}`);
        await sleep(50);
      }
    },
  };
}

/** A process and all that it started, as pids. */
export function processTree(root: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const pairs = rows.map((row) => row.trim().split(/\s+/).map(Number));
  const tree = [root];
  for (const parent of tree) tree.push(...pairs.flatMap(([pid = 0, ppid]) => (ppid === parent ? [pid] : [])));
  return tree;
}

/** Whether a process runs; one that has ended and waits to be cleared away does not. */
export function isRunning(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z');
  } catch {
    return false;
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
