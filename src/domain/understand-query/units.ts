import type { QuestionLanguage } from '../foreign-words';
import type { ContentLocale } from '../locale';
import { partsOf, termOf, tokens } from '../text';
import type { Alternative, Unit } from '../understood-query';
import { ASKING_PHRASES, isAskingWord, LONGEST_ASKING_PHRASE } from './asking-words';
import { phraseKey, termOfPhrase } from './known-phrases';
import { isPostcode } from './postcode-word';
import type { Question, QuestionWord } from './question';
import { joinedSpellings } from './correct';
import { contentWords, isNegation, synonymKeys } from './synonym-index';
import { isForeignSmallWord, LONGEST_FOREIGN_PHRASE, translate, type Translation } from './translate';
import type { Vocabulary } from './vocabulary';

/** What a question is cut down to: nobody types more things, and every alternative costs time. */
export const MAX_UNITS = 12;
export const MAX_ALTERNATIVES = 12;
/** Most words of a phrase that is looked for in lists. */
const LONGEST_PHRASE = Math.max(5, LONGEST_FOREIGN_PHRASE, LONGEST_ASKING_PHRASE);
/** Most other words for one part of a compound or phrase. */
const MAX_PART_ALTERNATIVES = 6;

/** A unit while it is made. */
interface Draft {
  unit: Unit;
  /** Says only that somebody asks, or only where: it goes when something else is left. */
  filler: boolean;
  languages: ReadonlySet<QuestionLanguage>;
  words: readonly QuestionWord[];
}

type Ways = Pick<Unit, 'alternatives' | 'near'>;

/**
 * The things that a question asks for, in the order of the question. Small words go: no offer is found by them. Words that
 * only say that somebody asks go too, but when nothing else is left, they are what is looked for.
 *
 * @param runs words in a row, between the names that were recognised
 * @param isNamed whether a name was recognised: then words that only ask go in any case
 */
export function unitsOf(
  { language, text }: Question,
  runs: readonly (readonly QuestionWord[])[],
  vocabulary: Vocabulary,
  isNamed: boolean,
): Unit[] {
  const reader = { text, language, vocabulary };
  const drafts = runs.flatMap((run) => draftsOf(run, reader));
  const languages = new Set(drafts.flatMap((draft) => [...draft.languages]));
  const said = drafts.filter(
    ({ filler, words }) =>
      !filler && !(words.length === 1 && words.every(({ word }) => isForeignSmallWord(word, languages))),
  );
  const chosen = said.length > 0 || isNamed ? said : drafts;
  const different = new Map<string, Unit>();
  for (const { unit } of chosen) {
    const key = JSON.stringify(unit.alternatives.map(({ terms }) => terms));
    if (unit.alternatives.length > 0 && !different.has(key)) different.set(key, unit);
  }
  return [...different.values()].slice(0, MAX_UNITS);
}

interface Reader {
  text: string;
  language: ContentLocale;
  vocabulary: Vocabulary;
}

/** Reads words in a row from left to right, the longest phrase that any list knows first. */
function draftsOf(run: readonly QuestionWord[], reader: Reader): Draft[] {
  const drafts: Draft[] = [];
  let at = 0;
  while (at < run.length) {
    const draft = longestFrom(run, at, reader);
    if (draft !== null) drafts.push(draft);
    at += draft?.words.length ?? 1;
  }
  return drafts;
}

function longestFrom(run: readonly QuestionWord[], at: number, reader: Reader): Draft | null {
  for (let size = Math.min(LONGEST_PHRASE, run.length - at); size >= 2; size -= 1) {
    const draft = phraseDraft(run.slice(at, at + size), reader);
    if (draft !== null) return draft;
  }
  const word = run[at];
  if (word === undefined || (word.small && translate([word.word]).length === 0)) return null;
  if (word.small && reader.language === 'nl') return null;
  return wordDraft(word, reader);
}

