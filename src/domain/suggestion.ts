/** What a search field suggests: an offer or offers of that name, a place, a topic. */
export const SUGGESTION_KINDS = ['offer', 'place', 'topic'] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

export interface Suggestion {
  kind: SuggestionKind;
  label: string;
  /** Absolute address of the page that it leads to. */
  url: string;
}

/** As many as one list shows. */
export const MAX_SUGGESTIONS = 10;

/** Fewer letters and digits than this say too little. */
const FEWEST_LETTERS = 2;
/** No name that can be suggested is longer, in characters. */
const LONGEST_QUESTION = 60;

/** What to look for when somebody has typed `text`: one line; null when that is too little or too much for suggestions. */
export function suggestionQuestion(text: string): string | null {
  const question = text
    .slice(0, LONGEST_QUESTION * 4)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  const letters = question.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters >= FEWEST_LETTERS && Array.from(question).length <= LONGEST_QUESTION ? question : null;
}
