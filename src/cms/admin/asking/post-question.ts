/** What came of a question to our own server: its answer, or a sentence that says why there is none. */
export type Answered<Answer> = { answer: Answer } | { failure: string };

const UNREACHABLE = 'Ik kan het nu niet nakijken. U kunt gewoon verder werken.';

/** Asks our own server. Rejects only when it was aborted. */
export async function postQuestion<Answer>(
  path: string,
  question: string,
  signal: AbortSignal | null = null,
): Promise<Answered<Answer>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json' },
      body: question,
      signal,
    });
    const said: unknown = await response.json();
    return response.ok ? { answer: said as Answer } : { failure: messageIn(said) };
  } catch (error) {
    if (signal?.aborted) throw error;
    return { failure: UNREACHABLE };
  }
}

/** Refusals carry a sentence in `message`; a fault of the server has one in English that helps nobody. */
function messageIn(said: unknown): string {
  const message: unknown = typeof said === 'object' && said !== null && 'message' in said ? said.message : null;
  return typeof message === 'string' ? message : UNREACHABLE;
}
