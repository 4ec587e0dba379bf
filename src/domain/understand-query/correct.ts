import type { Correction } from '../understood-query';
import { joinsOf, partsOf, termOf } from '../text';
import { QUESTION_LANGUAGES } from '../foreign-words';
import { isAskingWord } from './asking-words';
import { isDutchWord, isGuessedForm, isListedWord } from './dutch-words';
import { PHRASE_WORDS, termOfPhrase } from './known-phrases';
import type { Corrected, Question, QuestionWord } from './question';
import { bestCandidate, closest, soundOf, type Candidate } from './spelling';
import { isForeignSmallWord, translate } from './translate';
import type { Vocabulary } from './vocabulary';

/** Words in doubt that are looked at. */
const MAX_DOUBTS = 6;
/** Shortest pieces that a misspelt compound is taken apart into. */
const MIN_HEAD = 4;
const MIN_TAIL = 3;
const MIN_COMPOUND = 8;
/** Shorter halves are too near to too many words. */
const MIN_REPAIRED = 5;
/** What one slip in a word costs at most. */
const COST_OF_A_SLIP = 1;
/** A whole word that is as close as its repaired halves is the likelier one. */
const COST_OF_SPLITTING = 0.5;

const ALL_LANGUAGES = new Set(QUESTION_LANGUAGES);

/**
 * Puts words of the catalogue in the place of words that nobody knows: not its own words, no list of synonyms, names or
 * translations, and not the language. A word that the catalogue has is never touched. Words that only the language knows
 * are, where the catalogue has a word that sounds the same, or for a compound that anybody may make, one slip away.
 */
export function correct(question: Question, vocabulary: Vocabulary): Corrected {
  const corrections: Correction[] = [];
  const unknown: string[] = [];
  const doubts = new Map(doubtsIn(question, vocabulary).map((doubt) => [doubt.word, doubt]));
  const words = question.words.map((word): QuestionWord => {
    const doubt = doubts.get(word);
    if (doubt === undefined || isFormOfKnown(word.word, vocabulary)) return word;
    if (doubt.kind === 'unknown') unknown.push(word.word);
    const better = word.word.includes('-') ? null : REPAIRS[doubt.kind](word.word, vocabulary);
    if (better === null) return word;
    corrections.push({ from: question.text.slice(word.start, word.end), to: better.join('') });
    return { ...word, word: better.join(''), corrected: true, pieces: better.length > 1 ? better : [] };
  });
  return { words, corrections, unknown };
}

/** A word of a question that the catalogue does not have, and what of it is known: that it is Dutch, or made of Dutch. */
export interface Doubt {
  word: QuestionWord;
  kind: 'unknown' | 'compound' | 'dutch';
}

/** The words of a question that may be misspelt: a text with many of them is no question in any language known here. */
export function doubtsIn({ words }: Question, vocabulary: Vocabulary): Doubt[] {
  return words
    .flatMap((word, at): Doubt[] => {
      if (word.small || isKnown(word.word, vocabulary) || isKnownWithNeighbour(words, at, vocabulary)) return [];
      return [{ word, kind: kindOfDoubt(word.word, vocabulary) }];
    })
    .slice(0, MAX_DOUBTS);
}

function kindOfDoubt(word: string, vocabulary: Vocabulary): Doubt['kind'] {
  if (isListedWord(word)) return isGuessedForm(word) ? 'compound' : 'dutch';
  return isDutchCompound(word, vocabulary) ? 'compound' : 'unknown';
}

/** How far a word may be from what is put in its place, by what is known of it. */
const REPAIRS: Record<Doubt['kind'], (word: string, vocabulary: Vocabulary) => string[] | null> = {
  unknown: repaired,
  compound: (word, vocabulary) => {
    const best = closest(word, candidatesFor(word, vocabulary));
    return best !== null && best.cost <= COST_OF_A_SLIP ? [best.candidate.word] : null;
  },
  dutch: (word, { near }) => {
    const sound = soundOf(word);
    const best = bestCandidate(
      word,
      near(word).filter((candidate) => soundOf(candidate.word) === sound),
    );
    return best === null ? null : [best.word];
  },
};

/** The question as it reads with its corrections; null without any. */
export function correctedText({ text }: Question, words: readonly QuestionWord[]): string | null {
  if (!words.some(({ corrected }) => corrected)) return null;
  let read = '';
  let end = 0;
  for (const word of words) {
    read += text.slice(end, word.start) + (word.corrected ? word.word : text.slice(word.start, word.end));
    end = word.end;
  }
  return read + text.slice(end);
}

/** Whether anything knows a word as it is written. */
function isKnown(word: string, vocabulary: Vocabulary): boolean {
  // Numbers and other scripts are taken as they are: no slip in them can be told from what was meant.
  if (!/^[a-z]+(?:-[a-z]+)*$/u.test(word) || word.length <= 3) return true;
  if (vocabulary.knows(word) || vocabulary.names.words.has(word) || vocabulary.synonyms.words.has(word)) return true;
  if (termOfPhrase([word]) !== null || translate([word]).length > 0) return true;
  if (isAskingWord(word) || isForeignSmallWord(word, ALL_LANGUAGES)) return true;
  const term = termOf(word, 'nl');
  if (vocabulary.synonyms.same.has(term) || vocabulary.synonyms.near.has(term)) return true;
  return (
    word.includes('-') &&
    word.split('-').every((piece) => piece === '' || isKnown(piece, vocabulary) || isDutchWord(piece))
  );
}

