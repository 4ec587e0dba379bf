import { amsterdamDay } from '@/domain/amsterdam-time';

/**
 * The document behind a relation when the reader may see it: Payload leaves the bare id of one that is withdrawn, hidden
 * or gone.
 */
export function related<T extends { id: string }>(value: string | T | null | undefined): T | null {
  return typeof value === 'object' && value !== null ? value : null;
}

/** The documents behind a relation to several. */
export function allRelated<T extends { id: string }>(values: readonly (string | T)[] | null | undefined): T[] {
  return (values ?? []).flatMap((value) => related(value) ?? []);
}

/** A text that says something, or null. */
export function said(value: string | null | undefined): string | null {
  const text = value?.trim();
  return text ? text : null;
}

/** The calendar day of a date field, `YYYY-MM-DD`. */
export function dayOf(value: string | null | undefined): string | null {
  return value ? amsterdamDay(new Date(value)) : null;
}
