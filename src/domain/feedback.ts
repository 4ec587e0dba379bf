import { oneLine, type FieldError, type FormReading } from './form';
import { personalDataIn, type PersonalDataKind } from './personal-data-warning';

/** Answers to "did you find what you were looking for?"; `missed`: something was not there. */
export const FEEDBACK_ANSWERS = ['yes', 'no', 'missed'] as const;
export type FeedbackAnswer = (typeof FEEDBACK_ANSWERS)[number];

/** Longest remark that is kept, in characters. */
const MAX_REMARK_LENGTH = 200;

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

/** What is wrong with a remark; of personal data it says which kinds are in it. */
export type RemarkError =
  | FieldError<typeof FEEDBACK_FIELDS.remark, 'tooLong'>
  | (FieldError<typeof FEEDBACK_FIELDS.remark, 'personal'> & { kinds: PersonalDataKind[] });

/** Reads what somebody missed, as one line; an empty one is right too. What tells who somebody is, is not taken. */
export function readRemark(text: string): FormReading<string, RemarkError> {
  const remark = oneLine(text);
  const field = FEEDBACK_FIELDS.remark;
  if (Array.from(remark).length > MAX_REMARK_LENGTH) {
    return { status: 'invalid', errors: [{ field, problem: 'tooLong' }] };
  }
  const kinds = personalDataIn(remark);
  return kinds.length > 0
    ? { status: 'invalid', errors: [{ field, problem: 'personal', kinds }] }
    : { status: 'ok', value: remark };
}
