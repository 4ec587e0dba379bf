import { namesSomebody } from './names-in-text';

/** What can tell who somebody is, as it is found in a sentence. */
export const PERSONAL_DATA_KINDS = [
  'name',
  'phone',
  'email',
  'bsn',
  'iban',
  'address',
  'birthDate',
  /** A number that is too long to be anything but somebody's: of a card, of a client. */
  'number',
] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

/**
 * What in a text of a few sentences tells who somebody is. Unlike `looksPersonal`, which judges searches and rather says yes
 * too often, it answers somebody who waits: a warning about nothing teaches people to ignore it, so what it names is likely
 * to be there. It cannot know every name.
 *
 * @param text as it was typed, because capitals tell names
 * @returns the kinds that are in it, each once, in the order of `PERSONAL_DATA_KINDS`
 */
export function personalDataIn(text: string): PersonalDataKind[] {
  const typed = readable(text);
  const accounts = withoutIbans(typed);
  const dates = withoutDates(accounts.rest);
  const phones = withoutPhones(dates.rest);
  const numbers = phones.rest;
  const found: Record<PersonalDataKind, boolean> = {
    name: namesSomebody(typed),
    phone: phones.found,
    email: EMAIL.test(typed),
    bsn: hasBsn(numbers),
    iban: accounts.found,
    address: hasAddress(typed),
    birthDate: dates.birth || BORN.test(typed),
    number: false,
  };
  // A number that is known needs no second name.
  found.number = !found.bsn && LONG_NUMBER.test(numbers);
  return PERSONAL_DATA_KINDS.filter((kind) => found[kind]);
}

/** Signs and digits of one kind each, without what nobody sees. */
function readable(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKC')
    .replace(/\p{Cf}+/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/\p{Nd}/gu, digit)
    .trim();
}

/** The ASCII digit of any script's: they come in rows of ten that begin at a multiple of ten behind their zero. */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return sign;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

const EMAIL =
  /[\p{L}\d._%+-]@[\p{L}\d]|[\p{L}\d] @ ?[\p{L}\d-]+ ?\. ?\p{L}{2}|[\p{L}\d] ?(?:\(at\)|\[at\]) ?[\p{L}\d]|\p{L} apenstaart(?:je)? [\p{L}\d-]+ (?:punt|\.)/iu;

/* Dates. */

const MONTH = '(?:jan|feb|mrt|maart|march|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\\.?';
/** A day in a year: `12-03-1950`, `1950-03-12`, `12 maart 1950`, `3 mei '61`, `3/5/61`. */
const DATE = new RegExp(
  `(?<!\\d)(?:\\d{1,2}[-./ ]{1,2}\\d{1,2}[-./ ]{1,2}(?<y1>\\d{4}|['’]?\\d{2})|(?<y2>\\d{4})-\\d{1,2}-\\d{1,2}|\\d{1,2}(?:e|ste|de)?[- ]${MONTH},?[- ](?<y3>\\d{4}|['’]?\\d{2}))(?!\\d|[-./]\\d)`,
  'giu',
);
/** Younger people do not come here; what lies in these years is a course or a letter. */
const YOUNGEST = 2019;
const BORN = /(?<!\p{L})(?:geboren|geb\.|geboortedatum|born|date of birth)(?!\p{L})\D{0,20}\d/iu;

