import type { Alternative, Unit, UnderstoodQuery } from '@/domain/understood-query';

import { lexeme, type Weight } from './offer-terms';

/**
 * A question's words as text of a tsquery: any of the alternatives of each word, all words together, and of the names of
 * one kind any too: what is in Gouda or in Rotterdam. Null when there are none. Every term is quoted, so that nothing that
 * somebody typed can be read as an operator.
 */
export function allTerms({ recognised, units }: Pick<UnderstoodQuery, 'recognised' | 'units'>): string | null {
  const names = Map.groupBy(recognised, ({ kind }) => kind);
  const namesOfKind = [...names.values()].map((same) => same.map(({ term }) => lexeme(term)).join(' | '));
  const parts = [...units.map(unitQuery), ...namesOfKind.map((any) => (any.includes(' | ') ? `(${any})` : any))];
  return parts.length === 0 ? null : parts.join(' & ');
}

/** The words of a question one by one, to rank by: found by themselves, and found by any other word for them. */
export function wordQueries(units: readonly Unit[]): { own: string; all: string }[] {
  return units.map((unit) => {
    const own = unit.alternatives.filter(({ why }) => why !== 'synonym' && why !== 'translation');
    return { own: anyOf(own.length > 0 ? own : unit.alternatives), all: unitQuery(unit) };
  });
}

/** The same query, of which every term must stand in a place of this weight. */
export function weighted(query: string, weight: Weight): string {
  return query.replace(/'(?:[^']|'')*'/gu, (term) => `${term}:${weight}`);
}

const unitQuery = ({ alternatives }: Unit) => anyOf(alternatives);

function anyOf(alternatives: readonly Alternative[]): string {
  const parts = alternatives.map(({ terms }) => terms.map(lexeme).join(' & '));
  return `(${[...new Set(parts)].map((part) => `(${part})`).join(' | ')})`;
}
