import { ConfigurationError, loadEnvironmentFile } from '@/config/env';

import { OperatorError } from './operator-error';

/** The version that `npm ci` brings along and that everything is tried on. */
const NODE_MAJOR = 24;

/**
 * Runs the body of an npm command: reads `.env`, turns what the operator can solve into one plain line and everything else
 * into a stack, and ends the process whatever may still be open.
 *
 * @param body gets the arguments after the command's name; a returned number is the exit code
 */
export async function runCommand(body: (parameters: string[]) => Promise<number | undefined>): Promise<never> {
  try {
    if (Number.parseInt(process.versions.node, 10) < NODE_MAJOR) {
      throw new OperatorError(
        `This is Node ${process.versions.node}; Digistap needs Node ${NODE_MAJOR}. npm ci brings it along on Linux and on Macs with Apple silicon; elsewhere install it.`,
      );
    }
    loadEnvironmentFile();
    process.exit((await body(process.argv.slice(2))) ?? 0);
  } catch (error) {
    const plain = error instanceof OperatorError || error instanceof ConfigurationError;
    console.error(plain ? error.message : error);
    process.exit(1);
  }
}
