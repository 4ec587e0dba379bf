import type { PayloadRequest } from 'payload';

/** What can come of a button: the status of the answer, and the words for who pressed it. */
export type Outcomes = Record<string, { status: number; words: string }>;

/** Gives the function that reads an outcome from an address; null for anything else. */
export function outcomeReader<Of extends Outcomes>(outcomes: Of): (value: unknown) => Extract<keyof Of, string> | null {
  return (value) =>
    typeof value === 'string' && Object.hasOwn(outcomes, value) ? (value as Extract<keyof Of, string>) : null;
}

/**
 * The answer to a button: a browser goes on to a screen, where the words stand (303); anybody else reads them here.
 *
 * @param screen address of that screen
 * @param told what is answered without a screen
 */
export function answerButton(
  req: PayloadRequest,
  screen: string,
  told: { body: unknown; status?: number; headers?: Record<string, string> },
): Response {
  const headers = new Headers({ 'Cache-Control': 'no-store', ...told.headers });
  if (!req.headers.get('Accept')?.includes('text/html')) {
    return Response.json(told.body, { status: told.status ?? 200, headers });
  }
  headers.set('Location', screen);
  return new Response(null, { status: 303, headers });
}
