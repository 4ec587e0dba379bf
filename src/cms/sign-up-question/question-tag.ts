import type { AnswerChoice } from './question-in-words';

/** An answer to a question: what is chosen, and which question it answers. */
const ANSWER = /^(yes|keep|line)-[0-9a-f]{8}$/u;
const TAG = / ?\(vraag ([^()]*)\)$/u;

/** The end of a question's message, by which a form knows its answers: the message is all that reaches the form. */
export function questionTag(answers: readonly string[]): string {
  return `(vraag ${answers.join(' ')})`;
}

/** The words of a question and its answers, out of a message; null when it asks nothing. */
export function readQuestion(
  message: string,
): { words: string; answers: { choice: AnswerChoice; value: string }[] } | null {
  const [tag, values] = TAG.exec(message) ?? [];
  if (tag === undefined || values === undefined) return null;
  const answers = values.split(' ').flatMap((value) => {
    const choice = ANSWER.exec(value)?.[1];
    return choice === undefined ? [] : [{ choice: choice as AnswerChoice, value }];
  });
  return answers.length === 0 ? null : { words: message.slice(0, -tag.length), answers };
}
