/** What is wrong with fields, in words, by the name of each; in the order in which they stand in the form. */
export type FieldMessages = Partial<Record<string, string>>;

/** Ids of what belongs to a field, which has its own name as its id. */
export const hintId = (name: string) => `${name}-uitleg`;
export const errorId = (name: string) => `${name}-fout`;

/** What tells more of a field to who hears it: the hint, then what is wrong. */
export function describedBy(name: string, has: { hint?: unknown; error?: unknown }): string | undefined {
  const ids = [has.hint ? hintId(name) : null, has.error ? errorId(name) : null].filter((id) => id !== null);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
