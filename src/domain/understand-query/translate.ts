import { FOREIGN_SMALL_WORDS, FOREIGN_WORDS, QUESTION_LANGUAGES, type QuestionLanguage } from '../foreign-words';
import { fold, tokens } from '../text';
import { phraseKey } from './known-phrases';

/** What words in another language mean. */
export interface Translation {
  language: QuestionLanguage;
  /** Dutch words or phrases; the first fits best, none when they add nothing to a question. */
  dutch: readonly string[];
  /** Other words for it in the same language. */
  others: readonly string[];
  filler: boolean;
}

/** Arabic writes "and", "with", "for", "the" onto the word. */
const ARABIC_BEGINNINGS = /^(?:و|ف)?(?:بال|كال|لل|ال|ب|ل|ك)?(?=\p{Script=Arabic}{3})/u;
const ARABIC = /^\p{Script=Arabic}+$/u;
/** Shortest word that is taken for one of those that may take any ending. */
const MIN_STEM = 3;

interface Entries {
  whole: Map<string, Translation[]>;
  stems: Map<string, Translation[]>;
  longest: number;
}

function readEntries(): Entries {
  const entries: Entries = { whole: new Map(), stems: new Map(), longest: 1 };
  for (const thing of FOREIGN_WORDS) {
    for (const language of QUESTION_LANGUAGES) {
      const phrases = thing[language].split(',').map((phrase) => phrase.trim());
      const others = phrases.filter((phrase) => !phrase.endsWith('*'));
      const translation: Translation = { language, dutch: thing.dutch, others, filler: thing.filler === true };
      for (const phrase of phrases) {
        const words = phraseWords(phrase.replace(/\*$/u, ''));
        const index = phrase.endsWith('*') ? entries.stems : entries.whole;
        for (const key of new Set([phraseKey(words), phraseKey(bare(words))])) {
          const known = index.get(key) ?? [];
          if (!known.some((other) => other.dutch === thing.dutch)) index.set(key, [...known, translation]);
        }
        entries.longest = Math.max(entries.longest, words.length);
      }
    }
  }
  return entries;
}

const ENTRIES = readEntries();

/** Words of the longest phrase that {@link translate} knows. */
export const LONGEST_FOREIGN_PHRASE = ENTRIES.longest;

const SMALL_WORDS = new Map<QuestionLanguage, ReadonlySet<string>>(
  QUESTION_LANGUAGES.map((language) => [language, new Set(FOREIGN_SMALL_WORDS[language].split(/\s+/u).map(fold))]),
);

function phraseWords(phrase: string): string[] {
  return tokens(phrase).map(({ word }) => word);
}

/**
 * What a word or phrase in English, Turkish, Arabic, Ukrainian or Polish means; empty when no list has it.
 *
 * @param words folded, all of the phrase
 */
export function translate(words: readonly string[]): readonly Translation[] {
  const found = lookUp(words);
  if (found.length > 0) return found;
  const bareWords = bare(words);
  return bareWords.some((word, at) => word !== words[at]) ? lookUp(bareWords) : [];
}

function bare(words: readonly string[]): string[] {
  return words.map((word) => (ARABIC.test(word) ? word.replace(ARABIC_BEGINNINGS, '') : word));
}

function lookUp(words: readonly string[]): readonly Translation[] {
  const key = phraseKey(words);
  const whole = ENTRIES.whole.get(key);
  if (whole !== undefined) return whole;
  const last = words.at(-1) ?? '';
  const before = key.length - last.length;
  for (let length = last.length; length >= MIN_STEM; length -= 1) {
    const stem = ENTRIES.stems.get(key.slice(0, before + length));
    const meant = stem?.filter(({ language }) => language !== 'tr' || isTurkish(last, length)) ?? [];
    if (meant.length > 0) return meant;
  }
  return [];
}

/**
 * Whether a word may be a Turkish one with an ending: the vowels of an ending follow the last one of the word (vowel
 * harmony), so that after `fotoğraf` comes `-lar` and never the `-eren` of a Dutch verb.
 *
 * @param word folded, so that `ı` is `i`, `ö` is `o` and `ü` is `u`, which fit both kinds
 * @param stem length of the word without its ending
 */
function isTurkish(word: string, stem: number): boolean {
  const last = word
    .slice(0, stem)
    .match(/[aeiou]/gu)
    ?.at(-1);
  const ending = word.slice(stem);
  if (last === 'a') return !ending.includes('e');
  return last === 'e' ? !ending.includes('a') : true;
}

/** True for a small word ("for", "için", "для") of one of the languages. */
export function isForeignSmallWord(word: string, languages: ReadonlySet<QuestionLanguage>): boolean {
  return [...languages].some((language) => SMALL_WORDS.get(language)?.has(word));
}
