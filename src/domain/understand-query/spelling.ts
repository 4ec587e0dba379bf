import { editDistance } from './edit-distance';

/** A word of the catalogue that a misspelt one may have been meant for. */
export interface Candidate {
  /** Folded. */
  word: string;
  /** How often the catalogue uses it. */
  uses: number;
}

/** Letters that a distance of one is tried with. */
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
/** Up to this length every word at a distance of one is looked up: too few of its trigrams survive a slip. */
const LONGEST_TRIED = 9;
const MOST_RESPELLED = 60;

/** How one sound is written in more than one way: as it is heard, and as the dictionary has it. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['k', 'c'],
  ['s', 'c'],
  ['z', 's'],
  ['s', 'z'],
  ['f', 'v'],
  ['v', 'f'],
  ['f', 'ph'],
  ['t', 'th'],
  ['ei', 'ij'],
  ['ij', 'ei'],
  ['y', 'ij'],
  ['ou', 'au'],
  ['au', 'ou'],
  ['joe', 'u'],
  ['joo', 'u'],
  ['ju', 'u'],
  ['oe', 'u'],
  ['oe', 'oo'],
  ['oo', 'o'],
  ['oon', 'one'],
  ['ie', 'i'],
  ['i', 'ie'],
  ['ie', 'y'],
  ['ee', 'e'],
  ['ie', 'ee'],
  ['ee', 'ai'],
  ['ee', 'a'],
  ['e', 'a'],
  ['aa', 'a'],
  ['kw', 'qu'],
  ['ks', 'x'],
  ['kx', 'x'],
  ['w', 'wh'],
  ['g', 'ch'],
  ['ch', 'g'],
  ['sj', 'sh'],
  ['sj', 'ch'],
  ['j', 'y'],
  ['d', 't'],
  ['t', 'd'],
];

/**
 * Words to look up in the catalogue for a word that it does not know: all at a distance of one while the word is short,
 * and those that sound like it. Longer words are found by the trigrams that they share.
 */
export function spellingsToTry(word: string): string[] {
  const tries = new Set<string>();
  const letters = Array.from(word);
  if (letters.length >= 4 && letters.length <= LONGEST_TRIED) {
    for (let at = 0; at <= letters.length; at += 1) {
      const before = letters.slice(0, at).join('');
      const after = letters.slice(at).join('');
      const [letter = '', next = ''] = letters.slice(at, at + 2);
      for (const other of LETTERS) {
        tries.add(before + other + after);
        if (letter !== '') tries.add(before + other + after.slice(letter.length));
      }
      if (letter !== '') tries.add(before + after.slice(letter.length));
      if (next !== '') tries.add(before + next + letter + after.slice(letter.length + next.length));
    }
  }
  for (const spelling of respelled(word)) tries.add(spelling);
  tries.delete(word);
  return [...tries];
}

/** The word with one to three of its sounds written in another way. */
export function respelled(word: string): string[] {
  const found = new Set<string>();
  let latest = [word];
  for (let round = 0; round < 3; round += 1) {
    const next: string[] = [];
    for (const spelling of latest) {
      for (const [heard, written] of SOUNDS) {
        let at = spelling.indexOf(heard);
        while (at >= 0 && found.size < MOST_RESPELLED * (round + 1)) {
          const other = spelling.slice(0, at) + written + spelling.slice(at + heard.length);
          if (other !== word && !found.has(other)) {
            found.add(other);
            next.push(other);
          }
          at = spelling.indexOf(heard, at + 1);
        }
      }
    }
    latest = next;
  }
  return [...found];
}

/** Sounds that are remembered, as the words that others are compared with are the same for all questions. */
const MOST_SOUNDS = 20_000;
const sounds = new Map<string, string>();

/** How a word sounds, roughly: words with one sound are spelt one way. */
export function soundOf(word: string): string {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  if (sounds.size >= MOST_SOUNDS) sounds.clear();
  const sound = heard(word);
  sounds.set(word, sound);
  return sound;
}

