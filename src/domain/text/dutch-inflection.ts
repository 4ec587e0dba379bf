import {
  FIXED_PREFIXES,
  IRREGULAR_AT_END,
  IRREGULAR_FORMS,
  PLAIN_VERBAL_NOUNS,
  STRONG_FORMS,
  STRONG_PARTICIPLES,
  STRONG_STEMS,
  VERB_PREFIXES,
} from './dutch-exceptions';
import { restored, undoubled } from './dutch-spelling';
import { Kind, kindsOf, NOUN } from './dutch-word-list';

/** What a word is a form of. */
export interface Lemma {
  /** The word without its inflection: a singular, the stem of a verb, an adjective without -e. */
  base: string;
  kind: 'noun' | 'verb' | 'adjective' | 'other';
}

const IN_COMPOUND = Kind.head | Kind.headS | Kind.tail;
const ADJECTIVE = Kind.adjective | Kind.compared;
const PARTICIPIAL = Kind.participle | Kind.adjective;
const NOT_NOUN = ADJECTIVE | Kind.verbStem | Kind.infinitive | Kind.participle;

/** One way to read a word, of which the list says `kinds`; null when it cannot be read so. */
type Reading = (word: string, kinds: number) => Lemma | null;

/**
 * The ways to read a word in the order in which they are believed. Nouns go first: in descriptions of what one can go
 * to, lessen are lessons and not the quenching of thirst.
 */
const READINGS: readonly Reading[] = [
  (word, kinds) => irregular(word, kinds),
  (word) => lemma('noun', withoutDiminutive(word)),
  // Participles that have a plural, for people: gereserveerd, aangesloten.
  (word, kinds) => ((kinds & PARTICIPIAL) === 0 || (kinds & IN_COMPOUND) !== 0 ? null : participle(word, kinds)),
  (word, kinds) => ((kinds & NOUN) !== 0 && (kinds & Kind.common) !== 0 ? namedByAdjective(word, kinds) : null),
  (word) => lemma('noun', singularOf(word)),
  (word, kinds) => participle(word, kinds),
  (word, kinds) => ((kinds & ADJECTIVE) === 0 ? null : { base: word, kind: 'adjective' }),
  (word, kinds) => ((kinds & Kind.verbStem) === 0 ? null : { base: word, kind: 'verb' }),
  (word) => (word.endsWith('e') && has(word.slice(0, -1), Kind.participle) ? lemmaOf(word.slice(0, -1)) : null),
  (word) => lemma('adjective', withoutStep(word) ?? withoutE(word)),
  (word) => lemma('verb', STRONG_FORMS.get(word) ?? null),
  // People named by an adjective: slechtzienden.
  (word, kinds) =>
    word.endsWith('en') && (kinds & Kind.infinitive) === 0 ? lemma('adjective', withoutE(word.slice(0, -1))) : null,
  // Nouns without a plural are known by their place in compounds: thuiszorg.
  (word, kinds) => (isNounOfCompounds(kinds) ? { base: word, kind: 'noun' } : null),
  (word) => lemma('verb', stemOf(word)),
  (word, kinds) => (kinds === 0 ? null : { base: word, kind: 'other' }),
];

/** What a folded word is a form of by the word list and the irregular forms; null for a word that neither knows. */
export function lemmaOf(word: string): Lemma | null {
  const kinds = kindsOf(word);
  for (const read of READINGS) {
    const found = read(word, kinds);
    if (found !== null) return found;
  }
  return null;
}

function lemma(kind: Lemma['kind'], base: string | null): Lemma | null {
  return base === null ? null : { base, kind };
}

function irregular(word: string, kinds: number): Lemma | null {
  const base = IRREGULAR_FORMS.get(word);
  if (base === undefined) return irregularAtEnd(word);
  const all = kinds | kindsOf(base);
  return { base, kind: (all & Kind.verbStem) !== 0 && (all & (NOUN | IN_COMPOUND)) === 0 ? 'verb' : 'noun' };
}

/** klein|kinderen, binnen|steden: listed compounds whose last part has an irregular plural. */
function irregularAtEnd(word: string): Lemma | null {
  for (const plural of IRREGULAR_AT_END) {
    if (!word.endsWith(plural) || word === plural) continue;
    const base = word.slice(0, -plural.length) + (IRREGULAR_FORMS.get(plural) ?? plural);
    if ((kindsOf(base) & (NOUN | IN_COMPOUND)) !== 0) return { base, kind: 'noun' };
  }
  return null;
}

/** A noun that is its own base, or the adjective when it names who is like that: blinde, werkloze. */
function namedByAdjective(word: string, kinds: number): Lemma {
  const isPerson = (kinds & NOUN) === Kind.pluralN;
  return (isPerson ? lemma('adjective', withoutE(word)) : null) ?? { base: word, kind: 'noun' };
}

