import type { Pool } from 'pg';

import { amsterdamDay } from '@/domain/amsterdam-time';
import type { CatalogueResult } from '@/domain/catalogue-query';

import type { Question } from './statement';

/** How many hits there are, and how many of each kind. */
export type Counts = Pick<CatalogueResult, 'total' | 'facets'>;

/** Counts and the version of the catalogue that they are of. */
interface Kept {
  version: string;
  counts: Counts;
}

/** Questions whose counts are kept for one database; the one that was asked longest ago makes room. */
const MOST = 500;

const keptFor = new WeakMap<object, Map<string, Kept>>();

/**
 * Counts of questions that were asked before: the catalogue's first page, its filters and the words that everybody types, for
 * which a great part of all offers would have to be counted each time. They hold for one version of the catalogue on one day.
 * Circles are left out: hardly two people stand in the same place, and there is little in a circle to count.
 */
export function keptCounts(pool: Pick<Pool, 'query'>, question: Question): Kept | null {
  const kept = keptFor.get(pool);
  const key = keyOf(question);
  const found = key === null ? undefined : kept?.get(key);
  if (!kept || !found || key === null) return null;
  // To the end of the row of those that make room.
  kept.delete(key);
  kept.set(key, found);
  return found;
}

/** Keeps what was just counted, when it is of a question that is asked often. */
export function keepCounts(pool: Pick<Pool, 'query'>, question: Question, kept: Kept): void {
  const key = keyOf(question);
  if (key === null) return;
  const all = keptFor.get(pool) ?? new Map<string, Kept>();
  keptFor.set(pool, all);
  all.delete(key);
  all.set(key, kept);
  const [oldest] = all.keys();
  if (all.size > MOST && oldest !== undefined) all.delete(oldest);
}

function keyOf(question: Question): string | null {
  const { bits, locale, near, now, openNow, organisation, parts, place, terms, window } = question;
  if (near !== null && near.within !== null) return null;
  // Meetings begin and end on whole minutes.
  const minute = (at: Date) => at.toISOString().slice(0, '2026-11-23T10:00'.length);
  const time = window === null && !openNow ? amsterdamDay(now) : minute(now);
  const between = window && [minute(window.from), minute(window.to)];
  return JSON.stringify([locale, time, between, openNow, parts, terms, bits, organisation, place]);
}
