import { MAX_SUGGESTIONS, SUGGESTION_KINDS, type Suggestion } from '@/domain/suggestion';

/** What the suggestions decide without a browser: everything here is a function of its arguments. */

/** The suggestions in an answer; what is not one is left out, and so is one that leads nowhere on this site. */
export function suggestionsFrom(answer: unknown): Suggestion[] {
  const listed = propertyOf(answer, 'suggestions');
  if (!Array.isArray(listed)) return [];
  return listed
    .flatMap((entry: unknown) => {
      const kind = SUGGESTION_KINDS.find((known) => known === propertyOf(entry, 'kind'));
      const label = propertyOf(entry, 'label');
      const url = propertyOf(entry, 'url');
      return kind && typeof label === 'string' && typeof url === 'string' && pathOf(url) !== null
        ? [{ kind, label, url }]
        : [];
    })
    .slice(0, MAX_SUGGESTIONS);
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/**
 * Where a suggestion leads on the site that somebody is on, whatever name that has: its path and parameters. Null for
 * what is no address of a page.
 */
export function pathOf(url: string): string | null {
  try {
    const { pathname, protocol, search } = new URL(url, 'https://site');
    return /^https?:$/u.test(protocol) && !pathname.startsWith('//') ? pathname + search : null;
  } catch {
    return null;
  }
}

/**
 * The option that an arrow leads to, from `active`, of `count` options; -1 is the field itself, which comes before the
 * first and after the last, so that what was typed can be reached again.
 */
export function nextOption(active: number, count: number, key: 'ArrowDown' | 'ArrowUp'): number {
  const stops = count + 1;
  return ((active + 1 + (key === 'ArrowDown' ? 1 : -1) + stops) % stops) - 1;
}

/** "3 voorstellen": how many there are, for who cannot see them; `many` has a `#` where the number goes. */
export function countInWords(count: number, words: { none: string; one: string; many: string }): string {
  if (count === 0) return words.none;
  return count === 1 ? words.one : words.many.replace('#', String(count));
}