/** A participle may be an adjective too, with steps of its own: geleerd, geleerder. */
function participle(word: string, kinds: number): Lemma | null {
  return (kinds & (Kind.infinitive | Kind.verbStem)) === 0 ? lemma('verb', participleStem(word)) : null;
}

function isNounOfCompounds(kinds: number): boolean {
  return (kinds & IN_COMPOUND) !== 0 && (kinds & NOT_NOUN) === 0 && (kinds & Kind.common) !== 0;
}

function singularOf(word: string): string | null {
  // Two letters at least: "as" is not the letter a twice.
  if (word.length > 2 && word.endsWith('s') && has(word.slice(0, -1), Kind.pluralS)) return word.slice(0, -1);
  if (/(?:ch|sh)es$/u.test(word) && has(word.slice(0, -2), NOUN)) return word.slice(0, -2);
  if (word.endsWith('heden') && has(`${word.slice(0, -3)}id`, Kind.pluralHeden)) return `${word.slice(0, -3)}id`;
  if (word.endsWith('en')) {
    const rest = word.slice(0, -2);
    const single = undoubled(rest);
    if (single !== null && has(single, Kind.pluralDoubled)) return single;
    const shortened = restored(rest).find((candidate) => has(candidate, Kind.pluralShortened));
    if (shortened !== undefined) return shortened;
    if (has(rest, Kind.pluralEn)) return rest;
    const voiced = restored(rest).find((candidate) => has(candidate, Kind.pluralVoiced));
    if (voiced !== undefined) return voiced;
    // The list has some plurals apart from their nouns: student, studenten.
    if (has(rest, NOUN) && isNounOfCompounds(kindsOf(word))) return rest;
    if (has(`${rest}e`, Kind.pluralN)) return namedByAdjective(`${rest}e`, kindsOf(`${rest}e`)).base;
  }
  if (word.endsWith('a') && has(`${word.slice(0, -1)}um`, Kind.pluralLatin)) return `${word.slice(0, -1)}um`;
  if (word.endsWith('i') && has(`${word.slice(0, -1)}us`, Kind.pluralLatin)) return `${word.slice(0, -1)}us`;
  return null;
}

function has(word: string, kinds: number): boolean {
  return (kindsOf(word) & kinds) !== 0;
}

const DIMINUTIVE = /(?:etje|tje|pje|kje|je)s?$/u;

function withoutDiminutive(word: string): string | null {
  if (!DIMINUTIVE.test(word)) return null;
  const rest = word.endsWith('s') ? word.slice(0, -3) : word.slice(0, -2);
  const withoutT = rest.endsWith('t') ? rest.slice(0, -1) : null;
  const candidates = [rest, withoutT];
  if (rest.endsWith('mp')) candidates.push(rest.slice(0, -1));
  if (rest.endsWith('nk')) candidates.push(`${rest.slice(0, -1)}g`);
  if (withoutT !== null) {
    // baby'tje has no more; foto: fotootje; bal: balletje; ding: dingetje; café: cafeetje.
    if (/([aeou])\1$/u.test(withoutT)) candidates.push(withoutT.slice(0, -1));
    if (withoutT.endsWith('e')) {
      const beforeE = withoutT.slice(0, -1);
      candidates.push(beforeE, undoubled(beforeE));
    }
  }
  return candidates.find((candidate) => candidate !== null && has(candidate, Kind.diminutive)) ?? null;
}

/** The stem of the verb that a word is a form of; null when it is none of a verb that is known. */
function stemOf(word: string): string | null {
  return (
    infinitiveStem(word) ??
    regularForm(word) ??
    withPrefix(word, infinitiveStem) ??
    withPrefix(word, regularForm) ??
    withPrefix(word, (rest) => STRONG_FORMS.get(rest) ?? null)
  );
}

/** The list has no endings for strong verbs in -t: sluit. */
function isStem(word: string): boolean {
  return has(word, Kind.verbStem) || STRONG_STEMS.has(word);
}

function infinitiveStem(word: string): string | null {
  // zoekend, zoekende and zoekenden as well as zoeken
  const infinitive = /^(.*en)d(?:e|en)?$/u.exec(word)?.[1] ?? word;
  for (const candidate of new Set([word, infinitive])) {
    if (!candidate.endsWith('en') || candidate.length < 4) continue;
    const rest = candidate.slice(0, -2);
    const stem = restored(rest).find(isStem);
    if (stem !== undefined) return stem;
    if (has(candidate, Kind.infinitive)) return guessedStem(rest);
  }
  return null;
}

/** An unstressed -el after another syllable stays short: googel-en. */
const UNSTRESSED = /[aeiouy][^aeiouy]+el$/u;

/** The stem that spelling suggests for what is left of an infinitive without -en, when no list knows it. */
export function guessedStem(rest: string): string {
  // computer-en, internet: a noun that is a verb too keeps its spelling.
  if (undoubled(rest) === null && (has(rest, NOUN) || UNSTRESSED.test(rest))) return rest;
  return restored(rest)[0] ?? rest;
}

