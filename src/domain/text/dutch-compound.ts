import {
  EXTRA_HEADS,
  HEADS_BEFORE_ER,
  NO_HEADS,
  NO_TAILS,
  SHORT_PARTS,
  TAILS_OF_NAMES,
  WHOLE_WORDS,
} from './dutch-exceptions';
import { lemmaOf } from './dutch-inflection';
import { Kind, kindsOf, NOUN } from './dutch-word-list';

/** The parts of a compound as they stand in it, without linking letters; the last one inflected as the whole is. */
export type Parts = readonly string[];

const MIN_PART = 4;
/** Of the few that may be shorter. */
const SHORTEST_PART = 2;
const MOST_PARTS = 5;
/** Shorter words hold no two parts; longer ones are no words. */
const MIN_COMPOUND = 6;
const MAX_COMPOUND = 45;
/** What stands before a known part may be anything when both are long enough to be no chance. */
const MIN_UNKNOWN_HEAD = 4;
const MIN_TAIL_OF_UNKNOWN = 6;

/**
 * The parts of a Dutch compound by the word list, as few as possible; null when it is none. A part is a word that the
 * list lets stand there, at least four letters long but for a few short ones; an s or er may link it to the next.
 *
 * @param word folded, without hyphens
 */
export function splitCompound(word: string): Parts | null {
  if (word.length < MIN_COMPOUND || word.length > MAX_COMPOUND || WHOLE_WORDS.has(word)) return null;
  const kinds = kindsOf(word);
  if (kinds !== 0 && (kinds & Kind.common) === 0) return null;
  return fewestParts(word);
}

/**
 * As {@link splitCompound}, and for a word that is not in the list also as a name or new word before a part that often
 * ends compounds: dropboxcursus.
 */
export function splitWithUnknown(word: string): Parts | null {
  return splitCompound(word) ?? (kindsOf(word) === 0 && !WHOLE_WORDS.has(word) ? afterUnknown(word) : null);
}

/**
 * The fewest parts that the word can be read as from a place on; of equals, those with the longer first. `known` holds
 * what was found for a place before, so that each is looked at once.
 */
function fewestParts(word: string, from = 0, known = new Map<number, Parts | null>()): Parts | null {
  const before = known.get(from);
  if (before !== undefined) return before;
  const tail = word.slice(from);
  // The last part reaches to the end, and is not the whole word.
  let winner: Parts | null = from > 0 && isTail(tail) ? [tail] : null;
  for (let to = word.length - SHORTEST_PART; to >= from + SHORTEST_PART; to -= 1) {
    // One part is the last one; two are the least that a head and what follows can be.
    if (winner !== null && winner.length <= 2) break;
    const head = word.slice(from, to);
    for (const [link, isAllowed] of LINKS) {
      if (!word.startsWith(link, to) || !isAllowed(head)) continue;
      const rest = fewestParts(word, to + link.length, known);
      if (rest !== null && rest.length < (winner?.length ?? MOST_PARTS + 1) - 1) winner = [head, ...rest];
    }
  }
  known.set(from, winner);
  return winner;
}

const LINKS: readonly (readonly [link: string, isAllowed: (head: string) => boolean])[] = [
  ['', isHead],
  ['s', isHeadBeforeS],
  ['er', (head) => HEADS_BEFORE_ER.has(head)],
];

function isLongEnough(part: string): boolean {
  return part.length >= MIN_PART || SHORT_PARTS.has(part);
}

function isHead(part: string): boolean {
  if (!isLongEnough(part) || NO_HEADS.has(part)) return false;
  const kinds = kindsOf(part);
  if ((kinds & Kind.common) !== 0) {
    if ((kinds & Kind.head) !== 0) return true;
    if ((kinds & NOUN) !== 0 && (part.length > MIN_PART || (kinds & Kind.tail) !== 0)) return true;
  }
  if (SHORT_PARTS.has(part) || EXTRA_HEADS.has(part) || WHOLE_WORDS.has(part)) return true;
  // A plural in -en links by itself: ouderen|cursus, boeken|kast.
  if (part.endsWith('en') && part.length > MIN_PART) return lemmaOf(part)?.kind === 'noun';
  return false;
}

function isHeadBeforeS(part: string): boolean {
  if (part.length < MIN_PART || NO_HEADS.has(part)) return false;
  const kinds = kindsOf(part);
  if ((kinds & Kind.headS) !== 0) return true;
  return (kinds & NOUN) !== 0 && /(?:ing|heid|teit|schap|ij|tie|dom|ment)$/u.test(part);
}

function isTail(part: string): boolean {
  if (NO_TAILS.has(part)) return false;
  const lemma = lemmaOf(part);
  if (lemma === null || !isLongEnough(lemma.base) || NO_TAILS.has(lemma.base)) return false;
  const kinds = kindsOf(lemma.base) | kindsOf(part);
  if ((kinds & Kind.common) === 0) return false;
  if (part.length > MIN_PART && (kindsOf(part) & Kind.tail) !== 0) return true;
  if (lemma.kind === 'noun')
    return (kinds & Kind.tail) !== 0 || lemma.base.length > MIN_PART || SHORT_PARTS.has(lemma.base);
  // beeld|bellen, werk|zoekenden: verbs as they are named or as people are named by them, no other form.
  return lemma.kind === 'verb' && part.length > MIN_PART && /en(?:den|de)?$/u.test(part);
}

function afterUnknown(word: string): Parts | null {
  if (word.length > MAX_COMPOUND) return null;
  for (let from = MIN_UNKNOWN_HEAD; from <= word.length - MIN_PART; from += 1) {
    const tail = word.slice(from);
    const lemma = lemmaOf(tail);
    if (lemma?.kind !== 'noun') continue;
    const kinds = kindsOf(lemma.base);
    const isCommonTail =
      lemma.base.length >= MIN_TAIL_OF_UNKNOWN && (kinds & Kind.tail) !== 0 && (kinds & Kind.common) !== 0;
    if (isCommonTail || TAILS_OF_NAMES.has(tail)) return [word.slice(0, from), tail];
  }
  return null;
}
