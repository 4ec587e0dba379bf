import { payload } from '@/queries/payload';

/** A code of PostgreSQL or of Node, somewhere below an error. */
function codeOf(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code: unknown = Reflect.get(cause, 'code');
    if (typeof code === 'string') return code;
  }
  return null;
}

/**
 * Notes that something of a visitor was not kept, for the operator: the kind of error and where it happened, and none of its
 * words. A failed statement says in its message what somebody had written, and a log is read by others.
 */
export async function logFailure(error: unknown, what: string): Promise<void> {
  const { name = 'unknown', stack = '' } = error instanceof Error ? error : {};
  const at = stack.split('\n').filter((line) => /^\s+at /u.test(line));
  await payload().then(
    ({ logger }) => logger.error({ kind: name, code: codeOf(error), at }, what),
    () => undefined,
  );
}
