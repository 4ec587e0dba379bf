/** Most words or phrases in one group: wider groups find everything, and so nothing. */
export const MAX_SYNONYMS = 20;
/** Longest word or phrase of a group, in characters. */
export const MAX_SYNONYM_LENGTH = 60;
/** Most words in one phrase. */
export const MAX_SYNONYM_WORDS = 5;

/** What editors wrote about words, as they wrote it. */
export interface Synonyms {
  /** Words and phrases that mean the same: whoever types one finds the others. */
  same: readonly (readonly string[])[];
  /** What to show when nothing is found by the words of a question itself; one way only. */
  near: readonly { asked: readonly string[]; shown: readonly string[] }[];
}

/** What is wrong with a group of words. */
export type SynonymProblem =
  | { problem: 'too-few' }
  | { problem: 'too-many' }
  | { problem: 'too-long'; word: string }
  | { problem: 'no-word'; word: string }
  | { problem: 'twice'; word: string };

const WORD = /[\p{L}\p{N}]/u;

/** The words and phrases of a group written on one line, with commas (or semicolons, or lines) between them. */
export function parseSynonyms(line: string): string[] {
  return line
    .toWellFormed()
    .split(/[,;\n]/u)
    .map((word) => word.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .filter((word) => word !== '');
}

/**
 * The first thing that is wrong with a list of words as an editor wrote it; null when it can be used.
 *
 * @param least how many words it takes: two for a group of words that mean the same
 */
export function synonymProblem(line: string, least = 2): SynonymProblem | null {
  const words = parseSynonyms(line);
  if (words.length < least) return { problem: 'too-few' };
  if (words.length > MAX_SYNONYMS) return { problem: 'too-many' };
  const seen = new Set<string>();
  for (const word of words) {
    if (!WORD.test(word)) return { problem: 'no-word', word };
    if (word.length > MAX_SYNONYM_LENGTH || word.split(' ').length > MAX_SYNONYM_WORDS) {
      return { problem: 'too-long', word };
    }
    const same = word.toLowerCase();
    if (seen.has(same)) return { problem: 'twice', word };
    seen.add(same);
  }
  return null;
}
