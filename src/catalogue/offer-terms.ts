import type { OfferCard } from '@/domain/offer';
import type { ContentLocale } from '@/domain/locale';
import { indexTerms, isStopWord, termsOf, tokens } from '@/domain/text';
import { nameTerm } from '@/domain/understand-query/name-term';

/** Where a term stands in an offer, heaviest first: its title, its summary, what belongs to it, the rest of its text. */
export type Weight = 'A' | 'B' | 'C' | 'D';
export const WEIGHTS: readonly Weight[] = ['A', 'B', 'C', 'D'];

/** The texts of an offer as the projection gives them. */
export interface OfferTexts {
  title: string;
  summary: string | null;
  description: string | null;
  module: string | null;
  whatYouLearn: string | null;
  neighbourhood: string | null;
}

/** A word of the index as it is written, folded, with the term that stands for it. */
export type IndexWord = readonly [word: string, term: string];

/** An offer's terms as PostgreSQL's text for a tsvector, those of its title alone, and the words that they come from. */
export interface OfferTerms {
  terms: string;
  titleTerms: string;
  words: IndexWord[];
}

/**
 * What an offer is found by: the terms of its texts, each with the weight of the heaviest place it stands in, and a term
 * for each of its facets and names (`level:2`, `city:gouda`), so that a question in words can ask for those as well.
 */
export function offerTerms(
  texts: OfferTexts,
  card: Omit<OfferCard, 'next' | 'cancelled' | 'openNow' | 'help' | 'timesKnown'>,
): OfferTerms {
  const terms = new Map<string, Weight>();
  const words = new Map<string, string>();
  const { location, organisation, textLocale } = card;
  const add = (weight: Weight, content: string | null, language: ContentLocale) => {
    if (content === null) return;
    const analysed = analyse(content, language);
    for (const term of analysed.terms) if (!terms.has(term)) terms.set(term, weight);
    for (const [word, term] of analysed.words) words.set(word, term);
  };
  // Heaviest first: a term keeps the first weight that it is given.
  add('A', texts.title, textLocale);
  add('B', texts.summary, textLocale);
  add('C', texts.module, textLocale);
  if (location) {
    add('C', location.name, 'nl');
    add('C', location.city, 'nl');
    add('C', texts.neighbourhood, 'nl');
    add('D', location.street, 'nl');
  }
  add('C', organisation.name, 'nl');
  add('D', texts.description, textLocale);
  add('D', texts.whatYouLearn, textLocale);
  for (const term of facetTerms(card, texts.neighbourhood)) terms.set(term, 'C');
  const lexemes = [...terms].map(([term, weight]) => ({ lexeme: lexeme(term), weight }));
  return {
    terms: lexemes.map(({ lexeme, weight }) => `${lexeme}:${String(WEIGHTS.indexOf(weight) + 1)}${weight}`).join(' '),
    titleTerms: lexemes.flatMap(({ lexeme, weight }) => (weight === 'A' ? [lexeme] : [])).join(' '),
    words: [...words],
  };
}

function facetTerms(
  card: Omit<OfferCard, 'next' | 'cancelled' | 'openNow' | 'help' | 'timesKnown'>,
  neighbourhood: string | null,
): string[] {
  const { levels, location } = card;
  const terms = [`kind:${card.kind}`, `place:${card.placeKind}`];
  const names = [nameTerm('organisation', card.organisation.slug)];
  if (levels) for (let level = levels.from; level <= levels.to; level += 1) terms.push(`level:${String(level)}`);
  for (const topic of card.topics) terms.push(`topic:${topic}`);
  for (const device of card.devices) terms.push(`device:${device}`);
  for (const barrier of card.barriers) terms.push(`barrier:${barrier}`);
  for (const language of card.languages) terms.push(`language:${language}`);
  if (card.cost.free) terms.push('free:1');
  if (card.registration === 'none') terms.push('appointment:none');
  if (location) {
    names.push(nameTerm('location', location.slug), nameTerm('city', location.city));
    if (neighbourhood) names.push(nameTerm('neighbourhood', neighbourhood));
  }
  return [...terms, ...names.filter((name) => name !== null)];
}

/** A term as a quoted lexeme: nothing in it can be read as syntax. */
export function lexeme(term: string): string {
  return `'${term.replace(/['\\]/gu, '$&$&')}'`;
}

interface Analysed {
  terms: string[];
  words: IndexWord[];
}

/** Shorter parts look like too many other words. */
const SHORTEST_PART = 5;

/** Texts that many offers share (a module, a place, an organisation) are analysed once as long as they come close together. */
const ANALYSED_TEXTS = 2_000;
const analysedTexts = new Map<string, Analysed>();

function analyse(content: string, language: ContentLocale): Analysed {
  const key = `${language} ${content}`;
  const known = analysedTexts.get(key);
  if (known) return known;
  const analysed = {
    terms: indexTerms(content, language),
    words: tokens(content).flatMap(({ word }): IndexWord[] => {
      if (isStopWord(word, language)) return [];
      const [own = word, ...parts] = termsOf(word, language);
      // Parts of compounds are words that offers are found by, and that people misspell.
      return [
        [word, own],
        ...parts.filter((part) => part.length >= SHORTEST_PART).map((part): IndexWord => [part, part]),
      ];
    }),
  };
  if (analysedTexts.size >= ANALYSED_TEXTS) analysedTexts.clear();
  analysedTexts.set(key, analysed);
  return analysed;
}
