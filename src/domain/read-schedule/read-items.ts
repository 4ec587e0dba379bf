import { Cursor } from './cursor';
import { isVague, readHarmless } from './harmless';
import type { Item } from './items';
import { readDates, readPeriod } from './read-dates';
import { readCount, readDays, readInterval, readParity } from './read-days';
import { readLimit } from './read-limits';
import { readHours, readTimes } from './read-times';
import { Refusal } from './refusal';
import { NEW_LINE, type Token } from './tokens';

/** Pieces that are shown of what is not understood. */
const PIECES_SHOWN = 1;

/**
 * Reads a phrase from its first piece to its last as a row of items. Every piece is part of one: throws a Refusal at the
 * first that is not.
 */
export function readItems(tokens: readonly Token[]): Item[] {
  const cursor = new Cursor(tokens);
  const items: Item[] = [];
  while (!cursor.done) {
    const next = readLimit(cursor) ?? readSeparator(cursor, items.at(-1)) ?? readItem(cursor, items.at(-1));
    if (!next) throw notUnderstood(cursor);
    items.push(...next);
  }
  return items;
}

function notUnderstood(cursor: Cursor): Refusal {
  const token = cursor.peek();
  const text = cursor.writtenNext(PIECES_SHOWN);
  return new Refusal(token?.kind === 'word' && isVague(token.word) ? 'vague' : 'unknown', text);
}

/**
 * What comes next. The order matters where beginnings are alike: "van 1 februari tot" before "van 1 tot", "elke twee
 * weken" before "elke", "8 lessen" before "8 december".
 */
function readItem(cursor: Cursor, before: Item | undefined): Item[] | null {
  const also = before?.type === 'separator' && before.also;
  return (
    one(readHours(cursor)) ??
    one(readPeriod(cursor, also)) ??
    readCount(cursor) ??
    one(readParity(cursor)) ??
    one(readInterval(cursor)) ??
    one(readDates(cursor)) ??
    one(readTimes(cursor)) ??
    one(readDays(cursor)) ??
    (readHarmless(cursor) ? [{ type: 'harmless' }] : null)
  );
}

function one(item: Item | null): Item[] | null {
  return item && [item];
}

const STRONG = [';', '.', NEW_LINE, 'dit? alles'];
const PAUSE = { type: 'separator', strong: false, also: false, bracket: false } satisfies Item;
const WEAK = [', en ook', 'en ook', 'en', 'ook', 'alsook', 'tevens', 'plus', ',', ':', '(', ')', '&', '+', '/', '!'];
const BEFORE_A_DASH = new Set<Item['type']>(['days', 'dates', 'parity', 'harmless']);
const BULLETS = ['-', '•', '*', '·'];

function readSeparator(cursor: Cursor, before: Item | undefined): Item[] | null {
  if (cursor.takes('. .')) throw new Refusal('vague', '...');
  if (STRONG.some((mark) => cursor.takes(mark))) return [{ ...PAUSE, strong: true }];
  const written = cursor.position;
  if (WEAK.some((pattern) => cursor.takes(pattern))) {
    const text = cursor.writtenSince(written);
    return [{ ...PAUSE, also: /\b(?:en|ook|tevens|plus)\b/u.test(text), bracket: text === '(' }];
  }
  // A dash is a pause after what is certainly finished by it; "10-12 - 14-16" is no way to write two times.
  if (before && !BEFORE_A_DASH.has(before.type) && !(before.type === 'separator' && before.strong)) return null;
  return BULLETS.some((mark) => cursor.takes(mark)) ? [PAUSE] : null;
}
