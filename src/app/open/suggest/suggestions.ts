import { sitePaths } from '@/config/paths';
import { EMPTY_QUERY } from '@/domain/catalogue-query';
import type { InterfaceLocale } from '@/domain/locale';
import { TOPICS } from '@/domain/offer';
import {
  MAX_SUGGESTIONS,
  nameRank,
  SUGGESTION_KINDS,
  type NameRank,
  type Suggestion,
  type SuggestionKind,
} from '@/domain/suggestion';
import type { FoundName } from '@/queries';
import { wordsIn } from '@/site/messages/words';

type Ranked = Suggestion & { rank: NameRank };

/** How many of a kind a list shows at most, so that no kind hides the others. */
const MOST: Record<SuggestionKind, number> = { topic: 3, place: 4, offer: MAX_SUGGESTIONS };

/** The topics of the catalogue by their names on the site; within a word nobody means one of these few. */
function topicsLike(question: string, locale: InterfaceLocale): Ranked[] {
  const { catalogue } = sitePaths(locale);
  return TOPICS.flatMap((topic): Ranked[] => {
    const label = wordsIn(locale)(`topic.${topic}`);
    const rank = nameRank(label, question);
    if (rank === null || rank === 2) return [];
    return [{ kind: 'topic', label, url: catalogue({ ...EMPTY_QUERY, topics: [topic] }), rank }];
  });
}

/** Where a name leads: an offer's or a location's own page, or the catalogue with that choice made. */
function suggestionOf(found: FoundName, locale: InterfaceLocale): Ranked {
  const { catalogue, location, offer } = sitePaths(locale);
  const { name, rank } = found;
  const search = catalogue({ ...EMPTY_QUERY, text: name });
  switch (found.kind) {
    case 'title':
      return { kind: 'offer', label: name, url: found.slug === null ? search : offer(found.slug), rank };
    case 'city':
      return { kind: 'place', label: name, url: catalogue({ ...EMPTY_QUERY, place: name }), rank };
    case 'neighbourhood':
      return { kind: 'place', label: name, url: search, rank };
    case 'location': {
      const label = name.includes(found.city) ? name : wordsIn(locale)('place.nameAndCity', { name, city: found.city });
      return { kind: 'place', label, url: location(found.slug), rank };
    }
  }
}

/**
 * What a search field suggests, best first: what begins with the question before what has it at the beginning of a word,
 * before what has it within; then topics, places and offers. At most ten, and no label of a kind twice.
 *
 * @param origin address of the site, without a path
 */
export function toSuggestions(
  question: string,
  names: readonly FoundName[],
  locale: InterfaceLocale,
  origin: string,
): Suggestion[] {
  const all = [...topicsLike(question, locale), ...names.map((name) => suggestionOf(name, locale))];
  const order = (kind: SuggestionKind) => -SUGGESTION_KINDS.indexOf(kind);
  const sorted = all.toSorted((a, b) => a.rank - b.rank || order(a.kind) - order(b.kind));
  const kept: Record<SuggestionKind, Set<string>> = { offer: new Set(), place: new Set(), topic: new Set() };
  return sorted
    .filter(({ kind, label }) => {
      const labels = kept[kind];
      if (labels.has(label) || labels.size >= MOST[kind]) return false;
      labels.add(label);
      return true;
    })
    .slice(0, MAX_SUGGESTIONS)
    .map(({ kind, label, url }) => ({ kind, label, url: origin + url }));
}
