import { anyOf } from '@/domain/understand-query/to-tsquery';
import type { Unit } from '@/domain/understood-query';

import type { Weight } from './offer-terms';

/** A word of a question as texts of a tsquery: found by itself, and found by any other word for it too. */
export interface WordQueries {
  own: string;
  all: string;
}

/** The words of a question one by one, to rank by; words without a term are left out. */
export function wordQueries(units: readonly Unit[]): WordQueries[] {
  return units.flatMap(({ alternatives, anyOf: each }) => {
    if (each !== undefined) return wordQueries(each);
    const words = alternatives.filter(({ why }) => why !== 'synonym' && why !== 'translation');
    const all = anyOf(alternatives);
    return all === null ? [] : [{ own: anyOf(words) ?? all, all }];
  });
}

/** The same query, of which every term must stand in a place of this weight, or of one of these. */
export function weighted(query: string, weight: Weight | 'AB'): string {
  return query.replace(/'(?:[^']|'')*'/gu, (term) => `${term}:${weight}`);
}
