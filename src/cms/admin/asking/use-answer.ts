import { useEffect, useState } from 'react';

import { askLater } from './ask-later';
import { postQuestion, type Answered } from './post-question';

/** How long somebody has to pause before what they fill in is looked at, in milliseconds. */
const PAUSE = 400;

/** The newest answer of our own server to a question (JSON) that changes while somebody types; null before the first. */
export function useAnswer<Answer>(path: string, question: string): Answered<Answer> | null {
  const [answered, setAnswered] = useState<Answered<Answer> | null>(null);
  useEffect(
    () =>
      askLater({
        ask: (signal) => postQuestion<Answer>(path, question, signal),
        tell: setAnswered,
        pause: PAUSE,
      }),
    [path, question],
  );
  return answered;
}