/** Whether a word can be read as a compound of words that are Dutch, or the catalogue's. */
function isDutchCompound(word: string, { knows }: Vocabulary): boolean {
  if (isDutchWord(word)) return true;
  const parts = partsOf(word, 'nl');
  return parts.length > 1 && parts.every((part) => part.length <= 3 || knows(part) || isDutchWord(part));
}

/** Whether the catalogue has another form of a word, such as its plural. */
function isFormOfKnown(word: string, { near }: Vocabulary): boolean {
  const term = termOf(word, 'nl');
  return near(word).some((candidate) => termOf(candidate.word, 'nl') === term);
}

/** "lees" and "cafe" are one word that is known: neither is misspelt. */
function isKnownWithNeighbour(words: readonly QuestionWord[], at: number, vocabulary: Vocabulary): boolean {
  return [words.slice(at - 1, at + 1), words.slice(at, at + 2)].some((pair) => {
    if (pair.length < 2) return false;
    const both = pair.map(({ word }) => word);
    const joined = both.join('');
    return (
      vocabulary.knows(joined) ||
      vocabulary.synonyms.words.has(joined) ||
      vocabulary.names.byWords.has(joined) ||
      // What is a compound already is no half of one: "wachtword vergeten".
      (both.every((word) => partsOf(word, 'nl').length === 0) && joinsOf(both, 'nl').length > 0) ||
      translate(both).length > 0
    );
  });
}

/** The word that was meant, in the pieces of which one was repaired; null when nothing is close. */
function repaired(word: string, vocabulary: Vocabulary): string[] | null {
  const whole = closest(word, [...candidatesFor(word, vocabulary), ...wordsLike(word, vocabulary.names.words)]);
  if (whole !== null && whole.cost <= COST_OF_A_SLIP) return [whole.candidate.word];
  const halves = repairedHalves(word, vocabulary);
  if (whole === null) return halves?.pieces ?? null;
  return halves !== null && halves.cost + COST_OF_SPLITTING < whole.cost ? halves.pieces : [whole.candidate.word];
}

function candidatesFor(word: string, { near, synonyms }: Vocabulary): Candidate[] {
  return [...near(word), ...wordsLike(word, synonyms.words), ...wordsLike(word, PHRASE_WORDS)];
}

/** Of words that are not counted, those that are about as long. */
function wordsLike(word: string, words: Iterable<string>): Candidate[] {
  const found: Candidate[] = [];
  for (const other of words) {
    if (Math.abs(other.length - word.length) <= 3 && other.length >= 4) found.push({ word: other, uses: 0 });
  }
  return found;
}

/** A compound of which one half is right: "smartfooncursus" → smartphone, cursus. */
function repairedHalves(word: string, vocabulary: Vocabulary): { pieces: string[]; cost: number } | null {
  let best: { pieces: string[]; cost: number } | null = null;
  for (const { head, tail } of halvesOf(word)) {
    const withTail =
      head.length >= MIN_REPAIRED && isPiece(tail, vocabulary) ? closest(head, candidatesFor(head, vocabulary)) : null;
    const withHead =
      tail.length >= MIN_REPAIRED && isPiece(head, vocabulary) ? closest(tail, candidatesFor(tail, vocabulary)) : null;
    if (withTail !== null && withTail.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) {
      best = { pieces: [withTail.candidate.word, tail], cost: withTail.cost };
    }
    if (withHead !== null && withHead.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) {
      best = { pieces: [head, withHead.candidate.word], cost: withHead.cost };
    }
  }
  return best;
}

/** Whether a half of a compound is right as it stands. */
function isPiece(piece: string, { knows, synonyms }: Vocabulary): boolean {
  // Chance makes short words of anything.
  if (piece.length < MIN_HEAD) return piece === 'les';
  return knows(piece) || synonyms.words.has(piece) || (piece.length >= MIN_REPAIRED && isListedWord(piece));
}

/**
 * Words whose presence in the catalogue decides how a question is read, to be looked up before it is read. For words that
 * prove to be unknown, see `spellingsToTry` and {@link halvesOf}.
 */
export function wordsToLookUp({ words }: Question): string[] {
  const found = new Set<string>();
  words.forEach(({ small, word }, at) => {
    const next = words[at + 1];
    if (next !== undefined) for (const whole of joinedSpellings([word, next.word])) found.add(whole);
    if (small) return;
    found.add(word);
    for (const part of [termOf(word, 'nl'), ...partsOf(word, 'nl'), ...word.split('-')])
      if (part !== '') found.add(part);
  });
  return [...found];
}

/** Two words written as one, as Dutch writes compounds: with or without an s between them. */
export function joinedSpellings(words: readonly string[]): string[] {
  return words.every((word) => !word.includes('-')) ? [words.join(''), words.join('s')] : [];
}

/** A word cut in two, wherever it can be cut; nothing for a short one. */
export function halvesOf(word: string): { head: string; tail: string }[] {
  if (word.length < MIN_COMPOUND) return [];
  return Array.from({ length: word.length - MIN_TAIL - MIN_HEAD + 1 }, (_, n) => ({
    head: word.slice(0, n + MIN_HEAD),
    tail: word.slice(n + MIN_HEAD),
  }));
}

/** The halves of an unknown word that may be misspelt, because the other half is right. */
export function halvesToRepair(word: string, vocabulary: Vocabulary): string[] {
  return halvesOf(word).flatMap(({ head, tail }) => [
    ...(isPiece(tail, vocabulary) && head.length >= MIN_REPAIRED ? [head] : []),
    ...(isPiece(head, vocabulary) && tail.length >= MIN_REPAIRED ? [tail] : []),
  ]);
}
