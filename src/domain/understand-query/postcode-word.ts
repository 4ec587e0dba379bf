import { parsePostcode } from '../postcode';

/** True for a word that is written as a postcode is, with its letters or without. */
export function isPostcode(word: string): boolean {
  return word.length >= 4 && word.length <= 6 && parsePostcode(word) !== null;
}
