import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

import { OperatorError } from '@/cli/operator-error';

import { type Children, collect } from './children';
import { NEXT } from './site-build';

/** How long the site may take until it answers, in milliseconds; compiling for development takes longest. */
const PATIENCE_MS = 120_000;

/**
 * Starts the site's server and waits until it answers.
 *
 * @param kind `start` serves the build, `dev` compiles as it goes
 * @throws OperatorError with the server's own words when it ends instead
 */
export async function startSite(
  children: Children,
  kind: 'start' | 'dev',
  port: number,
  variables: Record<string, string | undefined>,
): Promise<ChildProcess> {
  const server = children.start([NEXT, kind, '--port', String(port)], {
    ...variables,
    NODE_ENV: kind === 'dev' ? 'development' : 'production',
  });
  const output = collect(server);
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await answers(port))) {
    if (server.exitCode !== null || server.signalCode !== null || Date.now() > deadline) {
      throw new OperatorError(`The site does not start:\n${output().trimEnd()}`);
    }
    await sleep(100);
  }
  return server;
}

/** Asks for the process's own sign of life, which needs no database. */
async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(60_000) });
    await response.arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