/** Two words or more that together mean something; null when no list knows them. */
function phraseDraft(words: readonly QuestionWord[], reader: Reader): Draft | null {
  const plain = words.map(({ word }) => word);
  const asking = ASKING_PHRASES.has(phraseKey(plain));
  const translations = translate(plain);
  const content = words.filter(({ small }) => !small);
  // A phrase of a list begins and ends with words that count, so that it takes no more than its own.
  const counts = ({ small, word }: QuestionWord) => !small || isNegation(word);
  const isTight = [words[0], words.at(-1)].every((word) => word !== undefined && counts(word));
  const listing = words.filter(counts).map(({ word }) => word);
  const ways = isTight ? listed(plain, listing, translations, reader) : translated(translations, reader);
  const joins = isTight && words.length === 2 ? joined(plain, reader) : [];
  if (
    !asking &&
    ways.alternatives.length === 0 &&
    ways.near.length === 0 &&
    joins.length === 0 &&
    translations.length === 0
  ) {
    return null;
  }
  // "geen internet" is found by what editors say of it, never by internet.
  const isDenied = isTight && ways.alternatives.length > 0 && plain.some(isNegation);
  const own: Alternative = {
    terms: content.map(({ word }) => termOf(word, reader.language)),
    why: whyOf(words, 'word'),
  };
  const alternatives = distinct([
    ...(isDenied || content.length === 0 ? [] : [own]),
    ...joins.map((term): Alternative => ({ terms: [term], why: 'compound' })),
    ...ways.alternatives,
    ...(isDenied ? [] : combined(content.map((word) => waysOfWord(word, reader).alternatives))),
  ]);
  return {
    unit: unitOf(words, reader, { alternatives, near: ways.near }),
    filler: asking || (translations.length > 0 && translations.every(({ filler }) => filler)),
    languages: new Set(translations.map(({ language }) => language)),
    words,
  };
}

function wordDraft(word: QuestionWord, reader: Reader): Draft {
  const translations = translate([word.word]);
  const onlyAsks = translations.length > 0 && translations.every(({ filler }) => filler);
  return {
    unit: unitOf([word], reader, waysOfWord(word, reader)),
    filler: onlyAsks || isAskingWord(word.word) || saysNothing(word.word, reader),
    languages: new Set(translations.map(({ language }) => language)),
    words: [word],
  };
}

/**
 * A letter by itself is what is left of a word. A number that nobody knows says where (a postcode), when (a year) or how old
 * somebody is: that is not what is looked for.
 */
function saysNothing(word: string, { vocabulary }: Reader): boolean {
  if (/^[a-z]$/u.test(word)) return true;
  const isNumber = /^\d+$/u.test(word) || isPostcode(word);
  return isNumber && !vocabulary.knows(word) && !vocabulary.synonyms.words.has(word);
}

function unitOf(words: readonly QuestionWord[], { text }: Reader, { alternatives, near }: Ways): Unit {
  const kept = alternatives.slice(0, MAX_ALTERNATIVES);
  const keys = new Set(kept.map(termsKey));
  return {
    words: text.slice(words[0]?.start, words.at(-1)?.end),
    alternatives: kept,
    near: distinct(near)
      .filter((alternative) => !keys.has(termsKey(alternative)))
      .slice(0, MAX_ALTERNATIVES),
  };
}

/** All ways to find one word: itself, its parts together, and what lists say of it or of its parts. */
function waysOfWord(word: QuestionWord, reader: Reader): Ways {
  const { language } = reader;
  const ways = listed([word.word], [word.word], translate([word.word]), reader);
  const parts = word.pieces.length > 0 ? word.pieces.map((piece) => termOf(piece, 'nl')) : partsOf(word.word, language);
  const alternatives: Alternative[] = [{ terms: [termOf(word.word, language)], why: whyOf([word], 'word') }];
  // Offers that nobody translated are in Dutch, whatever the language of the site.
  if (language !== 'nl') alternatives.push({ terms: [termOf(word.word, 'nl')], why: whyOf([word], 'word') });
  if (parts.length > 0) alternatives.push({ terms: [...parts], why: 'compound' });
  alternatives.push(...ways.alternatives);
  if (parts.length > 1) {
    const perPart = parts.map((part): Alternative[] => [
      { terms: [part], why: 'compound' },
      ...listed([part], [part], [], reader).alternatives,
    ]);
    alternatives.push(...combined(perPart));
  }
  return { alternatives: distinct(alternatives), near: ways.near };
}

function whyOf(words: readonly QuestionWord[], why: Alternative['why']): Alternative['why'] {
  return words.some(({ corrected }) => corrected) ? 'correction' : why;
}

