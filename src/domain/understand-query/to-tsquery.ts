import type { Alternative, RecognisedKind, UnderstoodQuery } from '../understood-query';

/** Longest term that is asked for, in characters; PostgreSQL takes no lexeme over 2,046 bytes. */
const MAX_TERM_LENGTH = 400;

/**
 * An understood question as the text of a PostgreSQL `tsquery`, for `$1::tsquery`; null when it asks for no words or names.
 * All units together, of each one alternative; names of one kind are alternatives too. Every term is quoted, so nothing that
 * somebody types is read as an operator, a weight or a prefix.
 *
 * @param near also takes the alternatives that only come near the words
 */
export function toTsquery(
  { recognised, units }: Pick<UnderstoodQuery, 'recognised' | 'units'>,
  { near = false }: { near?: boolean } = {},
): string | null {
  const names = new Map<RecognisedKind, Alternative[]>();
  for (const { kind, term } of recognised) {
    names.set(kind, [...(names.get(kind) ?? []), { terms: [term], why: 'word' }]);
  }
  const all = [
    ...units.map((unit) => anyOf(near ? [...unit.alternatives, ...unit.near] : unit.alternatives)),
    ...[...names.values()].map(anyOf),
  ].filter((part) => part !== null);
  return all.length === 0 ? null : all.join(' & ');
}

/** Any of some alternatives as the text of a tsquery; null when there is nothing in them. */
export function anyOf(alternatives: readonly Alternative[]): string | null {
  const parts = alternatives.flatMap(({ terms }) => {
    const quoted = terms.map(quote).filter((term) => term !== null);
    if (quoted.length === 0) return [];
    return quoted.length === 1 ? quoted : [`(${quoted.join(' & ')})`];
  });
  const different = [...new Set(parts)];
  if (different.length === 0) return null;
  return different.length === 1 ? different.join('') : `(${different.join(' | ')})`;
}

/** A term as a quoted lexeme; null for one that is empty. */
function quote(term: string): string | null {
  const safe = Array.from(term.toWellFormed().replace(/\p{Cc}/gu, ''))
    .slice(0, MAX_TERM_LENGTH)
    .join('');
  return safe.trim() === '' ? null : `'${safe.replace(/\\/gu, '\\\\').replace(/'/gu, "''")}'`;
}
