import { isLongerThan, readName } from './callback-request';
import { oneLine, severalLines } from './form';
import { parseMailAddress } from './mail-address';
import { readPhoneNumber, type E164 } from './phone-number';

/** Somebody whom staff put on a list. */
export interface HandWritten {
  name: string;
  phone: E164 | null;
  email: string | null;
  help: string;
  remark: string;
}

/** What was typed, by name of the field. */
export type HandTyped = Record<'naam' | 'telefoon' | 'email' | 'hulp' | 'opmerking', string>;

export type HandProblem = 'no-name' | 'no-contact' | 'wrong-phone' | 'wrong-email' | 'unreadable';

/** Most characters of what people write beside their name. */
export const LONGEST_HELP = 300;
export const LONGEST_REMARK = 500;

/**
 * Reads what staff wrote of somebody.
 *
 * @param mayBeUnreachable they are in the room already: a number or address is not asked for
 */
export function readHandWritten(
  typed: HandTyped,
  { mayBeUnreachable }: { mayBeUnreachable: boolean },
): HandWritten | { problem: HandProblem } {
  const name = readName(typed.naam);
  if ('problem' in name) return { problem: 'no-name' };
  const phone = oneLine(typed.telefoon) === '' ? null : readPhoneNumber(typed.telefoon);
  if (phone?.status === 'invalid') return { problem: 'wrong-phone' };
  const email = oneLine(typed.email) === '' ? null : parseMailAddress(oneLine(typed.email));
  if (email === null && oneLine(typed.email) !== '') return { problem: 'wrong-email' };
  if (phone === null && email === null && !mayBeUnreachable) return { problem: 'no-contact' };
  const [help, remark] = [severalLines(typed.hulp), severalLines(typed.opmerking)];
  if (isLongerThan(help, LONGEST_HELP) || isLongerThan(remark, LONGEST_REMARK)) return { problem: 'unreadable' };
  return { name: name.name, phone: phone?.number ?? null, email, help, remark };
}
