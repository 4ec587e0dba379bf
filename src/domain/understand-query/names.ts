import type { Recognised, RecognisedKind } from '../understood-query';
import { tokens } from '../text';
import { isListedWord } from './dutch-words';
import { phraseKey } from './known-phrases';

/** Something with a name that offers can belong to. */
export interface NamedThing {
  kind: RecognisedKind;
  /** The name as the catalogue writes it. */
  label: string;
  /** The term that rows carry for it. */
  term: string;
  /** True when offers of others are called by this name as well: then it takes the whole name to mean it. */
  shared?: boolean;
  /** Of a neighbourhood or place, the one town that it is in. */
  town?: Recognised['town'];
}

/** A way to write a name. */
export interface Name {
  kind: RecognisedKind;
  label: string;
  term: string;
  /** Its words are everyday words too: it takes more than the words to read a name in them. */
  cautious: boolean;
  /** The name itself, no short form. */
  whole: boolean;
  town?: Recognised['town'];
}

/** Where a postcode is: the four digits, and the town as a thing with a name. */
export interface NamedPostcode {
  digits: string;
  town: NamedThing;
}

export interface NameIndex {
  /** Towns by the four digits of a postcode. */
  byPostcode: ReadonlyMap<string, Name>;
  /** By the words of the name as {@link nameWords} gives them, in a row. */
  byWords: ReadonlyMap<string, Name>;
  /** All words of all names. */
  words: ReadonlySet<string>;
  /** Words of the longest name. */
  longest: number;
}

/** Small words of names that people leave out or write in another way. */
const SMALL_WORDS = new Set('de het een den der t s n aan op in bij te van voor en and the of'.split(' '));

/** What libraries are called, as the one word that names are compared by. */
const LIBRARY_WORDS = new Set('bibliotheek bibliotheken bieb biebs biep bib biblio library biblioteek'.split(' '));
const LIBRARY = 'bibliotheek';

/** Words for sorts of places and organisations: no name when they stand alone. */
const SORTS = new Set(
  `bibliotheek taalhuis digitaalhuis buurthuis buurtcentrum buurtkamer wijkcentrum wijkgebouw dorpshuis huis centrum gemeente
  gemeentehuis stadhuis stadskantoor stadsloket school informatiepunt taalpunt digipunt servicepunt inloop inlooppunt inloophuis
  leeszaal online stichting vereniging cooperatie zorg welzijn leercentrum openbare centrale filiaal vestiging hoofdvestiging
  digi taal digitaal cursus computer internet telefoon hulp werk station cafe bank app smartphone tablet laptop mail email
  digid whatsapp video overheid helpdesk belasting uwv wifi word excel google apple android facebook zoom teams`
    .split(/\s+/u)
    .filter(Boolean),
);

/** What stands before an organisation's name and is left out when people speak of it. */
const LEGAL_FORMS = new Set('stichting vereniging cooperatie bv nv'.split(' '));

/** Cities that are called by another name than their own. */
const OTHER_CITY_NAMES: readonly (readonly [string, string])[] = [
  ['s gravenhage', 'den haag'],
  ['s hertogenbosch', 'den bosch'],
  ['den haag', 's gravenhage'],
  ['den haag', 'the hague'],
  ['den bosch', 's hertogenbosch'],
];

/** Everyday words by the list, but cheese, verbs and wood are not what people ask for here. */
const BETTER_KNOWN_AS_PLACE = new Set('assen delft drachten ede gouda hoorn houten hulst lunetten'.split(' '));

/** Of two things of one name, the one that somebody rather means comes first. */
const KINDS_IN_ORDER: readonly RecognisedKind[] = ['city', 'neighbourhood', 'organisation', 'location'];

const MIN_JOINED_LENGTH = 6;
/** What of a name is looked at. */
const MAX_NAME_WORDS = 8;

/**
 * The word by which names are compared: libraries by one word, whatever they are called.
 *
 * @param word folded
 */
export function nameWord(word: string): string {
  return LIBRARY_WORDS.has(word) ? LIBRARY : word;
}

