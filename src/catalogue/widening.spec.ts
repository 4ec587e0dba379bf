import { describe, expect, it } from 'vitest';

import { EMPTY_QUERY, type CatalogueQuery } from '@/domain/catalogue-query';
import type { Origin, Unit, UnderstoodQuery } from '@/domain/understood-query';

import { wider } from './widening';

const word = (words: string): Unit => ({ words, alternatives: [{ terms: [words], why: 'word' }], near: [] });
const GOUDA = { kind: 'city', label: 'Gouda', term: 'city:gouda', words: 'gouda', without: '' } as const;
const NOTHING: UnderstoodQuery = {
  units: [],
  recognised: [],
  corrections: [],
  corrected: null,
  levels: [],
  unknown: [],
};
const UTRECHT: Origin = { label: 'Utrecht', lat: 52.09, lon: 5.12 };

interface Wishes {
  query?: Partial<CatalogueQuery>;
  understood?: Partial<UnderstoodQuery>;
  origin?: Origin | null;
}

function attempts({ origin = null, query = {}, understood = {} }: Wishes) {
  return [...wider({ query: { ...EMPTY_QUERY, ...query }, understood: { ...NOTHING, ...understood }, origin })];
}
const steps = (wishes: Wishes) => attempts(wishes).map(({ widened }) => widened.join('+'));

describe('A question without an answer', () => {
  it('cannot be asked wider when it asks for nothing', () => {
    expect(steps({})).toEqual([]);
    expect(steps({ understood: { units: [word('zzz')] } })).toEqual([]);
  });

  it('about a time is asked again for any time first, and keeps what else was asked', () => {
    const [first] = attempts({ query: { when: 'today', partsOfDay: ['evening'], openNow: true, levels: [1] } });
    expect(first?.widened).toEqual(['time']);
    expect(first?.query).toEqual({ ...EMPTY_QUERY, levels: [1] });
    expect(steps({ query: { when: 'weekend', levels: [1] } })).toEqual(['time', 'time+level', 'time+level+filters']);
  });

  it('is asked again for one level up and down, within the scale', () => {
    expect(attempts({ query: { levels: [1] } })[0]?.query.levels).toEqual([1, 2]);
    expect(attempts({ query: { levels: [5, 3] } })[0]?.query.levels).toEqual([2, 3, 4, 5]);
    expect(steps({ query: { levels: [1, 2, 3, 4, 5] } })).toEqual(['filters']);
  });

  it('of one word is asked again with what comes near it', () => {
    const typing = { ...word('typ'), near: [{ terms: ['computer'], why: 'synonym' as const }] };
    expect(attempts({ understood: { units: [typing] } })[0]?.understood.units[0]?.alternatives).toEqual([
      { terms: ['typ'], why: 'word' },
      { terms: ['computer'], why: 'synonym' },
    ]);
  });

  it('is asked again with the parts of a compound, by which it is ranked too', () => {
    const compound: Unit = {
      ...word('tabletles'),
      alternatives: [...word('tabletles').alternatives, { terms: ['tablet', 'les'], why: 'compound' }],
    };
    const [wide] = attempts({ understood: { units: [compound] } });
    expect(wide?.widened).toEqual(['words']);
    expect(wide?.understood.units[0]?.anyOf?.map(({ words }) => words)).toEqual(['tabletles', 'tablet', 'les']);
  });

  it('is asked again in the widest circle, nearest first, and then anywhere', () => {
    const [circle, anywhere] = attempts({ query: { distance: 5 }, origin: UTRECHT });
    expect(circle?.query).toMatchObject({ distance: 25, sort: 'near' });
    expect(anywhere?.query.distance).toBeNull();
  });

  it('is asked for the same thing elsewhere before it is asked for something like it here', () => {
    const units = [word('excel'), word('cursus')];
    const [elsewhere, here, both] = attempts({ understood: { units, recognised: [GOUDA] } });
    expect(elsewhere).toMatchObject({ widened: ['place'], understood: { units, recognised: [] } });
    expect(here).toMatchObject({ widened: ['words'], understood: { recognised: [GOUDA] } });
    expect(here?.understood.units).toHaveLength(1);
    expect(both?.widened).toEqual(['words', 'place']);
  });

  it('is asked in the town around a neighbourhood before it is asked anywhere', () => {
    const town = { label: 'Utrecht', term: 'city:utrecht' };
    const hood = {
      kind: 'neighbourhood',
      label: 'Overvecht',
      term: 'hood:overvecht',
      words: 'overvecht',
      without: '',
      town,
    } as const;
    const [around, anywhere] = attempts({ understood: { units: [word('excel')], recognised: [hood, GOUDA] } });
    expect(around?.widened).toEqual(['place']);
    expect(around?.understood.recognised).toEqual([
      { kind: 'city', label: 'Utrecht', term: 'city:utrecht', words: 'overvecht', without: '' },
      GOUDA,
    ]);
    expect(anywhere).toMatchObject({ widened: ['place'], understood: { recognised: [] } });
  });

  it('drops the other choices last, and keeps its words, order and place', () => {
    const query = {
      text: 'mail',
      kinds: ['course' as const],
      free: true,
      organisation: 'vierstroom',
      sort: 'first' as const,
    };
    const last = attempts({ query, understood: { units: [word('mail')] } }).at(-1);
    expect(last?.widened).toEqual(['filters']);
    expect(last?.query).toEqual({ ...EMPTY_QUERY, text: 'mail', sort: 'first' });
  });

  it('is asked with words that come near before any word is dropped', () => {
    const near = { ...word('senioren'), near: [{ terms: ['iedereen'], why: 'synonym' as const }] };
    const [nearer, fewer] = attempts({ understood: { units: [near, word('les')] } });
    expect(nearer?.widened).toEqual(['synonyms']);
    expect(nearer?.understood.units[0]?.alternatives).toHaveLength(2);
    expect(fewer?.widened).toEqual(['synonyms', 'words']);
  });

  it('is asked a few times more', () => {
    const query = { levels: [3 as const], distance: 2 as const, kinds: ['course' as const], place: 'Gouda' };
    const understood = { units: [word('a'), word('b')], recognised: [GOUDA] };
    expect(steps({ query, understood, origin: UTRECHT })).toEqual([
      'level',
      'level+distance',
      'level+distance+place',
      'level+distance+words',
      'level+distance+words+place',
      'level+distance+words+place+filters',
    ]);
  });
});