/** werkt, werkte, werkten; betaald; updatet. */
function regularForm(word: string): string | null {
  const ending = /(?:t|te|ten|d|de|den)$/u.exec(word);
  if (ending === null) return null;
  for (const length of word.endsWith('en') ? [3] : word.endsWith('e') ? [2] : [1]) {
    const stem = word.slice(0, -length);
    if (stem.length >= 2 && isStem(stem)) return stem;
    // Stems in -t and -d take no second one: antwoordde does, praat does not.
    const whole = `${stem}${word.at(-length) ?? ''}`;
    if (length > 1 && isStem(whole)) return whole;
  }
  return null;
}

function participleStem(word: string): string | null {
  const stem = bareParticiple(word);
  // Verbs that begin with ge- have no other: gebruikt, gelukt.
  if (stem !== null) return regularForm(word) ?? stem;
  for (const prefix of VERB_PREFIXES) {
    if (!word.startsWith(`${prefix}ge`) || FIXED_PREFIXES.has(prefix)) continue;
    const rest = bareParticiple(word.slice(prefix.length));
    if (rest !== null) return prefix + rest;
  }
  return null;
}

/** gemaakt, gemaakte; gelezen; gedownload: what stands between ge- and -d, -t or -en. */
function bareParticiple(word: string): string | null {
  if (!word.startsWith('ge') || word.length < 5) return null;
  const rest = word.slice(2);
  const strong = STRONG_PARTICIPLES.get(rest);
  if (strong !== undefined) return strong;
  if (isStem(rest) && /[dt]$/u.test(rest)) return rest;
  return regularForm(rest) ?? (rest.endsWith('en') ? infinitiveStem(rest) : null);
}

/** The stem with its prefix, when what stands after a prefix is a form of a verb: aan|meldt → aanmeld. */
function withPrefix(word: string, stemOfRest: (rest: string) => string | null): string | null {
  for (const prefix of VERB_PREFIXES) {
    if (!word.startsWith(prefix) || word.length < prefix.length + 3) continue;
    const rest = word.slice(prefix.length);
    const stem = isStem(rest) ? rest : stemOfRest(rest);
    // With a prefix that comes loose a participle has -ge-: binnenstad is no form of a verb.
    if (stem !== null && (FIXED_PREFIXES.has(prefix) || rest !== `${stem}d`)) return prefix + stem;
  }
  return null;
}

/** sneller, snellere, snelst, snelste. */
function withoutStep(word: string): string | null {
  for (const ending of ['ste', 'te', 'st', 't']) {
    const base = word.slice(0, -ending.length);
    if (word.endsWith(ending) && has(base, Kind.compared)) return base;
  }
  for (const ending of ['dere', 'der', 'ere', 'er']) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    const base = [rest, ...restored(rest)].find((candidate) => has(candidate, Kind.compared));
    if (base !== undefined) return base;
  }
  return null;
}

/** snelle, digitale, lieve. */
function withoutE(word: string): string | null {
  if (!word.endsWith('e')) return null;
  return restored(word.slice(0, -1)).find((candidate) => has(candidate, Kind.adjective)) ?? null;
}

/**
 * The base that a base is made of where the two mean the same in a catalogue: a sollicitatie is what one does who
 * solliciteert, an inschrijving is to inschrijven, veiligheid is to be veilig. Otherwise the base itself.
 */
export function rootOf({ base, kind }: Lemma): string {
  if (kind !== 'noun' || IRREGULAR_FORMS.has(base)) return base;
  if (base.endsWith('ing')) return verbOfIng(base) ?? base;
  if (base.endsWith('atie')) return verbOfAtie(base) ?? base;
  if (base.endsWith('heid') && has(base.slice(0, -4), Kind.adjective)) return base.slice(0, -4);
  return base;
}

function verbOfIng(noun: string): string | null {
  const rest = noun.slice(0, -3);
  const plain = PLAIN_VERBAL_NOUNS.has(noun);
  const prefix = VERB_PREFIXES.find((candidate) => rest.startsWith(candidate) && rest.length > candidate.length + 2);
  if (!plain && prefix === undefined && !/[aeiouy][^aeiouy]+(?:ig|el|er|en|eer)$/u.test(rest)) return null;
  const candidates = restored(rest);
  return (
    candidates.find(isStem) ??
    candidates
      .map((candidate) => (prefix !== undefined && isStem(candidate.slice(prefix.length)) ? candidate : null))
      .find((found) => found !== null) ??
    null
  );
}

function verbOfAtie(noun: string): string | null {
  const infinitive = `${noun.slice(0, -4)}eren`;
  return has(infinitive, Kind.infinitive) ? infinitiveStem(infinitive) : null;
}
