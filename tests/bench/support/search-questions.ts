import { BARRIERS } from '@/domain/barrier';

import { TOWNS } from '../../support/content/towns';
import { Chance } from '../../support/random';
import { restFind, restFindCards } from './rest-reference';

/** A question to the search, and the nearest that Payload's own REST can be asked, whole offers and as few fields as a card needs. */
export interface BenchQuestion {
  /** Parameters of an address, the same for the page and for the open data. */
  parameters: string;
  restPath: string;
  restCardsPath: string;
}

type Where = [name: string, value: string][];

/** Words that people type, the most common first. */
const WORDS = [
  'computer',
  'telefoon',
  'digid',
  'computercursus',
  'smartphone',
  'hulp',
  'mailen',
  'laptop',
  'inloop',
  'tablet',
  'internet',
  'wachtwoord',
  'whatsapp',
  'bankieren',
  'toeslagen',
  'solliciteren',
  'beeldbellen',
  'belasting',
  'foto',
  'taalcafé',
  'excel',
  'huisarts',
  'oplichting',
  'printen',
  'spreekuur',
  'reizen',
  'webwinkel',
  'medicijnen',
  'rooster',
  'spaanse',
] as const;

/** How many questions there are of each kind: the mix is even. */
const OF_EACH = 40;

/**
 * The six kinds of question, evenly mixed and always the same: a word; a word with a level, a barrier and a circle of ten
 * kilometres; a word in a circle; filters in a circle; filters; a word with a typing error in a circle.
 */
export function benchQuestions(): BenchQuestion[] {
  const chance = new Chance(4711);
  const kinds: ((chance: Chance) => Part[])[] = [
    (c) => [word(c)],
    (c) => [word(c), level(c), barrier(c), circle(c)],
    (c) => [word(c), circle(c)],
    (c) => [filters(c), circle(c)],
    (c) => [filters(c)],
    (c) => [word(c, typingError), circle(c)],
  ];
  return Array.from({ length: OF_EACH }, () => kinds.map((kind) => question(kind(chance)))).flat();
}

/** A part of a question in both languages. */
interface Part {
  parameters: [name: string, value: string][];
  where: Where;
}

function question(parts: readonly Part[]): BenchQuestion {
  const where = parts.flatMap((part) => part.where);
  return {
    parameters: new URLSearchParams(parts.flatMap(({ parameters }) => parameters)).toString(),
    restPath: restFind(where),
    restCardsPath: restFindCards(where),
  };
}

function word(chance: Chance, change: (word: string, chance: Chance) => string = (unchanged) => unchanged): Part {
  const typed = change(WORDS[Math.floor(Math.exp(chance.next() * Math.log(WORDS.length + 1))) - 1] ?? WORDS[0], chance);
  return {
    parameters: [['q', typed]],
    where: [
      ['[or][0][title][like]', typed],
      ['[or][1][summary][like]', typed],
    ],
  };
}

/** Two letters in the wrong order, as fingers do. */
function typingError(word: string, chance: Chance): string {
  const at = 1 + chance.below(word.length - 3);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

function level(chance: Chance): Part {
  const asked = String(1 + chance.below(3));
  return {
    parameters: [['niveau', asked]],
    where: [
      ['[levelFrom][less_than_equal]', asked],
      ['[levelTo][greater_than_equal]', asked],
    ],
  };
}

function barrier(chance: Chance): Part {
  const asked = chance.pick(BARRIERS);
  return { parameters: [['drempel', asked]], where: [['[barriers][in]', asked]] };
}

function filters(chance: Chance): Part {
  const kind = chance.pick(['course', 'workshop', 'walk-in'] as const);
  return {
    parameters: [
      ['soort', kind],
      ['gratis', '1'],
    ],
    where: [
      ['[kind][equals]', kind],
      ['[cost.free][equals]', 'true'],
    ],
  };
}

/** Ten kilometres around a town; to REST, the square around that circle. */
function circle(chance: Chance): Part {
  const { lat, lon } = chance.pick(TOWNS);
  const [north, east] = [10 / 111.2, 10 / (111.2 * Math.cos((lat * Math.PI) / 180))];
  return {
    parameters: [
      ['lat', String(lat)],
      ['lon', String(lon)],
      ['afstand', '10'],
    ],
    where: [
      ['[location.latitude][greater_than]', String(lat - north)],
      ['[location.latitude][less_than]', String(lat + north)],
      ['[location.longitude][greater_than]', String(lon - east)],
      ['[location.longitude][less_than]', String(lon + east)],
    ],
  };
}
