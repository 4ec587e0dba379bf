import { FEEDBACK_FIELDS } from './feedback';
import { oneLine, type FieldError, type FormReading } from './form';
import { personalDataIn, type PersonalDataKind } from './personal-data-warning';

/** Longest remark that is kept, in characters. */
const MAX_REMARK_LENGTH = 200;

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
