import { OsmRefusal } from './rules';

/** A piece of the text: `"a comment"` without its quotes, a number, a word in lower case, or one sign. */
export interface OsmToken {
  kind: 'comment' | 'number' | 'word' | 'sign';
  text: string;
}

const PIECE = /\s+|"(?<comment>[^"]*)"|(?<number>\d+)|(?<word>\p{L}+)|(?<fallback>\|\|)|(?<sign>.)/guy;

/** Cuts a text into pieces; a dash of any length is a hyphen. Throws an OsmRefusal on a quote without its other half. */
export function osmTokens(text: string): OsmToken[] {
  const tokens: OsmToken[] = [];
  for (const { groups = {} } of text.matchAll(PIECE)) {
    const { comment, fallback, number, sign, word } = groups;
    if (comment !== undefined) tokens.push({ kind: 'comment', text: comment.trim() });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word.toLowerCase() });
    else if (fallback !== undefined) throw new OsmRefusal('not-supported', fallback);
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: /[‐-―−]/u.test(sign) ? '-' : sign });
  }
  return tokens;
}
