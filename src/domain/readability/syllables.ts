/**
 * How many syllables a word has when it is read aloud, by rules of spelling. Exact counts need a dictionary of sounds; these
 * rules are right for the words of the list in the spec, and for a measure that counts thousands of words.
 */

/** Dutch vowels as they sound together, the longest first: "aai" is one, "ieu" only in "ieuw". */
const DUTCH_VOWELS = /aai|ooi|oei|eeu(?=w)|ieu(?=w)|eau|aa|ee|oo|uu|ie|ei|ij|eu|ui|oe|au|ou|ai|oi|ay|ey|oy|[aeiouy]/gu;

/** English words in Dutch texts, and a few others that do not sound as they are spelled: written as a reader would say them. */
const DUTCH_RESPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/digid(?!\p{Ll})/giu, 'diegiedee'],
  [/(?<=on|off|dead|time|help)line(?!a)/giu, 'lijn'],
  [/(?<=^|web)site/giu, 'sait'],
  [/(?<=soft|hard|mal|spy|free)ware/giu, 'wer'],
  [/phone/giu, 'foon'],
  [/intake/giu, 'inteek'],
  [/(?<=^|up)date(?![ndtri])/giu, 'deet'],
  [/facetime/giu, 'feestaim'],
  [/(?<=^|inter)face(?![tln])/giu, 'fees'],
  [/youtube/giu, 'joetjoeb'],
  [/skype(?!n)/giu, 'skaip'],
  [/chrome/giu, 'kroom'],
  [/(?<=^|video)game(?![rndt])/giu, 'geem'],
  [/^live(?!n)/giu, 'laif'],
  [/homepage/giu, 'hoompeetsj'],
  [/service/giu, 'survis'],
  [/office/giu, 'offis'],
  [/freelance(?!r)/giu, 'frielens'],
  [/team|beam(?=er)/giu, 'tiem'],
  [/stream/giu, 'striem'],
  [/load/giu, 'lood'],
  [/coach/giu, 'kootsj'],
  [/board/giu, 'bord'],
  [/toast/giu, 'toost'],
  [/feature/giu, 'fietsjer'],
  [/research/giu, 'riesursj'],
  [/reader/giu, 'rieder'],
  [/bluetooth/giu, 'bloetoet'],
  // As in "geautomatiseerd": a prefix before a vowel.
  [/(?<=^ge)(?=au)/giu, '|'],
  // As in "museum", not as in "reuma".
  [/eum(?!a)/giu, 'e|um'],
  [/qu(?=[aeio])/giu, 'kw'],
  // A consonant, as in "yoga" and "royaal".
  [/(?<=^|[aeou])y(?=[aeiou])/giu, 'j'],
];

/** Syllables of a Dutch word; at least one. */
export function dutchSyllables(word: string): number {
  return syllables(word, (part) => {
    const said = DUTCH_RESPELLINGS.reduce((text, [pattern, as]) => text.replace(pattern, as), withoutMarks(part));
    return camelParts(said).map((piece) => spelledOut(piece) ?? piece.toLowerCase().match(DUTCH_VOWELS)?.length ?? 0);
  });
}

/** A diaeresis begins a syllable ("coördineren"); other marks do not change how many there are ("één", "café"). */
function withoutMarks(part: string): string {
  return part
    .normalize('NFD')
    .replace(/(?<=[aeiouy]\p{M}*)(?=[aeiou]\u0308)/giu, '|')
    .replace(/\p{M}/gu, '')
    .normalize('NFC');
}

/** English words whose letters mislead the rules below. */
const ENGLISH_EXCEPTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ area: 3, being: 2, business: 2, create: 2, different: 3, doing: 2, every: 2, everybody: 4, everyone: 3 },
    ...{ everything: 3, evening: 2, going: 2, idea: 2, ideas: 2, interest: 3, something: 2, sometimes: 2, somebody: 3 },
    ...{
      someone: 2,
      people: 2,
      museum: 3,
      science: 2,
      society: 4,
      somewhere: 2,
      therefore: 2,
      employee: 3,
      employees: 3,
    },
    ...{ employed: 2, facebook: 2, homepage: 2, homework: 2, lonely: 2, safely: 2, safety: 2, likely: 2, namely: 2 },
    ...{ volunteer: 3, useful: 2, careful: 2, hopeful: 2, statement: 2, timetable: 3, household: 2, whatever: 3 },
  }),
);

/** Syllables of an English word; at least one. */
export function englishSyllables(word: string): number {
  return syllables(word, (part) =>
    camelParts(withoutMarks(part)).map((piece) => spelledOut(piece) ?? englishPart(piece.toLowerCase())),
  );
}

/** An "e" at the end that is not heard: name, names, called; but table, courses and needed. */
const SILENT_END =
  /(?<=[^aeiouy])(?<![^aeiouylr]l)e$|(?<=[^aeiouysxzcg])(?<!ch|sh|[^aeiouylr]l)es$|(?<=[^aeiouytd])ed$/u;

function englishPart(part: string): number {
  const known = ENGLISH_EXCEPTIONS.get(part);
  if (known !== undefined) return known;
  const apart = part
    // Vowels that sound apart: employer, seeing, video, quiet; but not station or patient.
    .replace(/(?<=[aeiou])y(?=[aeiou])/gu, 'y|')
    .replace(/(?<=[aeiouy])ing(?=s?$)/gu, '|ing')
    .replace(/(?<=[^tcsg])i(?=o|a(?!ge)|um|ety|et$|ent|ence)/gu, 'i|')
    .replace(/(?<=d|r|n)eo(?=s?$)/gu, 'e|o')
    .replace(/(?<=[^qg])u(?=al|ar|ous)/gu, 'u|');
  const count = apart.match(/[aeiouy]+/gu)?.length ?? 0;
  return SILENT_END.test(part) ? count - 1 : count;
}

/** Counts the parts of a word: its digits, each of which is said, and what stands between hyphens, dots and the like. */
function syllables(word: string, partsOf: (letters: string) => number[]): number {
  const parts = word.normalize('NFKC').match(/\p{N}|[\p{L}\p{M}’']+/gu) ?? [];
  const counts = parts.flatMap((part) => {
    if (/\p{N}/u.test(part)) return [1];
    // "cv’s" is a plural of letters that are spelled; "z’n" has lost its vowel, and "’s" all of its sound.
    const letters = part.replace(/(?<=\p{L})[’']s$/u, '').replace(/^[’']+|[’']+$/gu, '');
    if (/^[’']\p{L}$/u.test(part)) return [0];
    return /[’']/u.test(letters) && !/[aeiouy]/iu.test(letters) ? [1] : partsOf(letters.replace(/[’']/gu, ''));
  });
  return Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
}

/** "MijnOverheid" and "WhatsApp" are two words written as one. */
function camelParts(part: string): string[] {
  return part.split(/(?<=\p{Ll})(?=\p{Lu})/u);
}

/** Letters that are said one by one: all of those without a vowel (pdf), and short ones in capitals (IDO); else null. */
function spelledOut(piece: string): number | null {
  const isSpelled = !/[aeiouy]/iu.test(piece) || /^(?!IJ)\p{Lu}{2,3}$/u.test(piece);
  return isSpelled ? piece.length : null;
}
