import { fold } from './fold';
import { APOSTROPHE_WORDS, JOINED_SPELLINGS, WHOLE_SECOND_PIECES } from './spellings';

/** A word of a text. */
export interface Token {
  /**
   * The word folded, without apostrophes, at most {@link MAX_WORD_LENGTH} characters. Keeps the hyphen of a compound
   * that is written with one ("email-cursus"): `termsOf` reads its parts there.
   */
  word: string;
  /** Where the word begins in the text that was given, in UTF-16 units. */
  start: number;
  /** Where it ends, the first unit after it. */
  end: number;
}

/** What of a word is looked at; real words are shorter, and the database takes no terms without end. */
export const MAX_WORD_LENGTH = 60;

/**
 * One word: letters and digits of any script with their marks, held together by single apostrophes and hyphens. Each
 * character can be matched in one way only, so that reading takes time in proportion to the text.
 */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200c\u200d]*(?:['’‘‛ʼ`´′‐‑‒–-][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200c\u200d]*)*/gu;
const ONLY_NUMBERS_AROUND_HYPHENS = /^\p{N}+(?:[-']\p{N}+)+$/u;

/**
 * The words of a text in order: letters and numbers of any script. Spellings that are one word come as one ("e mail",
 * "e-mail" and "email"; "digi d"; "foto's" as fotos). Takes any text, in time in proportion to its length.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const raw = match[0];
    const word = wordOf(raw);
    if (word === null) pushPieces(found, raw, start);
    else if (word !== '') push(found, { word, start, end: start + raw.length }, text);
  }
  return found;
}

/** The folded word; null for numbers between hyphens (a date, hours), which are words of their own. */
function wordOf(raw: string): string | null {
  const folded = fold(raw);
  if (ONLY_NUMBERS_AROUND_HYPHENS.test(folded)) return null;
  const whole = APOSTROPHE_WORDS.get(folded) ?? folded.replace(/[^\p{L}\p{M}\p{N}-]/gu, '');
  return cut(joinHyphens(whole));
}

function cut(word: string): string {
  return word.length <= MAX_WORD_LENGTH
    ? word
    : word
        .slice(0, MAX_WORD_LENGTH)
        .toWellFormed()
        .replace(/[\ufffd-]+$/u, '');
}

/** Takes hyphens out where the pieces are one word ("e-mail-adres" → "email-adres"). */
function joinHyphens(word: string): string {
  if (!word.includes('-')) return word;
  const pieces: string[] = [];
  for (const piece of word.split('-')) {
    if (piece === '') continue;
    const before = pieces.at(-1);
    if (before !== undefined && isOneWord(before, piece)) pieces[pieces.length - 1] = before + piece;
    else pieces.push(piece);
  }
  return pieces.join('-');
}

function isOneWord(first: string, second: string): boolean {
  const seconds = JOINED_SPELLINGS.get(first);
  if (seconds === undefined) return false;
  return seconds.some((beginning) => {
    const piece = second.split('-', 1)[0] ?? second;
    return WHOLE_SECOND_PIECES.has(beginning) ? piece === beginning : second.startsWith(beginning);
  });
}

/** Adds a word, to the one before where both are pieces of one word with only spaces between them. */
function push(found: Token[], token: Token, text: string): void {
  const before = found.at(-1);
  const apart =
    before !== undefined && token.start - before.end <= 3 && /^\s+$/u.test(text.slice(before.end, token.start));
  if (apart && isOneWord(before.word, token.word)) {
    found[found.length - 1] = { word: cut(before.word + token.word), start: before.start, end: token.end };
  } else {
    found.push(token);
  }
}

function pushPieces(found: Token[], raw: string, start: number): void {
  for (const piece of raw.matchAll(/\p{N}+/gu)) {
    const from = start + piece.index;
    found.push({
      word: cut(fold(piece[0]).replace(/[^\p{L}\p{M}\p{N}]/gu, '')),
      start: from,
      end: from + piece[0].length,
    });
  }
}
