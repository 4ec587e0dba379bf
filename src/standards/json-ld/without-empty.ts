/**
 * The same JSON-LD without what says nothing: undefined, null, empty text, empty lists, and objects that hold nothing
 * beyond their type. A consumer reads a property that is there as known, and Next.js refuses undefined in props.
 */
export function withoutEmpty<T extends object>(node: T): T {
  // Only optional properties can be empty here, so leaving them out keeps the type.
  return clean(node) as T;
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(clean).filter((item) => !isEmpty(item));
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, entry]) => [key, clean(entry)] as const)
    .filter(([, entry]) => !isEmpty(entry));
  return entries.some(([key]) => key !== '@type') ? Object.fromEntries(entries) : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
