/** Answers to "did you find what you were looking for?"; `missed`: something was not there. */
export const FEEDBACK_ANSWERS = ['yes', 'no', 'missed'] as const;
export type FeedbackAnswer = (typeof FEEDBACK_ANSWERS)[number];

/** Names of what the form and its address carry. */
export const FEEDBACK_FIELDS = { answer: 'antwoord', page: 'pagina', remark: 'tekst', done: 'klaar' } as const;

/** Answers as addresses and forms say them. */
export const ANSWER_WORDS: Record<FeedbackAnswer, string> = { yes: 'ja', no: 'nee', missed: 'gemist' };

/** The answer that a form or an address carries; null for anything else. */
export function readAnswer(fields: URLSearchParams): FeedbackAnswer | null {
  const word = fields.get(FEEDBACK_FIELDS.answer);
  return FEEDBACK_ANSWERS.find((answer) => ANSWER_WORDS[answer] === word) ?? null;
}

/** The parameters of an address that tells what was answered, of which page, and whether that was all. */
export function feedbackSearchParams(given: {
  answer: FeedbackAnswer;
  page: string | null;
  done: boolean;
}): URLSearchParams {
  const params = new URLSearchParams({ [FEEDBACK_FIELDS.answer]: ANSWER_WORDS[given.answer] });
  if (given.page !== null) params.set(FEEDBACK_FIELDS.page, given.page);
  if (given.done) params.set(FEEDBACK_FIELDS.done, '1');
  return params;
}
