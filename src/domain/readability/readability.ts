import type { InterfaceLocale } from '../locale';
import { isClosed, sentencesOf, wordsOf } from './sentences';
import { dutchSyllables, englishSyllables } from './syllables';

/** How easy texts are to read, and what that was counted from. */
export interface Readability {
  sentences: number;
  words: number;
  syllables: number;
  wordsPerSentence: number;
  syllablesPerWord: number;
  /**
   * Reading ease, rounded to one decimal: about 100 is very easy, below 50 is hard; short words in short sentences give more
   * than 100. Null without any words.
   */
  score: number | null;
}

/**
 * Flesch-Douma for Dutch: W.H. Douma, "De leesbaarheid van landbouwbladen", Landbouwhogeschool Wageningen 1960. Flesch
 * Reading Ease for English: R. Flesch, "A new readability yardstick", Journal of Applied Psychology 32 (1948).
 */
const FORMULAS = {
  nl: { base: 206.84, perWordOfSentence: 0.93, perSyllableOfWord: 77, syllablesOf: dutchSyllables },
  en: { base: 206.835, perWordOfSentence: 1.015, perSyllableOfWord: 84.6, syllablesOf: englishSyllables },
} satisfies Record<InterfaceLocale, object>;

/** Whether a text has sentences: words on a button have no end, and no reading ease. */
export function isRunningText(text: string): boolean {
  return sentencesOf(text).some(isClosed);
}

/** The reading ease of texts in one language, taken together. */
export function readability(texts: readonly string[], language: InterfaceLocale): Readability {
  const { base, perSyllableOfWord, perWordOfSentence, syllablesOf } = FORMULAS[language];
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const wordsPerSentence = words.length / Math.max(1, sentences.length);
  const syllablesPerWord = syllables / Math.max(1, words.length);
  const score = base - perWordOfSentence * wordsPerSentence - perSyllableOfWord * syllablesPerWord;
  return {
    sentences: sentences.length,
    words: words.length,
    syllables,
    wordsPerSentence: rounded(wordsPerSentence, 2),
    syllablesPerWord: rounded(syllablesPerWord, 2),
    score: words.length > 0 ? rounded(score, 1) : null,
  };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
