/** Letters that Unicode does not take apart into a base letter and a mark. */
const SPELLED_OUT = new Map<string, string>([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ð', 'd'],
  ['đ', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ı', 'i'],
  // Arabic: spellings that people use for one another, and the stroke that only stretches a word.
  ['ى', 'ي'],
  ['ة', 'ه'],
  ['ـ', ''],
  // Ukrainian ґ is often typed as г.
  ['ґ', 'г'],
]);

const PLAIN = /^[\u0020-\u007e]*$/u;
const SPECIAL = new RegExp(`[${[...SPELLED_OUT.keys()].join('')}]`, 'gu');
const APOSTROPHES = /[’‘‛ʼʻ`´′＇]/gu;
const DASHES = /[‐‑‒–—―−﹣－]/gu;
/** Marks that stand on a letter, and signs that are not seen: joiners, direction marks, soft hyphens. */
const MARKS = /[\p{Mn}\p{Me}\p{Cf}]/gu;

/**
 * Text as it is compared: well-formed, lower case, without diacritics, with the apostrophe ' and the hyphen - for all
 * their relatives, and letters such as ß, æ and ĳ spelled out. Folding what is folded changes nothing.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return (
    text
      .toWellFormed()
      // Before the compatibility forms, which make a space and a mark of a lone accent.
      .replace(APOSTROPHES, "'")
      .replace(DASHES, '-')
      .normalize('NFKD')
      .toLowerCase()
      // Lower case can make marks (İ), and marks can hide what is spelled out (ǿ).
      .normalize('NFKD')
      .replace(MARKS, '')
      .replace(SPECIAL, (letter) => SPELLED_OUT.get(letter) ?? '')
      .replace(APOSTROPHES, "'")
      .replace(DASHES, '-')
  );
}
