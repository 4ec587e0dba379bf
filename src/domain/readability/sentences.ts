/**
 * Cuts a text into sentences and words, for counting. Numbers, times, addresses of web pages and e-mail hold dots that end
 * nothing; those are never followed by white space, so only abbreviations, initials and quoted questions need care.
 */

/** Abbreviations after which a sentence goes on, without their last dot; with a capital only where they are written so. */
const GOES_ON = new Set(
  (
    'bijv bv nr nrs tel blz pag vgl zgn resp ca max min incl excl evt mevr dhr mr mw dr drs ing ir prof jl gem prov afd ' +
    'Bijv Bv Nr Tel Evt Mevr Dhr Mr Mrs Ms Mw Dr Drs Ing Ir Prof St ' +
    'jan feb mrt apr jun jul aug sep sept okt oct nov dec vs eg ie approx'
  ).split(' '),
);
/** Abbreviations that often stand last, without their last dot: a capital after them begins a sentence. */
const MAY_END = new Set(['enz', 'etc', 'e.d', 'a.u.b', 's.v.p', 'o.i.d', 'p.m', 'a.m', 'n.v.t', 'co', 'inc', 'ltd']);
/** "d.w.z", "o.a", and the initial of a name. */
const LETTERS = /^\p{L}(?:\.\p{L})+$|^\p{Lu}$/u;

const END = /(?<mark>[.!?…]+)(?<closing>["'”’»)\]]*)(?=\s|$)/gu;
/** What may stand before the first letter of a sentence. */
const OPENING = /^["'“‘«([¿¡]+(?=[\p{L}\p{N}])/u;
/** Dutch sentences may begin with a clipped word, and only the next one has the capital: "’s Avonds". */
const CLIPPED = /^[’'][stnk]\s+(?=\p{Lu})/u;
/** A bullet, or the number of a list item. */
const ITEM = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/u;

/** The sentences of a text, trimmed; a line ends one, as headings and list items have no full stop. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/u)
    .flatMap((line) => sentencesOfLine(line.replace(ITEM, '')))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Whether a sentence is closed by a mark, as the lines of running text are and labels are not. */
export function isClosed(sentence: string): boolean {
  return /[.!?…]["'”’»)\]]*$/u.test(sentence);
}

function sentencesOfLine(line: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: whole, groups, index } of line.matchAll(END)) {
    const end = index + whole.length;
    const sentence = line.slice(start, end).trim();
    if (!endsHere(line.slice(start, index), groups?.mark ?? '', groups?.closing ?? '', line.slice(end).trim()))
      continue;
    sentences.push(sentence);
    start = end;
  }
  const rest = line.slice(start).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

function endsHere(before: string, mark: string, closing: string, after: string): boolean {
  if (after === '') return true;
  const begins = beginsSentence(after);
  if (mark === '.') {
    const word = /[^\s([“‘"']*$/u.exec(before)?.[0] ?? '';
    if (MAY_END.has(word.toLowerCase())) return begins;
    if (GOES_ON.has(word) || LETTERS.test(word)) return false;
    return begins;
  }
  // “Wat kost het?” vraagt zij. After a question that nobody quotes, whatever follows is another sentence.
  return begins || (closing === '' && /^[!?]/u.test(mark));
}

function beginsSentence(text: string): boolean {
  if (CLIPPED.test(text)) return true;
  const first = text.replace(OPENING, '');
  // A name such as iDEAL has its capital later on.
  return !/^\p{Ll}/u.test(first) || /^\p{Ll}\p{Lu}/u.test(first);
}

/**
 * The words of a sentence, without the marks around them. A number counts as one, also a phone number written in groups;
 * so do an address of e-mail or of a web page, and words joined by a hyphen.
 */
export function wordsOf(sentence: string): string[] {
  return sentence
    .replace(/(?<=\d)[ \u00a0\u202f](?=\d)/gu, '')
    .split(/[\s—]+/u)
    .flatMap((piece) => (/^\p{L}{2,}(?:\/\p{L}{2,})+[.,;:!?)]*$/u.test(piece) ? piece.split('/') : [piece]))
    .map((piece) => piece.replace(/^[^\p{L}\p{N}’']+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
