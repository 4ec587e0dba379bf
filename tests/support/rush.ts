/** Something that was asked of a server, and what it answered. */
export interface Sent<Asked, Answer> {
  asked: Asked;
  answer: Answer;
  /** When it was asked and answered, in milliseconds of one clock. */
  sent: number;
  answered: number;
}

/** Asks all of it, always so much at a time; the answers are in the order of the questions. */
export async function inFlight<Asked, Answer>(
  all: readonly Asked[],
  atOnce: number,
  ask: (asked: Asked, n: number) => Promise<Answer>,
): Promise<Sent<Asked, Answer>[]> {
  const done: Sent<Asked, Answer>[] = [];
  const queue = all.entries();
  const one = async () => {
    for (const [n, asked] of queue) {
      const sent = performance.now();
      const answer = await ask(asked, n);
      done[n] = { asked, answer, sent, answered: performance.now() };
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return done;
}

/** Somebody in a line. */
interface InLine {
  /** When they first asked, and when they first had an answer. */
  sent: number;
  answered: number;
  place: number;
}

/** Whoever stands behind somebody who asked only after they had their answer. */
export function brokenOrder(line: readonly InLine[]): InLine[] {
  return line.filter(({ answered, place }) => line.some((later) => later.sent > answered && later.place < place));
}