function heard(word: string): string {
  return (
    word
      .replace(/ph/gu, 'f')
      .replace(/joe|joo|ju/gu, 'u')
      .replace(/sch(?=[^aeiouy]|$)/gu, 's')
      .replace(/c(?=[eiy])/gu, 's')
      .replace(/ch/gu, 'g')
      .replace(/[cq]/gu, 'k')
      .replace(/ks|x/gu, 'x')
      .replace(/ij|ei|y/gu, 'ij')
      .replace(/ou|au/gu, 'ou')
      .replace(/oe/gu, 'u')
      // As English is heard: mail, training.
      .replace(/ai/gu, 'ee')
      .replace(/th|dt/gu, 't')
      .replace(/wh/gu, 'w')
      .replace(/z/gu, 's')
      .replace(/v/gu, 'f')
      .replace(/ie/gu, 'i')
      .replace(/d$/u, 't')
      // English writes an e that nobody hears: phone.
      .replace(/fone$/u, 'fon')
      // Nor is the n of most verbs and plurals heard.
      .replace(/(?<=.{3})en$/u, 'e')
      .replace(/(.)\1+/gu, '$1')
  );
}

/** Most slips that are forgiven in a word of this many letters. */
function slipsForgiven(length: number): number {
  if (length <= 3) return 0;
  if (length <= 5) return 1;
  return length <= 9 ? 2 : 3;
}

/**
 * The candidate that a misspelt word was most likely meant for, or null when none is close enough. One slip in a short
 * word, two or three in a longer one; more than one only when the word begins with the same sound. Of candidates that are
 * as close, the one that the catalogue uses most.
 */
export function bestCandidate(word: string, candidates: Iterable<Candidate>): Candidate | null {
  return closest(word, candidates)?.candidate ?? null;
}

/** As {@link bestCandidate}, with how far away it is: 0 is the word itself. */
export function closest(word: string, candidates: Iterable<Candidate>): { candidate: Candidate; cost: number } | null {
  const forgiven = slipsForgiven(Array.from(word).length);
  if (forgiven === 0 || /\p{N}/u.test(word)) return null;
  const sound = soundOf(word);
  let best: { candidate: Candidate; cost: number } | null = null;
  for (const candidate of candidates) {
    const cost = costOf(word, sound, candidate, forgiven);
    if (cost === null) continue;
    const ahead = best === null ? -1 : cost - best.cost || best.candidate.uses - candidate.uses;
    if (ahead < 0 || (ahead === 0 && best !== null && candidate.word < best.candidate.word)) best = { candidate, cost };
  }
  return best;
}

/** Few slips are made in the first letter of a word. */
const COST_OF_ANOTHER_START = 0.3;

function costOf(word: string, sound: string, { uses, word: other }: Candidate, forgiven: number): number | null {
  if (other.length < 3 || other === word || /\p{N}/u.test(other)) return null;
  const written = editDistance(word, other, forgiven);
  const otherSound = soundOf(other);
  const byEar = editDistance(sound, otherSound, forgiven);
  // A slip of the ear is likelier than one of the finger, and leaves the sound nearly whole.
  const slips = Math.min(written, byEar + (byEar === 0 ? 0.5 : 1));
  if (slips > forgiven) return null;
  const sameStart = other.startsWith(word.charAt(0)) || otherSound.startsWith(sound.charAt(0));
  const swappedStart = other.startsWith(`${word.charAt(1)}${word.charAt(0)}`);
  if (!sameStart && !swappedStart && (slips > 1 || word.length <= 5)) return null;
  // All letters are there: only their order slipped.
  const isSwapped = written === 1 && sorted(word) === sorted(other);
  return (
    slips + (sameStart ? 0 : COST_OF_ANOTHER_START) - (isSwapped ? 0.4 : 0) - Math.min(Math.log10(1 + uses) / 10, 0.4)
  );
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}
