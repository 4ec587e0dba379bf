import { typedIn } from './callback-request';
import { oneLine, type FieldError } from './form';
import { parseMailAddress } from './mail-address';
import { readPhoneNumber, type E164, type PhoneProblem } from './phone-number';

/** How somebody can be reached: by one of these two at least. */
export interface Contact {
  phone: E164 | null;
  email: string | null;
}

export type ContactError =
  FieldError<'telefoon', Exclude<PhoneProblem, 'missing'> | 'neither'> | FieldError<'email', 'unknown'>;

/** Reads the fields `telefoon` and `email` of a form, of which one has to be filled in; what is filled in has to be right. */
export function readContact(fields: URLSearchParams): { contact: Contact; errors: ContactError[] } {
  const errors: ContactError[] = [];
  const typedMail = oneLine(typedIn(fields, 'email'));
  const phone = readPhoneNumber(typedIn(fields, 'telefoon'));
  if (phone.status === 'invalid') {
    const { problem } = phone;
    if (problem !== 'missing') errors.push({ field: 'telefoon', problem });
    else if (typedMail === '') errors.push({ field: 'telefoon', problem: 'neither' });
  }
  const email = typedMail === '' ? null : parseMailAddress(typedMail);
  if (typedMail !== '' && email === null) errors.push({ field: 'email', problem: 'unknown' });
  return { contact: { phone: phone.status === 'ok' ? phone.number : null, email }, errors };
}
