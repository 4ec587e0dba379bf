import { type Parts, splitCompound, splitWithUnknown } from './dutch-compound';
import { WHOLE_WORDS } from './dutch-exceptions';
import { guessedStem, lemmaOf, rootOf } from './dutch-inflection';
import { kindsOf } from './dutch-word-list';
import { isStopWord } from './stop-words';

/**
 * The terms of a Dutch word: its own first, then those of the parts when it is a compound, and of their parts in turn.
 *
 * @param word folded; may hold the hyphens it was written with
 */
export function dutchTerms(word: string): string[] {
  const pieces = word.split('-').filter(Boolean);
  const whole = pieces.join('');
  if (whole === '') return [];
  const terms = new Set([ownTerm(whole)]);
  if (pieces.length > 1) {
    for (const piece of pieces) {
      if (piece.length === 1 || isStopWord(piece, 'nl')) continue;
      terms.add(ownTerm(piece));
      addParts(terms, piece);
    }
  } else {
    addParts(terms, whole);
  }
  return [...terms];
}

/** The one term of all forms of a word. */
export function ownTerm(word: string): string {
  const lemma = lemmaOf(word);
  if (lemma !== null && (lemma.kind !== 'other' || lemma.base !== word)) return rootOf(lemma);
  const parts = splitWithUnknown(word);
  if (parts !== null) {
    // Only the last part of a compound is inflected.
    const tail = parts.at(-1) ?? '';
    return word.slice(0, word.length - tail.length) + ownTerm(tail);
  }
  return lemma === null ? byRulesAlone(word) : word;
}

/** Nesting is as deep as compounds go; parts are shorter each time. */
function addParts(terms: Set<string>, word: string): void {
  for (const part of partsOfWord(word) ?? []) {
    terms.add(ownTerm(part));
    addParts(terms, part);
  }
}

/**
 * Nouns are taken apart. Verbs are where their parts are long (internetbankieren, not luisteren), adjectives where they
 * end in a verb (werkzoekende, not belangrijke): others hold words by chance.
 */
function partsOfWord(word: string): Parts | null {
  const lemma = lemmaOf(word);
  if (lemma === null) return WHOLE_WORDS.has(ownTerm(word)) ? null : splitWithUnknown(word);
  if (WHOLE_WORDS.has(lemma.base)) return null;
  if (lemma.kind === 'noun' || lemma.kind === 'other') return splitCompound(word) ?? splitCompound(lemma.base);
  const parts = splitCompound(word);
  const [head = '', ...tails] = parts ?? [];
  const tail = tails.at(-1) ?? '';
  // thuisles is a lesson at home, and nobody's reading.
  if (lemma.kind === 'verb' && kindsOf(word) === 0 && lemmaOf(tail)?.kind === 'noun') return parts;
  if (lemma.kind === 'verb') return head.length > 4 && tail.length > 5 ? parts : null;
  return lemmaOf(tail)?.kind === 'verb' ? parts : null;
}

/** For names and new words, by the endings that nearly always are endings: chromebooks, tikkies, swishen, a4tjes. */
function byRulesAlone(word: string): string {
  if (word.length < 4 || !/^[a-z0-9]+$/u.test(word)) return word;
  const small = /^(.*[a-z0-9]{2})tjes?$/u.exec(word)?.[1];
  if (small !== undefined) return small;
  if (/^.{2,}[bcdfghklmnprtvwxz]en$/u.test(word)) return guessedStem(word.slice(0, -2));
  // Not campus, basis, express: a word in -us, -is or -ss is hardly ever a plural.
  return /[^isu]s$/u.test(word) ? word.slice(0, -1) : word;
}
