import { parsePostcode } from '../postcode';

/** True for a word that is written as a postcode is, with its letters or without. */
export function isPostcode(word: string): boolean {
  return word.length >= 4 && word.length <= 6 && parsePostcode(word) !== null;
}

/** The postcode in some words of a question, as `parsePostcode` gives it; null without one. */
export function postcodeIn(words: string): string | null {
  const [written = ''] = /[1-9]\d{3}(?:\s?[a-z]{2})?(?![\d\p{L}])/iu.exec(words) ?? [];
  return written === '' ? null : parsePostcode(written);
}
