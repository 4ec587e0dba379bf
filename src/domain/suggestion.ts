/** What a search field suggests: an offer or offers of that name, a place, a topic. */
export const SUGGESTION_KINDS = ['offer', 'place', 'topic'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

export interface Suggestion {
  kind: SuggestionKind;
  label: string;
  /** Absolute address of the page that it leads to. */
  url: string;
}

/** As many as one list shows. */
export const MAX_SUGGESTIONS = 10;

/** Fewer letters and digits than this say too little. */
const FEWEST_LETTERS = 2;
/** No name that can be suggested is longer, in characters. */
const LONGEST_QUESTION = 60;

/** What to look for when somebody has typed `text`: one line; null when that is too little or too much for suggestions. */
export function suggestionQuestion(text: string): string | null {
  const question = text
    .slice(0, LONGEST_QUESTION * 4)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const letters = question.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS && Array.from(question).length <= LONGEST_QUESTION ? question : null;
}

/** How a name has what was typed: from its beginning, from the beginning of a word, or somewhere within. */
export type NameRank = 0 | 1 | 2;

/** Fewer letters than this are only looked for where a word begins. */
const FEWEST_WITHIN = 3;

/**
 * A name as it is compared: letters and digits in lower case without accents, words apart by one space. Signs within a
 * word go, so that "e-mail" is "email" and "foto's" is "fotos"; "&" is read as the Dutch word for it. The same as
 * `catalogue.folded` in the database, which finds the candidates.
 */
export function foldedName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' en ')
    .replace(/['’.-]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Where a name has what was typed; null when it has not. */
export function nameRank(name: string, question: string): NameRank | null {
  const folded = foldedName(name);
  const asked = foldedName(question);
  if (asked.length < FEWEST_LETTERS) return null;
  if (folded.startsWith(asked)) return 0;
  if (folded.includes(` ${asked}`)) return 1;
  return asked.length >= FEWEST_WITHIN && folded.includes(asked) ? 2 : null;
}
