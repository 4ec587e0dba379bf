import { isLongerThan, LONGEST_NAME, readName, typedIn } from './callback-request';
import { readContact, type Contact, type ContactError } from './contact-in-form';
import { oneLine, severalLines, type FieldError, type FormReading } from './form';
import { LARGEST_GROUP, type Attendee, type SessionKey, type SignUpStatus } from './sign-up';

/** Whose places a form is for: of one person, or of the people of an employer, whom its contact signs up. */
export type SignUpFormKind = 'person' | 'group';

/** Who fills in the form of one person: whoever comes, or somebody who helps them. */
export const SIGN_UP_FOR = ['zelf', 'ander'] as const;

/** Most characters of what people write. */
export const LONGEST_HELP = 300;
export const LONGEST_REMARK = 500;

/** Names of the fields, as they stand in the forms; a form has those that it needs. */
export const SIGN_UP_FIELDS = [
  'bijeenkomst',
  'namen',
  'voor',
  'naam',
  'helper',
  'telefoon',
  'email',
  'hulp',
  'opmerking',
] as const;
export type SignUpField = (typeof SIGN_UP_FIELDS)[number];

/** Who wants to come, and how to reach them. */
export interface SignUpForm extends Contact {
  /** See {@link sessionIn}. */
  session: SessionKey;
  people: Attendee[];
  /** Who signs them up, when that is somebody else; empty: they do it themselves. */
  helper: string;
  remark: string;
}

export type SignUpError =
  /** `closed`: nobody can sign up for it any more; `full`: the last place has just gone. */
  | FieldError<'bijeenkomst', 'missing' | 'closed' | 'full'>
  | (FieldError<'namen', 'missing' | 'tooMany'> | (FieldError<'namen', 'tooLong' | 'twice'> & { names: string[] }))
  | FieldError<'naam' | 'helper', 'missing' | 'tooLong'>
  | ContactError
  | FieldError<'hulp' | 'opmerking', 'tooLong'>;

/** What came of a form. */
export type SignUpAnswer =
  /**
   * `token`: of the link by which they manage it; `places`: those of this form, in its order; `already`: how many more people in it
   * were on the list before.
   */
  | { status: 'ok'; token: string; places: { name: string; status: SignUpStatus }[]; already: number }
  /** Everybody in the form was on the list before. */
  | { status: 'already' }
  | { status: 'invalid'; errors: SignUpError[] }
  /** Who asks may know of no such offer, or it takes no sign-ups. */
  | { status: 'unknown' }
  /** The database does not answer, or the offer changes all the time: it can be sent again, and is kept once. */
  | { status: 'unavailable' };

/**
 * Marks that people write or leave out: accents of Latin, Greek and Cyrillic, and the points of Hebrew and Arabic. In other scripts
 * a mark at a letter is a vowel or makes it another letter, so that another name has another one.
 */
const ACCENTS = /[\u{300}-\u{36f}\u{591}-\u{5c7}\u{610}-\u{61a}\u{64b}-\u{65f}\u{670}]/gu;

/** A name without all that is written one way or another: capitals, accents, spaces, dots. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}

/** The session that a form names, whether or not there is such a one; empty: none was chosen. */
export function sessionIn(fields: URLSearchParams): SessionKey {
  return oneLine(typedIn(fields, 'bijeenkomst'));
}

/** Reads the form on which somebody signs up, for themselves or for others. */
export function readSignUpForm(fields: URLSearchParams, kind: SignUpFormKind): FormReading<SignUpForm, SignUpError> {
  const errors: SignUpError[] = [];
  const { people, helper } = kind === 'group' ? readGroup(fields, errors) : readPerson(fields, errors);
  const { contact, errors: contactErrors } = readContact(fields);
  errors.push(...contactErrors);
  const help = readLines(fields, 'hulp', LONGEST_HELP, errors);
  const remark = readLines(fields, 'opmerking', LONGEST_REMARK, errors);
  if (errors.length > 0) return { status: 'invalid', errors };
  return {
    status: 'ok',
    value: {
      session: sessionIn(fields),
      people: people.map((name) => ({ name, help })),
      ...contact,
      helper,
      remark,
    },
  };
}

interface Names {
  people: string[];
  helper: string;
}

/**
 * A name in the field of who helps counts, whatever was said above it: somebody who fills it in has passed over the question. The
 * same name twice is somebody who comes alone.
 */
function readPerson(fields: URLSearchParams, errors: SignUpError[]): Names {
  const name = required(fields, 'naam', errors);
  const isHelped = typedIn(fields, 'voor') === 'ander' || oneLine(typedIn(fields, 'helper')) !== '';
  const helper = isHelped ? required(fields, 'helper', errors) : '';
  return { people: [name], helper: plainName(helper) === plainName(name) ? '' : helper };
}

function readGroup(fields: URLSearchParams, errors: SignUpError[]): Names {
  const people = severalLines(typedIn(fields, 'namen'))
    .split('\n')
    .filter((line) => !isUnnamed(line));
  if (people.length === 0) errors.push({ field: 'namen', problem: 'missing' });
  if (people.length > LARGEST_GROUP) errors.push({ field: 'namen', problem: 'tooMany' });
  else {
    const tooLong = people.filter((name) => isLongerThan(name, LONGEST_NAME));
    const plain = people.map(plainName);
    const twice = people.filter(
      (_, n) => plain.indexOf(plain[n] ?? '') === n && plain.lastIndexOf(plain[n] ?? '') !== n,
    );
    if (tooLong.length > 0) errors.push({ field: 'namen', problem: 'tooLong', names: tooLong });
    else if (twice.length > 0) errors.push({ field: 'namen', problem: 'twice', names: twice });
  }
  return { people, helper: required(fields, 'naam', errors) };
}

/** A line in which nobody's name can be read, such as one between two lists. */
function isUnnamed(line: string): boolean {
  const reading = readName(line);
  return 'problem' in reading && reading.problem === 'missing';
}

function required(fields: URLSearchParams, field: 'naam' | 'helper', errors: SignUpError[]): string {
  const reading = readName(typedIn(fields, field));
  if ('name' in reading) return reading.name;
  errors.push({ field, problem: reading.problem });
  return '';
}

function readLines(fields: URLSearchParams, field: 'hulp' | 'opmerking', most: number, errors: SignUpError[]): string {
  const text = severalLines(typedIn(fields, field));
  if (isLongerThan(text, most)) errors.push({ field, problem: 'tooLong' });
  return text;
}
