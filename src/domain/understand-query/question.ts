import type { Correction, Recognised } from '../understood-query';
import { isStopWord, tokens } from '../text';
import type { ContentLocale } from '../locale';

/** Words of a question that are looked at; what comes after them says no more. */
const MAX_WORDS = 40;

/** A word of the question. */
export interface QuestionWord {
  /** Folded; the corrected word where one was put in its place. */
  word: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
  capital: boolean;
  /** Says nothing about what is looked for, in the language of the question. */
  small: boolean;
  corrected: boolean;
  /** The words that a compound was corrected to; empty for all others. */
  pieces: readonly string[];
}

/** A question while it is being read. */
export interface Question {
  text: string;
  language: ContentLocale;
  words: QuestionWord[];
}

/** Names found in a question, and the words that are left. */
export interface NamesFound {
  recognised: Recognised[];
  rest: QuestionWord[][];
}

/** Words put in the place of others. */
export interface Corrected {
  words: QuestionWord[];
  corrections: Correction[];
  unknown: string[];
}

export function readQuestion(text: string, language: ContentLocale): Question {
  const words = tokens(text)
    .slice(0, MAX_WORDS)
    .map(({ end, start, word }): QuestionWord => {
      const [first = ''] = text.slice(start, end);
      return {
        word,
        start,
        end,
        capital: first !== first.toLowerCase(),
        small: isStopWord(word, language),
        corrected: false,
        pieces: [],
      };
    });
  return { text, language, words };
}
