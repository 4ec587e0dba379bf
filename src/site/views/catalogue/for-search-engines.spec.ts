import { describe, expect, it } from 'vitest';

import { EMPTY_QUERY } from '@/domain/catalogue-query';

import { canonicalQuery, isForSearchEngines } from './for-search-engines';

describe('a state of the catalogue', () => {
  it.each([
    { ...EMPTY_QUERY, text: 'mail' },
    { ...EMPTY_QUERY, text: 'mail', literal: true },
    { ...EMPTY_QUERY, page: 2 },
    { ...EMPTY_QUERY, place: 'Gouda', free: true },
    { ...EMPTY_QUERY, levels: [1 as const, 2 as const] },
    { ...EMPTY_QUERY, postcode: '3011' },
    { ...EMPTY_QUERY, distance: 5 as const },
    { ...EMPTY_QUERY, position: { lat: 52.01, lon: 4.71 } },
  ])('is kept from search engines when it is one of thousands: %o', (query) => {
    expect(isForSearchEngines(query)).toBe(false);
  });

  it('is for search engines when it is the whole, or one choice', () => {
    expect(isForSearchEngines(EMPTY_QUERY)).toBe(true);
    expect(isForSearchEngines({ ...EMPTY_QUERY, place: 'Gouda' })).toBe(true);
  });

  it('is the same page in any order', () => {
    const sorted = { ...EMPTY_QUERY, place: 'Gouda', sort: 'first' as const };
    expect(isForSearchEngines(sorted)).toBe(true);
    expect(canonicalQuery(sorted)).toEqual({ ...EMPTY_QUERY, place: 'Gouda' });
  });
});
