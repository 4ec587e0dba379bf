import type { Synonyms } from '../synonyms';
import { isStopWord, termOf, tokens } from '../text';
import { phraseKey, termOfPhrase } from './known-phrases';

/** A word or phrase of a list, ready to be searched for. */
export interface Synonym {
  terms: string[];
}

/** Words of the lists by what leads to them: any form of a word, in one word or in pieces. */
export interface SynonymIndex {
  same: ReadonlyMap<string, readonly Synonym[]>;
  near: ReadonlyMap<string, readonly Synonym[]>;
  /** Folded words of all lists. */
  words: ReadonlySet<string>;
}

/** Most groups of an index; what editors write beyond that is not looked at. */
const MAX_GROUPS = 1000;

/** Small words that turn a phrase into its opposite: "geen internet" is not about internet. */
const NEGATIONS = new Set(['geen', 'niet', 'niets', 'nooit', 'no', 'not', 'never']);

/** True for small words that count in a phrase all the same. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word);
}

/**
 * Words that carry meaning in a phrase, of those given; all of them when none does ("uit en thuis").
 *
 * @param words folded
 */
export function contentWords(words: readonly string[]): readonly string[] {
  const content = words.filter((word) => !isStopWord(word, 'nl') || isNegation(word));
  return content.length === 0 ? words : content;
}

/**
 * Keys of a phrase: its terms in a row, so that plurals match, and the term of all words as one, so that "video bellen",
 * "video-bellen" and "videobellen" are one thing.
 *
 * @param words folded, without words that say nothing
 */
export function synonymKeys(words: readonly string[]): string[] {
  const pieces = words.flatMap((word) => word.split('-')).filter(Boolean);
  const inOne = termOf(pieces.join(''), 'nl');
  const inPieces = phraseKey(pieces.map((piece) => termOf(piece, 'nl')));
  return inOne === inPieces ? [inOne] : [inPieces, inOne];
}

/** Prepares what editors wrote for questions. A word may stand in several groups. */
export function indexSynonyms({ near, same }: Synonyms): SynonymIndex {
  const words = new Set<string>();
  const index = { same: new Map<string, Synonym[]>(), near: new Map<string, Synonym[]>(), words };
  const add = (list: 'same' | 'near', asked: readonly Member[], shown: readonly Member[]) => {
    for (const { keys } of asked) {
      for (const key of keys) {
        const others = shown.filter(({ keys: [inPieces] }) => inPieces !== key).flatMap(({ synonyms }) => synonyms);
        index[list].set(key, [...(index[list].get(key) ?? []), ...others]);
      }
    }
  };
  const groups = same.slice(0, MAX_GROUPS).map((group) => membersOf(group, words));
  for (const members of groups) add('same', members, members);
  for (const { asked, shown } of near.slice(0, MAX_GROUPS)) {
    add('near', withSame(membersOf(asked, words), groups), membersOf(shown, words));
  }
  return index;
}

/** Words with all that mean the same: what comes near one of these comes near the others too. */
function withSame(members: readonly Member[], groups: readonly (readonly Member[])[]): readonly Member[] {
  const asked = new Set(members.flatMap(({ keys }) => keys));
  const all = [
    ...members,
    ...groups.filter((group) => group.some(({ keys }) => keys.some((key) => asked.has(key)))).flat(),
  ];
  return [...new Map(all.map((member) => [member.keys.join(), member])).values()];
}

/** A word or phrase as it stands in a list: what it is known by, and how it is found. */
interface Member {
  keys: string[];
  synonyms: Synonym[];
}

function membersOf(phrases: readonly string[], all: Set<string>): Member[] {
  return phrases.flatMap((phrase) => {
    const words = tokens(phrase).map(({ word }) => word);
    if (words.length === 0) return [];
    for (const word of words) all.add(word);
    return [{ keys: synonymKeys(contentWords(words)), synonyms: waysToFind(words) }];
  });
}

/** A phrase is found by its words, and by the term that rows carry when it is a phrase of the catalogue itself. */
function waysToFind(words: readonly string[]): Synonym[] {
  const term = termOfPhrase(words);
  // Nobody writes "niveau 1" in a text: the level itself is meant.
  if (term?.startsWith('level:') === true) return [{ terms: [term] }];
  // Texts are not searched for what is not there.
  const own = words.some(isNegation)
    ? []
    : [{ terms: [...new Set(contentWords(words).map((word) => termOf(word, 'nl')))] }];
  return term === null ? own : [...own, { terms: [term] }];
}
