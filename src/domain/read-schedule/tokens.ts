/** A piece of a phrase. `text` is how it was written, `start` and `end` where. */
export type Token = { text: string; start: number; end: number } & (
  | { kind: 'word'; word: string }
  | { kind: 'number'; value: number; leadingZero: boolean }
  | { kind: 'ordinal'; value: number }
  | { kind: 'time'; hour: number; minute: number; leadingZero: boolean }
  | { kind: 'date'; year: number; month: number; dayOfMonth: number }
  | { kind: 'mark'; mark: string }
);

type Written = Token extends infer Piece
  ? Piece extends Token
    ? Omit<Piece, 'text' | 'start' | 'end'>
    : never
  : never;

/** Ways to write a piece, the longest first; each is tried where the one before it ended. */
const PIECES: readonly { pattern: RegExp; read: (match: RegExpExecArray) => Written }[] = [
  {
    pattern: /(\d{4})-(\d\d)-(\d\d)(?![\d-])/uy,
    read: ([, year, month, dayOfMonth]) => date(year, month, dayOfMonth),
  },
  {
    pattern: /(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?![\d-])/uy,
    read: ([, dayOfMonth, , month, year]) => date(year, month, dayOfMonth),
  },
  {
    pattern: /(\d{1,2})(?:[.:]|[uh](?=\d))(\d\d)(?!\d|[.:]\d)/uy,
    read: ([, hour = '', minute]) => ({
      kind: 'time',
      hour: Number(hour),
      minute: Number(minute),
      leadingZero: hour.startsWith('0'),
    }),
  },
  {
    pattern: /(\d{1,2})(?:e|de|ste)(?!\p{L})/uy,
    read: ([, value]) => ({ kind: 'ordinal', value: Number(value) }),
  },
  {
    pattern: /\d+/uy,
    read: ([digits]) => ({ kind: 'number', value: Number(digits), leadingZero: digits.startsWith('0') }),
  },
  // Abbreviations whose dots are part of them: "m.u.v.", "v.d.", "t.m.".
  { pattern: /(?:\p{L}\.){2,}(?!\p{L})|\p{L}(?:\.\p{L})+\.?(?!\p{L})/uy, read: ([word]) => abbreviation(word) },
  { pattern: /t\/m(?!\p{L})/uy, read: () => ({ kind: 'word', word: 't/m' }) },
  { pattern: /v\/d(?!\p{L})/uy, read: () => ({ kind: 'word', word: 'vd' }) },
  { pattern: /'?\p{L}+(?:'\p{L}+)*/uy, read: ([word]) => ({ kind: 'word', word }) },
  { pattern: /[^\s]/uy, read: ([mark]) => ({ kind: 'mark', mark }) },
];

function date(year: string | undefined, month: string | undefined, dayOfMonth: string | undefined): Written {
  return { kind: 'date', year: Number(year), month: Number(month), dayOfMonth: Number(dayOfMonth) };
}

function abbreviation(word: string): Written {
  return { kind: 'word', word: word.replaceAll('.', '') };
}

/** The end of a line, as a mark. */
export const NEW_LINE = '\n';

/**
 * Takes a phrase apart. Nothing is left out but space, so that whoever reads the pieces has read the phrase. Letters
 * come in lower case and without accents, dashes and quotes of all sorts as one.
 */
export function scheduleTokens(phrase: string): Token[] {
  const tokens: Token[] = [];
  const text = plain(phrase);
  let at = 0;
  while (at < text.length) {
    const space = /^[^\S\n]+/u.exec(text.slice(at, at + 100));
    if (space) {
      at += space[0].length;
      continue;
    }
    const start = at;
    if (text[at] === NEW_LINE) {
      at += 1;
      tokens.push({ kind: 'mark', mark: NEW_LINE, text: NEW_LINE, start, end: at });
      continue;
    }
    for (const { pattern, read } of PIECES) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      at += match[0].length;
      tokens.push({ ...read(match), text: match[0], start, end: at });
      break;
    }
  }
  return tokens;
}

function plain(phrase: string): string {
  return phrase
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\r\n?/gu, NEW_LINE)
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u2018\u2019\u201B\u00B4`]/gu, "'")
    .replace(/\p{Cf}/gu, '');
}
