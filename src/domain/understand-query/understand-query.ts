import type { ContentLocale } from '../locale';
import { SKILL_LEVELS } from '../skill-level';
import { partsOf, termOf } from '../text';
import type { Alternative, UnderstoodQuery } from '../understood-query';
import { correct, correctedText } from './correct';
import { findNames } from './find-names';
import { levelOfTerm } from './known-phrases';
import { readQuestion, type QuestionWord } from './question';
import { MAX_ALTERNATIVES, MAX_UNITS, unitsOf } from './units';
import type { Vocabulary } from './vocabulary';

/**
 * Reads a question in words: what is misspelt, which names are in it, what is asked for and by which other words that is
 * found. Takes any text, in bounded time, and never fails; text without words asks for nothing.
 *
 * @param language the content language of the offers that are searched
 */
export function understandQuery(text: string, vocabulary: Vocabulary, language: ContentLocale): UnderstoodQuery {
  const question = readQuestion(text, language);
  const { corrections, unknown, words } = correct(question, vocabulary);
  const { recognised, rest } = findNames({ ...question, words }, vocabulary.names);
  const units = unitsOf(question, rest, vocabulary, recognised.length > 0);
  const levels = new Set(
    units.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms.map(levelOfTerm))),
  );
  return {
    units,
    recognised,
    corrections,
    corrected: correctedText(question, words),
    levels: SKILL_LEVELS.filter((level) => levels.has(level)),
    unknown,
  };
}

/** Reads a question by its words alone: nothing corrected, no names, no other words for the same. Never fails. */
export function takeLiterally(text: string, language: ContentLocale): UnderstoodQuery {
  const { words } = readQuestion(text, language);
  const unitOf = ({ end, start, word }: QuestionWord) => {
    const parts = partsOf(word, language);
    const own: Alternative = { terms: [termOf(word, language)], why: 'word' };
    const alternatives: Alternative[] = parts.length > 0 ? [own, { terms: [...parts], why: 'compound' }] : [own];
    return { words: text.slice(start, end), alternatives: alternatives.slice(0, MAX_ALTERNATIVES), near: [] };
  };
  return {
    units: words
      .filter(({ small }) => !small)
      .slice(0, MAX_UNITS)
      .map(unitOf),
    recognised: [],
    corrections: [],
    corrected: null,
    levels: [],
    unknown: [],
  };
}
