import { env } from '@/config/env';
import type { Geocoder, PlaceAnswer, PlaceQuestion } from '@/domain/geocoding';

import { askPdok, PDOK, type PdokOptions } from './pdok';

/** Milliseconds that a page may wait for an answer. */
const TIMEOUT = 800;
/** Milliseconds in which a service that failed is left alone. */
const REST = 60_000;
/** Most questions that are out at the same time; who comes then does without. */
const MAX_AT_ONCE = 8;

/**
 * A geocoder that asks PDOK and keeps a page from harm: it never throws, a question is out only once however many pages
 * wait for it, and a service that failed is not asked again for a minute.
 */
export function pdokGeocoder(options: PdokOptions): Geocoder {
  const waiting = new Map<string, Promise<PlaceAnswer>>();
  let restUntil = -Infinity;
  const ask = async (question: PlaceQuestion): Promise<PlaceAnswer> => {
    try {
      return await askPdok(question, options);
    } catch {
      restUntil = performance.now() + REST;
      return 'unavailable';
    }
  };
  return (question) => {
    const key = JSON.stringify(question);
    const same = waiting.get(key);
    if (same) return same;
    if (performance.now() < restUntil || waiting.size >= MAX_AT_ONCE) return Promise.resolve('unavailable');
    const answer = ask(question).finally(() => waiting.delete(key));
    waiting.set(key, answer);
    return answer;
  };
}

let memo: Geocoder | null = null;

/** The geocoder of this installation; null when the operator wants none. */
export function geocoder(): Geocoder | null {
  if (env().GEOCODER === 'off') return null;
  memo ??= pdokGeocoder({ address: PDOK, timeout: TIMEOUT });
  return memo;
}
