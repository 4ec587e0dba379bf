import { DISTANCES, type CatalogueQuery } from '@/domain/catalogue-query';
import { SKILL_LEVELS } from '@/domain/skill-level';
import type { Origin, UnderstoodQuery, Unit, Widening } from '@/domain/understood-query';

/** A question with all that was found out about it. */
export interface Asked {
  query: CatalogueQuery;
  understood: UnderstoodQuery;
  origin: Origin | null;
}

/** One way to ask less strictly; null when it changes nothing of this question. */
const STEPS: Record<Widening | 'town', (asked: Asked) => Asked | null> = {
  /** At any time: tomorrow around the corner is better than today at the other end of the country. */
  time: (asked) => {
    const { openNow, partsOfDay, when } = asked.query;
    if (when === null && partsOfDay.length === 0 && !openNow) return null;
    return { ...asked, query: { ...asked.query, ...ANY_TIME } };
  },
  /** One level up and down. */
  level: (asked) => {
    const { levels } = asked.query;
    if (levels.length === 0) return null;
    const wanted = SKILL_LEVELS.filter((level) => levels.some((chosen) => Math.abs(chosen - level) <= 1));
    return wanted.length === levels.length ? null : { ...asked, query: { ...asked.query, levels: wanted } };
  },
  /** The largest circle: one question more, whatever the circle was. */
  distance: (asked) => {
    const largest = Math.max(...DISTANCES);
    const { distance } = asked.query;
    if (asked.origin === null || distance === null) return null;
    const query = {
      ...asked.query,
      distance: distance === largest ? null : (largest as typeof distance),
      sort: 'near' as const,
    };
    return { ...asked, query };
  },
  /** Words that only come near those of the question. */
  synonyms: (asked) => {
    const { units } = asked.understood;
    if (units.every(({ near }) => near.length === 0)) return null;
    const nearer = units.map((unit) => ({ ...unit, alternatives: [...unit.alternatives, ...unit.near], near: [] }));
    return { ...asked, understood: { ...asked.understood, units: nearer } };
  },
  /** One of the words instead of all. */
  words: (asked) => {
    const units = asked.understood.units.flatMap(withParts);
    if (units.length < 2) return null;
    return { ...asked, understood: { ...asked.understood, units: [anyOf(units)] } };
  },
  /** The town around a neighbourhood or house. */
  town: (asked) => {
    const { recognised } = asked.understood;
    if (!recognised.some(({ town }) => town)) return null;
    const towns = recognised.map(({ town, ...name }) => (town ? { ...name, ...town, kind: 'city' as const } : name));
    return { ...asked, understood: { ...asked.understood, recognised: towns } };
  },
  /** Anywhere. */
  place: (asked) => {
    const { query, understood } = asked;
    if (query.place === null && query.distance === null && understood.recognised.length === 0) return null;
    return {
      ...asked,
      query: { ...query, place: null, distance: null },
      understood: { ...understood, recognised: [] },
    };
  },
  /** All other choices: what somebody wants to learn counts for more than how. */
  filters: (asked) => {
    const { query } = asked;
    const { organisation, text, sort, page, postcode, position, distance, place, literal } = query;
    const bare = { organisation: null, text, sort, page, postcode, position, distance, place, literal };
    const open = { ...NO_CHOICES, ...bare };
    const changes = organisation !== null || JSON.stringify(open) !== JSON.stringify({ ...open, ...query });
    return changes ? { ...asked, query: open } : null;
  },
};

const ANY_TIME = { when: null, partsOfDay: [], openNow: false };

const NO_CHOICES = {
  ...ANY_TIME,
  levels: [],
  barriers: [],
  topics: [],
  devices: [],
  kinds: [],
  pillars: [],
  languages: [],
  free: false,
  withoutAppointment: false,
  accessible: false,
};

/**
 * What is taken wider, in turn. The same thing further on in town comes before something like it around the corner; the same
 * thing elsewhere comes before something that has only one of the words: the walk-in nearby is offered beside it anyway.
 */
const ATTEMPTS: readonly (keyof typeof STEPS)[][] = [
  ['time'],
  ['time', 'level'],
  ['time', 'level', 'distance'],
  ['time', 'level', 'distance', 'town'],
  ['time', 'level', 'distance', 'synonyms'],
  ['time', 'level', 'distance', 'synonyms', 'town'],
  ['time', 'level', 'distance', 'synonyms', 'place'],
  ['time', 'level', 'distance', 'synonyms', 'words'],
  ['time', 'level', 'distance', 'synonyms', 'words', 'town'],
  ['time', 'level', 'distance', 'synonyms', 'words', 'place'],
  ['time', 'level', 'distance', 'synonyms', 'words', 'place', 'filters'],
];

/** A question again, wider and wider, each with the steps that it took: at most eleven. */
export function* wider(asked: Asked): Generator<Asked & { widened: Widening[] }> {
  const seen = new Set(['']);
  for (const attempt of ATTEMPTS) {
    let question = asked;
    const steps: (keyof typeof STEPS)[] = [];
    for (const step of attempt) {
      const next = STEPS[step](question);
      if (next === null) continue;
      question = next;
      steps.push(step);
    }
    const widened = steps.map((step): Widening => (step === 'town' ? 'place' : step));
    const taken = steps.join();
    if (seen.has(taken)) continue;
    seen.add(taken);
    yield { ...question, widened };
  }
}

/** A word, and after it the parts of a compound as words: what is about one of these is better than nothing. */
function withParts(unit: Unit): Unit[] {
  const parts = unit.alternatives.find(({ terms, why }) => why === 'compound' && terms.length > 1)?.terms ?? [];
  return [
    unit,
    ...parts.map((part): Unit => ({ words: part, alternatives: [{ terms: [part], why: 'compound' }], near: [] })),
  ];
}

/** All words as alternatives of one: whatever has one of them is found, and ranked by what it has. */
function anyOf(units: UnderstoodQuery['units']): UnderstoodQuery['units'][number] {
  return {
    words: units.map(({ words }) => words).join(' '),
    alternatives: units.flatMap(({ alternatives }) => alternatives),
    near: [],
    anyOf: [...units],
  };
}
