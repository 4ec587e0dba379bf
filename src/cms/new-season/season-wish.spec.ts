import { describe, expect, it } from 'vitest';

import { firstDayProblem, MOST_OFFERS, readWish, wishFields } from './season-wish';

const ID = '0d6c1f2e-8a55-4d29-b2a1-0c4f5f1f9a10';
const read = (text: string) => readWish(new URLSearchParams(text));

describe('What somebody wants of a new season', () => {
  it('is read without what cannot be', () => {
    expect(read(`aanbod=1 OR 1=1&aanbod=&aanbod=${ID}x&vanaf=2027-02-30&overslaan=alles`)).toEqual({
      offers: [],
      firstDay: null,
      skip: { feestdagen: false, schoolvakanties: false },
    });
  });

  it('names an offer once, and not more offers than one can look through', () => {
    expect(read(`aanbod=${ID}&aanbod=${ID.toUpperCase()}`).offers).toEqual([ID]);
    const many = Array.from({ length: 100 }, (_, index) => `aanbod=${String(index).padStart(8, '0')}${ID.slice(8)}`);
    expect(read(many.join('&')).offers).toHaveLength(MOST_OFFERS);
  });

  it('skips holidays until somebody says otherwise', () => {
    expect(read('').skip).toEqual({ feestdagen: true, schoolvakanties: true });
    expect(read('vanaf=2027-01-04').skip).toEqual({ feestdagen: false, schoolvakanties: false });
    expect(read('vanaf=&overslaan=feestdagen').skip).toEqual({ feestdagen: true, schoolvakanties: false });
  });

  it('is the same after it was written down', () => {
    const wish = read(`aanbod=${ID}&vanaf=2027-01-04&overslaan=schoolvakanties`);
    expect(readWish(new URLSearchParams(wishFields(wish)))).toEqual(wish);
  });

  it('begins today or later, and within the years that can be planned', () => {
    expect(firstDayProblem(null, '2026-11-24')).toBe('missing');
    expect(firstDayProblem('2026-11-23', '2026-11-24')).toBe('past');
    expect(firstDayProblem('2031-01-01', '2026-11-24')).toBe('too-far');
    expect(firstDayProblem('2026-11-24', '2026-11-24')).toBeNull();
    expect(firstDayProblem('2027-09-01', '2026-11-24')).toBeNull();
  });
});
