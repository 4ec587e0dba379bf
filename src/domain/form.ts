/**
 * What a visitor fills in: read, checked and given back as it was typed when something is not right. Shared by all forms of
 * the site; each form has its own fields and rules beside its noun.
 */

/** What was typed, by name of the field; a field that may have several answers holds all of them. */
export type Typed<Field extends string> = Partial<Record<Field, string>>;

/** A field that is not right, and what is wrong with it: a key that the site has words for. */
export interface FieldError<Field extends string = string, Problem extends string = string> {
  field: Field;
  problem: Problem;
}

/** How a form is read: its value, or what is wrong in the order of its fields. */
export type FormReading<Value, Error extends FieldError> =
  { status: 'ok'; value: Value } | { status: 'invalid'; errors: Error[] };

/** Characters that nobody types and that break a line, a mail or a table: controls, and those that turn the direction of text. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;
/** Joiners are part of words in Arabic and Persian, and of emoji. */
const JOINERS = /[\u200c\u200d]/u;

/** A text of one line as it is kept: composed (NFC), without invisible characters, with single spaces and none around it. */
export function oneLine(text: string): string {
  return lineOf(text.replace(/\s+/gu, ' '));
}

/** A text of several lines, kept in the same way, with at most one empty line in a row. */
export function severalLines(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .split('\n')
    .map((line) => lineOf(line.replace(/\s+/gu, ' ')))
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

function lineOf(text: string): string {
  return text
    .replace(INVISIBLE, (character) => (JOINERS.test(character) ? character : ''))
    .normalize('NFC')
    .trim();
}