/** The words of a name, folded, hyphens as spaces. */
export function nameWords(name: string): string[] {
  return tokens(name.replace(/[-‐‑–]/gu, ' ').replace(/(?<=^|\s)['’‘](?=[st]\b)/giu, ''))
    .flatMap(({ word }) => word.split('-'))
    .filter(Boolean)
    .map(nameWord)
    .slice(0, MAX_NAME_WORDS);
}

/**
 * The words without small ones ("capelle aan den ijssel" → capelle, ijssel); null when fewer than two are left, for then
 * the small ones are needed to know the name by.
 */
export function withoutSmallWords(words: readonly string[]): string[] | null {
  const large = words.filter((word) => !SMALL_WORDS.has(word));
  return large.length >= 2 && large.length < words.length ? large : null;
}

/**
 * The one word by which people may mean an organisation, as "Digisterker" of "Stichting Digisterker"; null when it takes
 * more of the name.
 */
export function distinctiveWord(name: string): string | null {
  const [word = '', ...others] = nameWords(name).filter((part) => !SMALL_WORDS.has(part) && !LEGAL_FORMS.has(part));
  return word === '' || others.length > 0 ? null : word;
}

/** Prepares names for questions, with the short forms that people use. Where two things share a name, see the order above. */
export function indexNames(things: readonly NamedThing[], postcodes: readonly NamedPostcode[] = []): NameIndex {
  const byWords = new Map<string, Name>();
  const words = new Set<string>();
  let longest = 0;
  const places = new Set(things.filter(({ kind }) => isPlace(kind)).map(({ label }) => phraseKey(nameWords(label))));
  const inOrder = [...things].sort((a, b) => KINDS_IN_ORDER.indexOf(a.kind) - KINDS_IN_ORDER.indexOf(b.kind));
  const add = (thing: NamedThing, form: readonly string[], whole: boolean) => {
    if (!isName(form, thing.kind)) return;
    const { kind, label, term, town } = thing;
    const cautious = form.length === 1 && (thing.shared === true || form.every(isEveryday));
    const name: Name = { kind, label, term, whole, cautious, ...(town && { town }) };
    const joined = form.join('');
    const keys = [
      form,
      withoutSmallWords(form),
      form.length > 1 && joined.length >= MIN_JOINED_LENGTH ? [joined] : null,
    ];
    for (const key of keys) {
      if (key === null) continue;
      const text = phraseKey(key);
      const known = byWords.get(text);
      if (known === undefined || (whole && !known.whole && !isPlace(known.kind))) byWords.set(text, name);
    }
    for (const word of form) words.add(word);
    longest = Math.max(longest, form.length);
  };
  for (const thing of inOrder) add(thing, nameWords(thing.label), true);
  // "Chocoladefabriek (Bibliotheek Gouda)": what stands before the brackets is the name as well.
  for (const thing of inOrder) {
    const [front = ''] = thing.label.split('(');
    if (!isPlace(thing.kind) && !places.has(phraseKey(nameWords(front)))) add(thing, nameWords(front), true);
  }
  for (const thing of inOrder) for (const form of shortForms(thing, places)) add(thing, form, false);
  const byPostcode = new Map(
    postcodes.map(({ digits, town: { kind, label, term } }): [string, Name] => [
      digits,
      { kind, label, term, whole: false, cautious: false },
    ]),
  );
  return { byPostcode, byWords, words, longest };
}

function isEveryday(word: string): boolean {
  return isListedWord(word) && !BETTER_KNOWN_AS_PLACE.has(word);
}

function isPlace(kind: RecognisedKind): boolean {
  return kind === 'city' || kind === 'neighbourhood';
}

function isName(words: readonly string[], kind: RecognisedKind): boolean {
  const large = words.filter((word) => !SMALL_WORDS.has(word));
  if (large.length === 0 || large.join('').length < 2) return false;
  return isPlace(kind) || large.some((word) => !SORTS.has(word));
}

/** Shorter ways to say a name, as far as they still say which one is meant. */
function shortForms(thing: NamedThing, places: ReadonlySet<string>): string[][] {
  const words = nameWords(thing.label);
  if (isPlace(thing.kind)) {
    const key = phraseKey(words);
    const others = OTHER_CITY_NAMES.filter(([name]) => name === key).map(([, other]) => other.split(' '));
    // Bunschoten-Spakenburg, Capelle aan den IJssel: the first half is enough when no other place is called so.
    const [first = ''] = words;
    return [...others, ...(/[-/]/u.test(thing.label) && first.length >= 5 && !places.has(first) ? [[first]] : [])];
  }
  const forms: string[][] = [];
  // "Chocoladefabriek (Bibliotheek Gouda)", "Cybersoek / Cyberbank" and "Cybersoek, Timorplein" hold two names.
  const halves = thing.label.split(/[()/]| [-–] /u).map(nameWords);
  if (halves.filter((half) => half.length > 0).length > 1) forms.push(...halves);
  const beforeComma = /^([^,]+),/u.exec(thing.label)?.[1];
  if (beforeComma !== undefined && thing.kind === 'location') forms.push(nameWords(beforeComma.replace(/\(.*/u, '')));
  for (const form of [words, ...forms]) {
    const start = form.findIndex((word) => !SMALL_WORDS.has(word));
    const first = form[start] ?? '';
    if (start > 0) forms.push(form.slice(start));
    if (LEGAL_FORMS.has(first) || first === LIBRARY) forms.push(form.slice(start + 1));
  }
  return forms.filter(
    (form) =>
      form.length > 0 &&
      phraseKey(form) !== phraseKey(words) &&
      // "gouda" means the place, also when a library is called after it.
      !places.has(phraseKey(form)) &&
      !(thing.shared === true && form.length === 1) &&
      form.some((word) => !SMALL_WORDS.has(word) && !SORTS.has(word) && (!isEveryday(word) || places.has(word))),
  );
}
