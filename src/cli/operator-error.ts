/**
 * A problem that the person who runs the command can solve: shown as one plain line, without a stack, exit code 1.
 * The message says what is wrong and what to do about it.
 */
export class OperatorError extends Error {
  override name = 'OperatorError';
}

/** The operating system's short reason (`EACCES: permission denied …`) of whatever was thrown, on one line. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n', 1)[0] ?? '';
}
