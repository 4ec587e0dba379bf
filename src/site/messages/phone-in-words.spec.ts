import { describe, expect, it } from 'vitest';

import { LIBRARY, NEIGHBOURHOOD_HOUSE } from '../components/location-card/location-card.example';

import { callable, callableFor } from './phone-in-words';

describe('a phone number that can be touched', () => {
  it('is none without a number, or with a text that is no number', () => {
    expect(callable(null)).toBeNull();
    expect(callable('vraag aan de balie')).toBeNull();
  });

  it('is shown in one piece', () => {
    expect(callable('010 281 61 00')).toEqual({ href: 'tel:+31102816100', shown: '010\u00A0281\u00A061\u00A000' });
  });
});

describe('the number to call about a place', () => {
  it('is its own, and that of the site only where hours and number are not known', () => {
    expect(callableFor(LIBRARY, '088 111 22 33')?.href).toBe('tel:+31102816100');
    expect(callableFor({ ...LIBRARY, phone: null }, '088 111 22 33')).toBeNull();
    expect(callableFor(NEIGHBOURHOOD_HOUSE, '088 111 22 33')?.href).toBe('tel:+31881112233');
    expect(callableFor(NEIGHBOURHOOD_HOUSE, null)).toBeNull();
  });
});
