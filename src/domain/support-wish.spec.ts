import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { MAX_QUERY_LENGTH } from './catalogue-query';
import { SKILL_LEVELS } from './skill-level';
import { NO_WISH, parseSupportWish, supportWishParams } from './support-wish';

const read = (parameters: string) => parseSupportWish(new URLSearchParams(parameters));

describe('what somebody tells of themselves in an address', () => {
  it.each([
    '',
    'q=laptop&drempel=access&lat=52&lon=4.7&soort=course',
    'plaats=&postcode=&niveau=',
    'plaats=%20%09%0A%00&postcode=0123AB&niveau=6',
    'postcode=3011SS&niveau=0',
    'niveau=1.0',
    'niveau=%31%20',
  ])('is nothing when it is unknown or invalid: %s', (parameters) => {
    expect(read(parameters)).toEqual(NO_WISH);
  });

  it.each([
    ['plaats=3011', { postcode: '3011' }],
    ['plaats=3011%20eg', { postcode: '3011EG' }],
    ['plaats=3011EG+Rotterdam', { postcode: '3011EG', place: 'Rotterdam' }],
    ['plaats=2801,%20Gouda', { postcode: '2801', place: 'Gouda' }],
    ['plaats=3011+Rotterdam', { postcode: '3011', place: 'Rotterdam' }],
    ['plaats=2801AB&postcode=3011', { postcode: '3011' }],
    ['plaats=Gouda&postcode=3011', { postcode: '3011', place: 'Gouda' }],
    ['plaats=Gouda&postcode=huis', { place: 'Gouda' }],
    ['plaats=0123AB', { place: '0123AB' }],
    ['plaats=30112', { place: '30112' }],
    ["plaats='s-Gravenhage&niveau=2", { place: "'s-Gravenhage", level: 2 }],
    ['niveau=3&niveau=4', { level: 3 }],
  ])('is a place, a postcode or both, and a level: %s', (parameters, wish) => {
    expect(read(parameters)).toEqual({ ...NO_WISH, ...wish });
  });

  it('is one line of bounded length, whatever was sent', () => {
    const { place } = read(new URLSearchParams({ plaats: `Gouda\r\n${'x'.repeat(100_000)}` }).toString());
    expect(place).toHaveLength(MAX_QUERY_LENGTH);
    expect(place).not.toMatch(/\p{Cc}/u);
  });

  it('is read again as it was written', () => {
    const texts = fc.record({
      plaats: fc.oneof(
        fc.string(),
        fc.constantFrom('Gouda', '3011 EG', '2801 Gouda', '1234ab 5678', '\ud800 x\u2028y'),
      ),
      postcode: fc.constantFrom('', '3011', '3011EG', '0000', 'x'),
      niveau: fc.constantFrom('', '9', ...SKILL_LEVELS.map(String)),
    });
    fc.assert(
      fc.property(texts, (sent) => {
        const wish = parseSupportWish(new URLSearchParams(sent));
        expect(parseSupportWish(supportWishParams(wish))).toEqual(wish);
      }),
    );
  });
});
