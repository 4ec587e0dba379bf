import {
  FIXED_PREFIXES,
  IRREGULAR_FORMS,
  PLAIN_VERBAL_NOUNS,
  STRONG_FORMS,
  STRONG_PARTICIPLES,
  VERB_PREFIXES,
} from './dutch-exceptions';
import { lengthened, restored, undoubled } from './dutch-spelling';
import { Kind, kindsOf, NOUN } from './dutch-word-list';

/** What a word is a form of. */
export interface Lemma {
  /** The word without its inflection: a singular, the stem of a verb, an adjective without -e. */
  base: string;
  kind: 'noun' | 'verb' | 'adjective' | 'other';
}

const COMPOUND = Kind.head | Kind.headS | Kind.tail;
const NOT_NOUN = Kind.verbStem | Kind.infinitive | Kind.participle | Kind.adjective | Kind.compared;

/**
 * What a folded word is a form of, as far as the word list and the irregular forms tell; null for a word that is in
 * neither. Nouns go first: in descriptions of what one can go to, lessen are lessons and not the quenching of thirst.
 */
export function lemmaOf(word: string): Lemma | null {
  const irregular = IRREGULAR_FORMS.get(word);
  if (irregular !== undefined) {
    const kinds = kindsOf(irregular) | kindsOf(word);
    return {
      base: irregular,
      kind: (kinds & Kind.verbStem) !== 0 && (kinds & (NOUN | COMPOUND)) === 0 ? 'verb' : 'noun',
    };
  }
  const small = withoutDiminutive(word);
  if (small !== null) return { base: small, kind: 'noun' };
  const kinds = kindsOf(word);
  if ((kinds & NOUN) !== 0 && (kinds & Kind.common) !== 0) return { base: word, kind: 'noun' };
  const plural = singularOf(word);
  if (plural !== null) return { base: plural, kind: 'noun' };
  // A participle may be an adjective too, with steps of its own: geleerd, geleerder.
  const participle = (kinds & (Kind.infinitive | Kind.verbStem)) === 0 ? participleStem(word) : null;
  if (participle !== null) return { base: participle, kind: 'verb' };
  if ((kinds & (Kind.adjective | Kind.compared)) !== 0) return { base: word, kind: 'adjective' };
  if ((kinds & Kind.verbStem) !== 0) return { base: word, kind: 'verb' };
  if (word.endsWith('e') && has(word.slice(0, -1), Kind.participle)) return lemmaOf(word.slice(0, -1));
  const adjective = withoutAdjectiveEnding(word);
  if (adjective !== null) return { base: adjective, kind: 'adjective' };
  const strong = STRONG_FORMS.get(word);
  if (strong !== undefined) return { base: strong, kind: 'verb' };
  // Nouns without a plural are known by their place in compounds: thuiszorg.
  if ((kinds & COMPOUND) !== 0 && (kinds & NOT_NOUN) === 0 && (kinds & Kind.common) !== 0)
    return { base: word, kind: 'noun' };
  const verb = stemOf(word);
  if (verb !== null) return { base: verb, kind: 'verb' };
  // People named by an adjective: gevorderden, werkzoekenden.
  const person = word.endsWith('en') ? withoutAdjectiveEnding(word.slice(0, -1)) : null;
  if (person !== null) return { base: person, kind: 'adjective' };
  return kinds === 0 ? null : { base: word, kind: 'other' };
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
    if (has(`${rest}e`, Kind.pluralN)) return `${rest}e`;
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

function isStem(word: string): boolean {
  return has(word, Kind.verbStem);
}

function infinitiveStem(word: string): string | null {
  // zoeken; zoekend, zoekende, zoekenden
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

/** The stem that spelling suggests for an infinitive without -en, when no list knows it. */
export function guessedStem(rest: string): string {
  const single = undoubled(rest);
  if (single !== null) return single;
  if (has(rest, NOUN)) return rest;
  const [first = rest] = restored(rest);
  // "computeren", "googelen": -er and -el are unstressed when they stand after more than one syllable, but -eer is a verb's.
  if (/[aeiouy][^aeiouy]+el$/u.test(rest)) return rest;
  return lengthened(rest) === null ? first : (restored(rest)[0] ?? rest);
}

/** werkt, werkte, werkten; gemaakt comes later; betaald, betaalde, betaalden; updatet. */
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

function withoutAdjectiveEnding(word: string): string | null {
  // The longest ending first: snelste, snelst, snellere, sneller, snelle.
  for (const ending of ['ste', 'te', 'st', 't']) {
    if (word.endsWith(ending) && has(word.slice(0, -ending.length), Kind.compared))
      return word.slice(0, -ending.length);
  }
  for (const ending of ['dere', 'der', 'ere', 'er']) {
    if (!word.endsWith(ending)) continue;
    const base = [word.slice(0, -ending.length), ...restored(word.slice(0, -ending.length))].find((candidate) =>
      has(candidate, Kind.compared),
    );
    if (base !== undefined) return base;
  }
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
