import type { Recognised } from '../understood-query';
import { phraseKey } from './known-phrases';
import { nameWord, withoutSmallWords, type Name, type NameIndex } from './names';
import { isPostcode } from './postcode-word';
import type { NamesFound, Question, QuestionWord } from './question';

/** Before the name of a place. */
const PLACE_PREPOSITIONS = new Set('in te bij uit rond rondom nabij naar near around'.split(' '));
/** Before the name of a house or of who works there. */
const HOUSE_PREPOSITIONS = new Set('bij in van naar at by'.split(' '));
/** Goes away together with the name that it leads to. */
const LEADS = new Set(
  'in te bij de het uit van naar rond rondom nabij op omgeving regio stad wijk buurt gemeente dorp plaats postcode near around at the city of'.split(
    ' ',
  ),
);
/** Of these, the ones that lead to a name on their own; the others only after one of these ("in de buurt van"). */
const FIRST_LEADS = new Set(
  'in te bij uit van naar rond rondom nabij op omgeving regio near around at de het gemeente wijk postcode'.split(' '),
);

/** Words of two letters that people ask for, also after a number. */
const NO_LETTERS = new Set('ai cv id ov pc tv ww'.split(' '));
/** "aangifte 2025", "Office 2019": years that people name, rather than postcodes of Haarlem and around. */
const YEAR = /^(?:199\d|20[0-3]\d)$/u;

/**
 * Names of places, houses and organisations in a question, longest first. A name that is an everyday word too is only read
 * where it can hardly be anything else: after "in", with a capital inside the question, or, of a place, at the end.
 */
export function findNames({ text, words }: Question, index: NameIndex): NamesFound {
  const taken = new Array<boolean>(words.length).fill(false);
  const found: { from: number; to: number; name: Name }[] = [];
  words.forEach((_, from) => {
    const postcode = postcodeAt(words, from, index);
    if (postcode === null) return;
    taken.fill(true, from, postcode.to);
    found.push({ from, ...postcode });
  });
  const compared = words.map(({ word }) => word.split('-').filter(Boolean).map(nameWord));
  for (let size = Math.min(index.longest, words.length); size >= 1; size -= 1) {
    for (let from = 0; from + size <= words.length; from += 1) {
      const to = from + size;
      if (taken.slice(from, to).includes(true)) continue;
      const name = nameOf(compared.slice(from, to).flat(), index);
      if (name === null || (name.cautious && size === 1 && !isMeant(name, words, from))) continue;
      // "hulp in de bibliotheek": a name neither begins nor ends with a preposition of the sentence.
      if (found.some((other) => other.name.term === name.term)) continue;
      taken.fill(true, from, to);
      found.push({ from, to, name });
    }
  }
  found.sort((a, b) => a.from - b.from);
  const spans = found.map(({ from, name, to }) => ({ from: withLeads(words, from, taken), to, start: from, name }));
  for (const { from, to } of spans) taken.fill(true, from, to);
  return {
    recognised: spans.map(({ from, name, start, to }): Recognised => {
      const typed = text.slice(words[start]?.start, words[to - 1]?.end);
      return {
        kind: name.kind,
        label: name.label,
        term: name.term,
        ...(name.town && { town: name.town }),
        words: typed,
        without: withoutPart(text, words[from]?.start ?? 0, words[to - 1]?.end ?? 0),
      };
    }),
    rest: runs(words, taken),
  };
}

/** The town of a postcode that begins at a word (3011, 3011ab, 3011 ab), and where it ends; null for any other number. */
function postcodeAt(
  words: readonly QuestionWord[],
  from: number,
  { byPostcode }: NameIndex,
): { to: number; name: Name } | null {
  const word = words[from]?.word ?? '';
  const name = /^\d/u.test(word) && isPostcode(word) ? byPostcode.get(word.slice(0, 4)) : undefined;
  if (name === undefined) return null;
  const letters = words[from + 1];
  const hasLetters =
    word.length === 4 &&
    letters?.word.length === 2 &&
    !letters.small &&
    !NO_LETTERS.has(letters.word) &&
    isPostcode(word + letters.word);
  if (hasLetters) return { to: from + 2, name };
  const isSaidToBe = words[from - 1]?.word === 'postcode';
  return word.length === 4 && YEAR.test(word) && !isSaidToBe ? null : { to: from + 1, name };
}

function nameOf(words: readonly string[], index: NameIndex): Name | null {
  const whole = index.byWords.get(phraseKey(words));
  if (whole !== undefined) return whole;
  const large = withoutSmallWords(words);
  // The window has to begin with the name itself: small words before it belong to the sentence.
  if (large !== null && large[0] === words[0] && large.at(-1) === words.at(-1)) {
    const name = index.byWords.get(phraseKey(large));
    if (name !== undefined) return name;
  }
  return words.length === 2 ? (index.byWords.get(words.join('')) ?? null) : null;
}

/** Whether an everyday word is meant as the name that it also is. */
function isMeant({ kind }: Name, words: readonly QuestionWord[], at: number): boolean {
  if (words.length === 1) return true;
  const before = words[at - 1];
  const isPlace = kind === 'city' || kind === 'neighbourhood';
  if (before !== undefined && (isPlace ? PLACE_PREPOSITIONS : HOUSE_PREPOSITIONS).has(before.word)) return true;
  // A capital says something inside a question that has small letters too.
  if (at > 0 && words[at]?.capital === true && words.some(({ capital }, other) => other > 0 && !capital)) return true;
  return isPlace && at === words.length - 1;
}

/** Where the words begin that only lead to a name ("in de wijk"). */
function withLeads(words: readonly QuestionWord[], from: number, taken: readonly boolean[]): number {
  let start = from;
  let best = from;
  while (start > 0 && taken[start - 1] === false && LEADS.has(words[start - 1]?.word ?? '')) {
    start -= 1;
    if (FIRST_LEADS.has(words[start]?.word ?? '')) best = start;
  }
  return best;
}

function withoutPart(text: string, start: number, end: number): string {
  return `${text.slice(0, start)} ${text.slice(end)}`
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;.&-]+|[\s,;&-]+$/gu, '')
    .trim();
}

function runs(words: readonly QuestionWord[], taken: readonly boolean[]): QuestionWord[][] {
  const all: QuestionWord[][] = [[]];
  words.forEach((word, at) => {
    if (taken[at] === true) all.push([]);
    else all.at(-1)?.push(word);
  });
  return all.filter((run) => run.length > 0);
}
