import { stemmer } from 'stemmer';
import type { ContentLocale } from '../locale';
import { splitCompound } from './dutch-compound';
import { WHOLE_WORDS } from './dutch-exceptions';
import { dutchTerms, ownTerm } from './dutch-terms';
import { Kind, kindsOf, NOUN } from './dutch-word-list';
import { isStopWord } from './stop-words';
import { tokens } from './tokens';

/** Words whose terms are remembered, for each language; when there are more, remembering starts anew. */
const MAX_REMEMBERED = 200_000;

const REMEMBERED: Record<ContentLocale, Map<string, readonly string[]>> = { nl: new Map(), en: new Map() };

/**
 * The terms of a word: its own first, then those of the parts of a compound; all forms of a word have the same own
 * term. Of a word from a token each term is made of letters, marks and digits alone.
 *
 * @param word folded, as in a token
 */
export function termsOf(word: string, language: ContentLocale): readonly string[] {
  const remembered = REMEMBERED[language];
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MAX_REMEMBERED) remembered.clear();
  const terms = language === 'nl' ? dutchTerms(word) : englishTerms(word);
  remembered.set(word, terms);
  return terms;
}

function englishTerms(word: string): string[] {
  const pieces = word.split('-').filter(Boolean);
  if (pieces.length === 0) return [];
  const terms = [stemmer(pieces.join(''))];
  if (pieces.length > 1) terms.push(...pieces.filter((piece) => piece.length > 1).map(stemmer));
  return [...new Set(terms)];
}

/** The one term that a word and all its inflected forms share ("cursussen" → "cursus"). */
export function termOf(word: string, language: ContentLocale): string {
  return termsOf(word, language)[0] ?? word;
}

/** The terms of the parts of a compound ("taalcafe" → taal, cafe); none for a word that is no compound. */
export function partsOf(word: string, language: ContentLocale): readonly string[] {
  return termsOf(word, language).slice(1);
}

/**
 * The terms that words have when they are written as one: "taal", "cafe" → taalcafe. Empty unless the whole is a word of
 * the list, or a compound with a border where the words meet.
 *
 * @param words two or more folded words that follow one another
 */
export function joinsOf(words: readonly string[], language: ContentLocale): string[] {
  if (language !== 'nl' || words.length < 2) return [];
  if (words.some((word) => isStopWord(word, language) || !/^\p{L}+$/u.test(word))) return [];
  const head = words.slice(0, -1).join('');
  const tail = words.at(-1) ?? '';
  const joins = ['', 's']
    .map((link) => head + link + tail)
    .filter((whole) => isWord(whole) || isCompound(whole, words));
  return [...new Set(joins.map(ownTerm))];
}

function isWord(word: string): boolean {
  if (WHOLE_WORDS.has(word)) return true;
  const kinds = kindsOf(word);
  return (kinds & NOUN) !== 0 && (kinds & Kind.common) !== 0;
}

/** Of two words the border must be where they meet; of more, as in "inloop spreek uur", parts may be made of them. */
function isCompound(whole: string, words: readonly string[]): boolean {
  const parts = splitCompound(whole);
  if (parts === null) return false;
  return words.length > 2 || parts.some((_, index) => index > 0 && parts.slice(index).join('') === words[1]);
}

/** The distinct terms by which a text is found, in the order of the text; stop words give none. */
export function indexTerms(text: string, language: ContentLocale): string[] {
  const terms = new Set<string>();
  for (const { word } of tokens(text)) {
    if (isStopWord(word, language)) continue;
    for (const term of termsOf(word, language)) terms.add(term);
  }
  return [...terms];
}
