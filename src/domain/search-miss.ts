import { looksPersonal } from './personal-data';

/** Longest text that is counted, in characters. */
const MAX_LENGTH = 60;

/**
 * What is kept of a search that found nothing, so that the same search is the same row: small letters, no accents, single
 * spaces. Null for what must not be kept (see `looksPersonal`), for what is too long to be a search, and for nothing.
 */
export function countableText(text: string): string | null {
  const folded = text
    .toWellFormed()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&+#'’-]+/gu, ' ')
    .trim();
  if (folded === '' || !/[\p{L}\p{N}]/u.test(folded) || Array.from(folded).length > MAX_LENGTH) return null;
  return looksPersonal(text) || looksPersonal(folded) ? null : folded;
}
