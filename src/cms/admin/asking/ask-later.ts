interface Question<Answer> {
  ask: (signal: AbortSignal) => Promise<Answer>;
  tell: (answer: Answer) => void;
  /** Milliseconds to wait first. */
  pause: number;
}

/**
 * Asks a question after a pause and tells its answer, unless it was stopped meanwhile: so that a newer question can take
 * its place, and never gets the answer of an older one.
 *
 * @param ask does not reject, but for having been aborted
 * @returns stops it
 */
export function askLater<Answer>({ ask, pause, tell }: Question<Answer>): () => void {
  const request = new AbortController();
  const timer = setTimeout(() => {
    ask(request.signal).then(
      (answer) => {
        if (!request.signal.aborted) tell(answer);
      },
      // Who is stopped has nothing to tell.
      () => undefined,
    );
  }, pause);
  return () => {
    clearTimeout(timer);
    request.abort();
  };
}
