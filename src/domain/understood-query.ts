import type { SkillLevel } from './skill-level';

/** One of the ways to find a word: all of these terms together. */
export interface Alternative {
  terms: string[];
  why: 'word' | 'compound' | 'synonym' | 'translation' | 'correction';
}

/** A word of the question, or several that mean one thing; found by any of its alternatives. */
export interface Unit {
  /** As typed. */
  words: string;
  alternatives: Alternative[];
  /** Ways to find words that come near: for when the question itself has no answer. */
  near: Alternative[];
  /** Of a unit that takes any of several, these: what has more of them is the better answer. */
  anyOf?: Unit[];
}

export type RecognisedKind = 'city' | 'neighbourhood' | 'location' | 'organisation';

/** A name in the question that narrows the search like a filter, and can be taken away like one. */
export interface Recognised {
  kind: RecognisedKind;
  /** The name as the catalogue writes it. */
  label: string;
  /** The term that rows carry for it, such as `city:gouda`. */
  term: string;
  /** The words of the question that it was read from. */
  words: string;
  /** The question without them. */
  without: string;
  /** The town around a neighbourhood or place; left out where it is not known, or not one. */
  town?: Pick<Recognised, 'label' | 'term'>;
}

export interface Correction {
  from: string;
  to: string;
}

/** A question in words as the catalogue understood it. */
export interface UnderstoodQuery {
  /** All of them must be found. */
  units: Unit[];
  recognised: Recognised[];
  corrections: Correction[];
  /** The question with its corrections; null when nothing was corrected. */
  corrected: string | null;
  /** Levels that the question asks for in words ("beginner"), of which rows carry `level:1` and so on. */
  levels: SkillLevel[];
  /** Words, folded, that neither the catalogue nor any list knows: misspelt, or nothing that is here. */
  unknown: string[];
}

/** Ways in which a question without an answer can be asked wider. */
export const WIDENINGS = ['time', 'level', 'distance', 'synonyms', 'words', 'place', 'filters'] as const;
export type Widening = (typeof WIDENINGS)[number];

/** From where distances are measured. */
export interface Origin {
  label: string;
  lat: number;
  lon: number;
}
