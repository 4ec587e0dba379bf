import type { ContentLocale } from './locale';
import type { OfferCard } from './offer';
import { isSlug, MAX_SLUG_LENGTH } from './slug';

/**
 * What a visitor keeps: slugs of offers in the visitor's own order, none twice. It lives in a cookie or in an address, both
 * of which anybody can write, so every list is read through {@link readKeptList}.
 */
export type KeptList = readonly string[];

/** Most offers on a list: more than somebody can go to, and as many as fit in a cookie (RFC 6265 §6.1) and in an address. */
export const MOST_KEPT = 30;

/** Stands between slugs, in which it never is; neither a cookie nor an address has to encode it. */
const SEPARATOR = '.';

/**
 * The list that is written in a text, or in several, one after the other. Whatever is no slug, comes again or comes after the
 * first {@link MOST_KEPT} is left out; whether there are such offers is for the catalogue to say.
 */
export function readKeptList(...texts: string[]): KeptList {
  const longest = MOST_KEPT * (MAX_SLUG_LENGTH + SEPARATOR.length);
  const list = new Set<string>();
  for (const text of texts) {
    for (const slug of text.slice(0, longest).split(SEPARATOR)) {
      if (list.size === MOST_KEPT) return [...list];
      if (isSlug(slug)) list.add(slug);
    }
  }
  return [...list];
}

/** A list as text of a–z, 0–9, hyphens and full stops; empty for an empty list. */
export function writeKeptList(list: KeptList): string {
  return list.join(SEPARATOR);
}

/**
 * An offer on a list as it is now: to go to, over (its title tells what it was), or gone, of which nothing is said: it was
 * withdrawn, or never was for everybody.
 */
export type KeptOffer =
  | { state: 'open'; slug: string; offer: OfferCard }
  | { state: 'over'; slug: string; title: string; textLocale: ContentLocale }
  | { state: 'gone'; slug: string };

/** What somebody does with their list. */
export type ListChange =
  | { kind: 'keep'; slugs: KeptList }
  | { kind: 'replace'; slugs: KeptList }
  | { kind: 'remove'; slug: string }
  | { kind: 'earlier' | 'later'; slug: string }
  | { kind: 'clear' };

/** Names of what a form about a list sends; each is the name of a button, with a slug or a list as its value. */
export const LIST_FIELDS = {
  keep: 'bewaar',
  replace: 'vervang',
  remove: 'weg',
  earlier: 'eerder',
  later: 'later',
  clear: 'wis',
} as const satisfies Record<ListChange['kind'], string>;

/** What a form asks to do with a list; null when it asks for nothing that can be done. Offers to keep may be several. */
export function readListChange(fields: URLSearchParams): ListChange | null {
  if (fields.has(LIST_FIELDS.clear)) return { kind: 'clear' };
  for (const kind of ['remove', 'earlier', 'later'] as const) {
    const slug = fields.get(LIST_FIELDS[kind]);
    if (isSlug(slug)) return { kind, slug };
  }
  for (const kind of ['replace', 'keep'] as const) {
    const slugs = readKeptList(...fields.getAll(LIST_FIELDS[kind]));
    if (slugs.length > 0) return { kind, slugs };
  }
  return null;
}

/** The list after a change. What is kept comes at the end; what finds no room is left out, which {@link isTooMuch} tells. */
export function changedList(list: KeptList, change: ListChange): KeptList {
  switch (change.kind) {
    case 'clear':
      return [];
    case 'replace':
      return change.slugs;
    case 'keep':
      return [...new Set([...list, ...change.slugs])].slice(0, MOST_KEPT);
    case 'remove':
      return list.filter((slug) => slug !== change.slug);
    case 'earlier':
      return moved(list, change.slug, -1);
    case 'later':
      return moved(list, change.slug, 1);
  }
}

/** Whether a change asks to keep more than a list can hold. */
export function isTooMuch(list: KeptList, change: ListChange): boolean {
  return change.kind === 'keep' && new Set([...list, ...change.slugs]).size > MOST_KEPT;
}

/** The list with an offer one place on; as it was when the offer is not on it, or already at that end. */
function moved(list: KeptList, slug: string, by: -1 | 1): KeptList {
  const from = list.indexOf(slug);
  const to = from + by;
  if (from === -1 || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, slug);
}
