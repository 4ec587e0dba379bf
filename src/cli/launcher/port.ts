import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { OperatorError } from '@/cli/operator-error';

/** A server whose launcher was killed needs a moment to notice and to leave the port. */
const PATIENCE_MS = 3_000;

/**
 * Waits until the site can listen on a port.
 *
 * @throws OperatorError when it stays busy or is not allowed
 */
export async function requirePort(port: number): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const refusal = await refusalOf(port);
    if (!refusal) return;
    if (refusal !== 'EADDRINUSE') throw new OperatorError(`PORT ${port} cannot be used: ${refusal}.`);
    if (Date.now() > deadline) {
      throw new OperatorError(
        `PORT ${port} is busy: another program listens there. Stop it or set PORT to another number.`,
      );
    }
    await sleep(200);
  }
}

/** Tries to listen on all addresses, as the site does; gives the operating system's error code, or null. */
function refusalOf(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    probe.listen(port, () => probe.close(() => resolve(null)));
  });
}
