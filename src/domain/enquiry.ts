import { isLongerThan, LONGEST_QUESTION, readName, typedIn } from './callback-request';
import { readContact, type Contact, type ContactError } from './contact-in-form';
import { severalLines, type FieldError, type FormReading } from './form';

/** What an organisation asks about. */
export const ENQUIRY_SUBJECTS = ['same-here', 'training-at-work', 'other'] as const;
export type EnquirySubject = (typeof ENQUIRY_SUBJECTS)[number];

/** Names of the fields, as they stand in the form. */
export const ENQUIRY_FIELDS = ['naam', 'organisatie', 'functie', 'telefoon', 'email', 'onderwerp', 'vraag'] as const;
export type EnquiryField = (typeof ENQUIRY_FIELDS)[number];

/** What an employer, library or municipality asks that wants to do this too. */
export interface Enquiry extends Contact {
  name: string;
  organisationName: string;
  /** Empty when it was left out. */
  organisationRole: string;
  subject: EnquirySubject;
  question: string;
}

export type EnquiryError =
  | FieldError<'naam' | 'organisatie' | 'vraag', 'missing' | 'tooLong'>
  | FieldError<'functie', 'tooLong'>
  | ContactError
  | FieldError<'onderwerp', 'missing'>;

/** Reads the form of an organisation that wants to do this too. */
export function readEnquiryForm(fields: URLSearchParams): FormReading<Enquiry, EnquiryError> {
  const errors: EnquiryError[] = [];
  const required = (field: 'naam' | 'organisatie') => {
    const reading = readName(typedIn(fields, field));
    if ('name' in reading) return reading.name;
    errors.push({ field, problem: reading.problem });
    return '';
  };
  const name = required('naam');
  const organisationName = required('organisatie');
  const role = typedIn(fields, 'functie').trim() === '' ? { name: '' } : readName(typedIn(fields, 'functie'));
  if ('problem' in role && role.problem === 'tooLong') errors.push({ field: 'functie', problem: 'tooLong' });
  const { contact, errors: contactErrors } = readContact(fields);
  errors.push(...contactErrors);
  const subject = ENQUIRY_SUBJECTS.find((known) => known === typedIn(fields, 'onderwerp'));
  if (!subject) errors.push({ field: 'onderwerp', problem: 'missing' });
  const question = severalLines(typedIn(fields, 'vraag'));
  if (question === '') errors.push({ field: 'vraag', problem: 'missing' });
  else if (isLongerThan(question, LONGEST_QUESTION)) errors.push({ field: 'vraag', problem: 'tooLong' });
  if (!subject || errors.length > 0) return { status: 'invalid', errors };
  return {
    status: 'ok',
    value: {
      name,
      organisationName,
      organisationRole: 'name' in role ? role.name : '',
      ...contact,
      subject,
      question,
    },
  };
}