/** Finds dates of birth, and takes all dates out, so that their digits are no number of somebody. */
function withoutDates(text: string): { birth: boolean; rest: string } {
  let birth = false;
  const rest = text.replace(DATE, (match: string, ...args: unknown[]) => {
    const { y1, y2, y3 } = args.at(-1) as Partial<Record<'y1' | 'y2' | 'y3', string>>;
    const parts = /^(\d{1,2})[-./ ]{1,2}(\d{1,2})/u.exec(y2 ? match.slice(5) : match);
    if (parts && !isDayAndMonth(Number(parts[1]), Number(parts[2]))) return match;
    // Three pairs with spaces between them are the beginning of a phone number more often than a day.
    if (y1 && y1.length < 4 && / \d/u.test(match)) return match;
    const year = yearOf((y1 ?? y2 ?? y3 ?? '').replace(/['’]/u, ''));
    if (year < 1900 || year > 2099) return match;
    birth ||= year <= YOUNGEST;
    return '.';
  });
  return { birth, rest };
}

function isDayAndMonth(one: number, other: number): boolean {
  return one >= 1 && other >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31;
}

/** Of two digits, those of the coming years are of this century, the others of people. */
function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year < 40 ? 2000 + year : 1900 + year;
}

/* Numbers. */

const TIMES =
  /(?<![\d.:-])(?:[01]?\d|2[0-4])[.:][0-5]\d(?: ?(?:-|tot|en) ?(?:[01]?\d|2[0-4])[.:][0-5]\d)+(?![\d.:-]*\d)/giu;
/** Digits as people group them. */
const NUMBER = /(?<!\d)(?:\+ ?)?\(?\d(?:[ .\-/()]{0,3}\d){6,18}(?!\d)/gu;
/** Information numbers and those of municipalities are on every leaflet. */
const PUBLIC_NUMBER = /^(?:0800|0900|0906|0909)\d{4}(?:\d{3})?$|^14(?:0\d{2,3})$/u;

/** Finds phone numbers, and takes them out with what is plainly a number of nobody. */
function withoutPhones(text: string): { found: boolean; rest: string } {
  let found = false;
  const rest = text.replace(TIMES, ' ').replace(NUMBER, (match) => {
    const digits = match.replace(/\D/gu, '');
    if (PUBLIC_NUMBER.test(digits)) return ' ';
    if (!isPhone(match, digits)) return match;
    found = true;
    return ' ';
  });
  return { found, rest };
}

/** Dutch numbers have ten digits, others that people bring along eleven or twelve; abroad they begin with `+` or `00`. */
function isPhone(written: string, digits: string): boolean {
  if (/^\(?\+/u.test(written)) return digits.length >= 8 && digits.length <= 16;
  if (digits.startsWith('00')) return digits.length >= 10 && digits.length <= 17;
  if (digits.startsWith('0')) return digits.length >= 10 && digits.length <= 12;
  // Without its zero, as it stands behind a code of a country that was left out: 6 12 34 56 78.
  return /^\(?6\D{0,3}[1-58]/u.test(written) && digits.length === 9 && !isBsn(digits);
}

/** Eight or nine digits in a row or in groups, as on a card: 123456782, 1234.56.782, 123 456 782. */
const BSN = /(?<!\d[.,-]?)\d(?:[ .-]?\d){7,8}(?![.,-]?\d)/gu;

function hasBsn(text: string): boolean {
  return (text.match(BSN) ?? []).some((match) => {
    // Two years are no number of a person, and "1 2 3 4" is counting.
    const gaps = (match.match(/[ .-]/gu) ?? []).length;
    if (/^\d{4}[ .-]\d{4}$/u.test(match) || (gaps > 4 && gaps < 8)) return false;
    return isBsn(match.replace(/\D/gu, ''));
  });
}

/**
 * Whether digits can be a citizen service number: nine of them, or eight with a zero left out, that pass the eleven test, in
 * which the last weighs -1.
 */
export function isBsn(digits: string): boolean {
  if (!/^\d{8,9}$/u.test(digits) || /^0+$/u.test(digits)) return false;
  const nine = digits.padStart(9, '0');
  const sum = Array.from(nine).reduce((total, one, index) => total + Number(one) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

/** Seven or more digits without a gap, or four groups of four as on a bank card. */
const LONG_NUMBER = /\d{7}|(?<!\d)\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{3,4}(?!\d)/u;

/** A Dutch account number, as far as people still type it. */
const DUTCH_IBAN = /(?<![\p{L}\d])nl ?\d{2} ?[a-z]{4} ?\d(?: ?\d){1,9}/giu;
const ANY_IBAN = /(?<![\p{L}\d])[a-z]{2}\d{2}(?: ?[a-z\d]{1,4}){3,8}/giu;

/** Finds account numbers, and takes them out. */
function withoutIbans(text: string): { found: boolean; rest: string } {
  const rest = text.replace(DUTCH_IBAN, ' ').replace(ANY_IBAN, (match) => (beginsWithIban(match) ? ' ' : match));
  return { found: rest !== text, rest };
}

/** Whether something begins with an account number of any country; what follows may be words. */
function beginsWithIban(text: string): boolean {
  const compact = text.replaceAll(' ', '').toUpperCase();
  for (let length = Math.min(34, compact.length); length >= 15; length -= 1) {
    if (passesIso7064(compact.slice(0, length))) return true;
  }
  return false;
}

/** ISO 13616: with the first four behind, letters as numbers from ten, the rest of a division by 97 is one. */
function passesIso7064(iban: string): boolean {
  const digits = Array.from(iban.slice(4) + iban.slice(0, 4), (sign) => String(Number.parseInt(sign, 36))).join('');
  let rest = 0;
  for (const one of digits) rest = (rest * 10 + Number(one)) % 97;
  return rest === 1;
}

/* Addresses. */

/** Two letters behind four digits that are a word or a measure: "in 2026 en 2027", "5000 kb". */
const NO_POSTCODE = new Set(
  (
    'ah al as at bv cl cm ct de dl dm do dr du eh en er es eu ga gb go ha he hf hz if ik in is it ja je ka kb ' +
    'kg km kw la li lu ma mb me mg mi ml mm my na nd no nu of oh ok om on op or pc pk pp px rd re sa sd ss st ' +
    'tb te th to tv up us uu uw vd we wh wi wo za ze zn zo zz'
  ).split(' '),
);
const POSTCODE =
  /(?<![\p{L}\d])([1-9]\d{3})( ?)([a-z]{2})(?!\p{L})((?:,? ?(?:nr|nummer|huisnummer)?\.?:? ?\d{1,5})?)/giu;
const STREET =
  /(?<!\p{L})(?!(?:onder|half|snel|terug|fiets|water|spoor|jaar|rommel|arbeids|super|huizen|hyper|kerst|week|bel)?(?:weg|markt)\b|ipad)\p{L}*(?:straat|laan|weg|plein|kade|singel|gracht|hof|dijk|steeg|dreef|plantsoen|boulevard|pad|markt|straatweg|str)\.? ?(?:nr\.? ?)?\d{1,3}(?![\d.:%])(?! ?(?:uur|keer|x|jaar|dagen|weken|plus|km|meter|minuten)(?!\p{L}))/iu;
/** `Laan van Meerdervoort 12`, `Plein 1940 3` is none. */
const LANE =
  /(?<!\p{L})(?:laan|weg|plein|straat|hof|kade) (?:van|der|den|de|het|op) (?:\p{L}+ ){1,3}\d{1,3}(?![\d.:%])/iu;

function hasAddress(text: string): boolean {
  if (STREET.test(text) || LANE.test(text)) return true;
  for (const [, digits = '', gap = '', letters = '', number = ''] of text.matchAll(POSTCODE)) {
    if (/^s[ads]$/iu.test(letters)) continue;
    const isWord = NO_POSTCODE.has(letters.toLowerCase());
    const isCapital = letters === letters.toUpperCase();
    const isYear = /^(?:19|20)\d\d$/u.test(digits);
    // Words of a sentence stand apart and in small letters, and behind a year; a house number makes it an address.
    if (isWord && (isYear || !isCapital || number === '')) continue;
    if (isCapital || gap === '' || number !== '') return true;
  }
  return false;
}
