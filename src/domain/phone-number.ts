import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max';

/** A number in the one form that every country understands: `+31612345678` (ITU-T E.164). */
export type E164 = string;

/** Why a number cannot be called back. Each has words on the form that asks for it. */
export type PhoneProblem =
  | 'missing'
  /** A mail address. */
  | 'mail'
  | 'letters'
  | 'tooShort'
  /** Too long for one number: two of them, or one of another country without its code. */
  | 'tooLong'
  /** Perhaps a number of another country: it begins neither with 0 nor with +. */
  | 'country'
  /** The alarm number. */
  | 'emergency'
  /** A number that costs extra, or that nobody has at home, such as 0900 and 0800. */
  | 'service'
  /** As long as a number is, and yet none. */
  | 'unknown';

export type PhoneReading = { status: 'ok'; number: E164 } | { status: 'invalid'; problem: PhoneProblem };

/** The alarm number here, and the one that films have taught everybody. */
const EMERGENCY = new Set(['112', '911']);

/** What people put between digits, after NFKC has made one of all widths. */
const BETWEEN_DIGITS = /[\s.,\-‐‑‒–—―−/\\()_]/gu;

/** Numbers of the Netherlands that are no person's: free, extra paid, of municipalities, of machines. */
const DUTCH_SERVICE = /^(?:80\d|90\d|91\d|97\d|14\d|66|67|84|87|82)/u;

/** Kinds of number that cost the caller extra, or lead to no person's phone. */
const SERVICE_TYPES = new Set(['PREMIUM_RATE', 'SHARED_COST', 'TOLL_FREE', 'VOICEMAIL', 'PAGER']);

/** Shortest and longest number with its country code (ITU-T E.164 §6.2.1), in digits. */
const SHORTEST = 8;
const LONGEST = 15;

/**
 * Reads a phone number as somebody writes it, such as "06 12345678", "(010) 281 61 00", "+31 (0)6-1234 5678", "0031 6…" or
 * "+90 532 123 45 67". A number of another country needs + or 00 and the country's code: without it nobody can tell of which
 * country it is.
 *
 * Dutch numbers are held to the numbering plan, for a slip of the finger is then found while the visitor is still there.
 * Numbers of other countries only have to be of a possible length: their plans change, and a person who is refused gets no
 * help at all.
 *
 * @param text as it was typed, of any length
 */
export function readPhoneNumber(text: string): PhoneReading {
  const invalid = (problem: PhoneProblem): PhoneReading => ({ status: 'invalid', problem });
  if (text.length > 200) return invalid(text.includes('@') ? 'mail' : 'tooLong');
  const written = asciiDigits(text.normalize('NFKC').replace(/[\p{Cc}\p{Cf}]/gu, ' ')).trim();
  if (written === '') return invalid('missing');
  if (written.includes('@')) return invalid('mail');
  // The zero in "+31 (0)6" is for who calls from inside the country.
  const compact = written.replace(/(?<=^[^(]*\d[^(]*)\(\s*0\s*\)/u, '').replace(BETWEEN_DIGITS, '');
  if (/[^\d+]/u.test(compact) || compact.lastIndexOf('+') > 0) return invalid('letters');
  if (EMERGENCY.has(compact)) return invalid('emergency');
  const international = withCountryCode(compact);
  if (international === null) return invalid(compact.length < SHORTEST ? 'tooShort' : 'country');
  const digits = international.length - 1;
  if (digits > LONGEST) return invalid('tooLong');
  return international.startsWith('+31') ? readDutch(international.slice(3)) : readForeign(international);
}

/** Digits of all scripts as 0 to 9: many phones write Arabic ones. */
function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    if (digit <= '9') return digit;
    // The digits of a script follow each other, and begin where the one before is no digit.
    const code = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
    return String(value);
  });
}

/** `+` and the digits from the country's code on; null when nobody can tell the country. */
function withCountryCode(compact: string): string | null {
  const plus = compact.replace(/^(?:\+(?:00)?|00)/u, '+');
  // "+31 06 …" is wrong but clear: no Dutch number has a zero after the country's own.
  if (plus.startsWith('+')) return plus.replace(/^\+310+/u, '+31');
  // As a chat app shows it.
  if (/^316\d{8}$/u.test(plus)) return `+${plus}`;
  return plus.startsWith('0') || /^140\d{2,3}$/u.test(plus) ? `+31${plus.replace(/^0/u, '')}` : null;
}

function readDutch(national: string): PhoneReading {
  if (/^11[23]$/u.test(national)) return { status: 'invalid', problem: 'emergency' };
  if (DUTCH_SERVICE.test(national)) return { status: 'invalid', problem: 'service' };
  if (national.length !== 9) {
    return { status: 'invalid', problem: national.length < 9 ? 'tooShort' : 'tooLong' };
  }
  const number = parsePhoneNumberFromString(`+31${national}`);
  if (!number?.isValid()) return { status: 'invalid', problem: 'unknown' };
  return judged(number);
}

function readForeign(international: string): PhoneReading {
  const number = parsePhoneNumberFromString(international);
  if (!number) return { status: 'invalid', problem: international.length <= SHORTEST ? 'tooShort' : 'unknown' };
  if (!number.isPossible()) {
    // With the longest length of a country it would be possible as soon as it were shorter.
    const isShort = parsePhoneNumberFromString(`${international}0`)?.isPossible() ?? false;
    return { status: 'invalid', problem: isShort || international.length <= SHORTEST ? 'tooShort' : 'tooLong' };
  }
  return judged(number);
}

function judged(number: PhoneNumber): PhoneReading {
  const type = number.getType();
  // Satellites and numbers of no country cost several euros a minute.
  const isService = number.isNonGeographic() || (type !== undefined && SERVICE_TYPES.has(type));
  return isService ? { status: 'invalid', problem: 'service' } : { status: 'ok', number: number.number };
}

/** A number as people read it: Dutch ones as in the Netherlands ("06 12345678"), others with their country's code. */
export function phoneShown(number: E164): string {
  const parsed = parsePhoneNumberFromString(number);
  if (!parsed) return number;
  return parsed.countryCallingCode === '31' ? parsed.formatNational() : parsed.formatInternational();
}