/** What the lists say of words: phrases of the catalogue itself, editors' groups, other languages. */
function listed(
  words: readonly string[],
  content: readonly string[],
  translations: readonly Translation[],
  reader: Reader,
): Ways {
  const term = termOfPhrase(words);
  const own: Alternative[] = term === null ? [] : [{ terms: [term], why: 'synonym' }];
  const foreign = translated(translations, reader);
  return {
    alternatives: [...own, ...synonyms('same', content, reader), ...foreign.alternatives],
    near: [...synonyms('near', content, reader), ...foreign.near],
  };
}

function synonyms(list: 'same' | 'near', content: readonly string[], { vocabulary }: Reader): Alternative[] {
  return synonymKeys(content)
    .flatMap((key) => vocabulary.synonyms[list].get(key) ?? [])
    .map(({ terms }): Alternative => ({ terms: [...terms], why: 'synonym' }));
}

/** Dutch for words in another language, with what editors say of the Dutch. */
function translated(translations: readonly Translation[], reader: Reader): Ways {
  const phrases = translations.flatMap(({ dutch }) => dutch).map((phrase) => tokens(phrase).map(({ word }) => word));
  const dutch = phrases.map((words) => ({ words, content: contentWords(words) }));
  const alternatives = [
    ...dutch.map(({ content }): Alternative => ({
      terms: content.map((word) => termOf(word, 'nl')),
      why: 'translation',
    })),
    ...sameInEnglish(translations, reader),
    ...dutch.flatMap(({ content, words }) => {
      const term = termOfPhrase(words);
      const own: Alternative[] = term === null ? [] : [{ terms: [term], why: 'translation' }];
      return [...own, ...synonyms('same', content, reader)];
    }),
  ];
  return { alternatives, near: dutch.flatMap(({ content }) => synonyms('near', content, reader)) };
}

/** Other English words for the same, where the offers themselves may be in English. */
function sameInEnglish(translations: readonly Translation[], { language }: Reader): Alternative[] {
  if (language !== 'en') return [];
  return translations
    .filter((translation) => translation.language === 'en')
    .flatMap(({ others }) => others)
    .map((other) => tokens(other).map(({ word }) => word))
    .filter((words) => words.length === 1)
    .map((words): Alternative => ({ terms: words.map((word) => termOf(word, 'en')), why: 'synonym' }));
}

/**
 * The terms of two words that the catalogue writes as one; none when the parts of that word find it anyway.
 */
function joined(words: readonly string[], { language, vocabulary }: Reader): string[] {
  const own = words.map((word) => termOf(word, language));
  return joinedSpellings(words).flatMap((whole) => {
    const parts = partsOf(whole, language);
    return vocabulary.knows(whole) && !own.every((term) => parts.includes(term)) ? [termOf(whole, language)] : [];
  });
}

/** One alternative of each, all ways, those with most of the first ones first. */
function combined(lists: readonly (readonly Alternative[])[]): Alternative[] {
  let found: { terms: string[]; distance: number }[] = [{ terms: [], distance: 0 }];
  for (const list of lists) {
    found = found
      .flatMap(({ distance, terms }) =>
        list.slice(0, MAX_PART_ALTERNATIVES).map((alternative, index) => ({
          terms: [...new Set([...terms, ...alternative.terms])],
          distance: distance + index,
        })),
      )
      .sort((a, b) => a.distance - b.distance)
      .slice(0, MAX_ALTERNATIVES * 2);
  }
  return found.map(({ distance, terms }): Alternative => ({ terms, why: distance === 0 ? 'compound' : 'synonym' }));
}

function termsKey({ terms }: Alternative): string {
  return [...new Set(terms)].sort().join(' ');
}

/** Without those that say the same again, and without those that ask for more than another one does. */
function distinct(alternatives: readonly Alternative[]): Alternative[] {
  const byKey = new Map<string, Alternative>();
  for (const alternative of alternatives) {
    const terms = [...new Set(alternative.terms)].filter((term) => term !== '');
    const key = termsKey({ ...alternative, terms });
    if (terms.length > 0 && !byKey.has(key)) byKey.set(key, { ...alternative, terms });
  }
  const all = [...byKey.values()];
  return all.filter(
    ({ terms }, at) =>
      at === 0 ||
      !all.some((other) => other.terms.length < terms.length && other.terms.every((term) => terms.includes(term))),
  );
}
