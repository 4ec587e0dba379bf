import type { Weekday } from '../calendar-day';
import type { Nth } from '../schedule';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

const WEEKDAY_WORDS: Record<string, Weekday> = {
  maandag: 'MO',
  dinsdag: 'TU',
  woensdag: 'WE',
  donderdag: 'TH',
  vrijdag: 'FR',
  zaterdag: 'SA',
  zondag: 'SU',
};

/** Two letters are the rule. Not "vrij", "zon" and "zat", which mean something else too. */
const SHORT_WEEKDAYS: Record<string, Weekday> = {
  ma: 'MO',
  di: 'TU',
  din: 'TU',
  wo: 'WE',
  woe: 'WE',
  do: 'TH',
  don: 'TH',
  vr: 'FR',
  vri: 'FR',
  za: 'SA',
  zo: 'SU',
};

export const PART_OF_DAY_WORDS: Record<string, PartOfDay> = {
  ochtend: 'morning',
  ochtenden: 'morning',
  morgen: 'morning',
  morgens: 'morning',
  ochtends: 'morning',
  voormiddag: 'morning',
  middag: 'afternoon',
  middagen: 'afternoon',
  middags: 'afternoon',
  namiddag: 'afternoon',
  avond: 'evening',
  avonden: 'evening',
  avonds: 'evening',
};

const MONTH_WORDS: Record<string, number> = {
  januari: 1,
  jan: 1,
  februari: 2,
  feb: 2,
  febr: 2,
  maart: 3,
  mrt: 3,
  april: 4,
  apr: 4,
  mei: 5,
  juni: 6,
  jun: 6,
  juli: 7,
  jul: 7,
  augustus: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  oktober: 10,
  okt: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

export const NTH_WORDS: Record<string, Nth> = {
  eerste: 1,
  tweede: 2,
  derde: 3,
  vierde: 4,
  vijfde: 5,
  laatste: -1,
};

export const NUMBER_WORDS: Record<string, number> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
};

/** Reads a word as a month, 1 to 12; null when it is none. */
export function monthWord(word: string): number | null {
  return lookUp(MONTH_WORDS, spelt(word));
}

/** What is in this record under a word, and not on its prototype. */
export function lookUp<Value>(words: Record<string, Value>, word: string): Value | null {
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}

/**
 * Words long enough, and far enough from any other, that one slip of the finger in them is theirs: "woensdga" is
 * Wednesday. Shorter words, and all others, are taken as they are written.
 */
const SPELLABLE = [...Object.keys(WEEKDAY_WORDS), ...Object.keys(MONTH_WORDS)].filter((word) => word.length >= 6);

/** The one word that a misspelt one is a slip away from; the word itself when there is none. */
function spelt(word: string): string {
  if (word.length < 5 || SPELLABLE.includes(word)) return word;
  const near = SPELLABLE.filter((candidate) => isOneSlipAway(word, candidate));
  return near.length === 1 ? (near[0] ?? word) : word;
}

/** One letter too many, too few, wrong, or two that changed places; the first letter is never the wrong one. */
function isOneSlipAway(word: string, wanted: string): boolean {
  if (!wanted.startsWith(word.slice(0, 1)) || Math.abs(word.length - wanted.length) > 1) return false;
  let same = 0;
  while (same < word.length && word[same] === wanted[same]) same += 1;
  const [rest, wantedRest] = [word.slice(same), wanted.slice(same)];
  return (
    rest.slice(1) === wantedRest.slice(1) ||
    rest.slice(1) === wantedRest ||
    rest === wantedRest.slice(1) ||
    swapped(rest) === wantedRest
  );
}

/** The first two letters in the other order. */
function swapped(word: string): string {
  return word.slice(1, 2) + word.slice(0, 1) + word.slice(2);
}

/** A day of the week with what is written onto it: "dinsdagmiddagen", "maandags". */
export interface WeekdayWord {
  weekday: Weekday;
  part: PartOfDay | null;
  plural: boolean;
}

/** Reads a word as a day of the week; null when it is none. */
export function weekdayWord(word: string): WeekdayWord | null {
  const short = lookUp(SHORT_WEEKDAYS, word);
  if (short !== null) return { weekday: short, part: null, plural: false };
  const compound = /^(?<day>.+dag)(?<ending>en|s)?$/u.exec(spelt(word));
  const whole = lookUp(WEEKDAY_WORDS, compound?.groups?.day ?? '');
  if (whole !== null) return { weekday: whole, part: null, plural: compound?.groups?.ending === 'en' };
  const partly = /^(?<day>.+?dag)(?<part>ochtend|morgen|voormiddag|middag|namiddag|avond)(?<ending>en|s)?$/u.exec(word);
  const weekday = lookUp(WEEKDAY_WORDS, spelt(partly?.groups?.day ?? ''));
  if (weekday === null) return null;
  return {
    weekday,
    part: lookUp(PART_OF_DAY_WORDS, partly?.groups?.part ?? ''),
    plural: partly?.groups?.ending === 'en',
  };
}
