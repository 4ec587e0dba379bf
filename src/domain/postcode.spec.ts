import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePostcode } from './postcode';

describe('parsePostcode', () => {
  it.each([
    ['3011', '3011'],
    ['3011EG', '3011EG'],
    ['3011 EG', '3011EG'],
    ['3011eg', '3011EG'],
    ['  3011  eg ', '3011EG'],
    ['3011\u00a0EG', '3011EG'],
    ['1000', '1000'],
    ['9999ZZ', '9999ZZ'],
    ['3401SB', '3401SB'],
    ['3401AS', '3401AS'],
  ])('reads %j as %s', (text, postcode) => {
    expect(parsePostcode(text)).toBe(postcode);
  });

  it.each([
    '',
    '0123',
    '0999AB',
    '301',
    '30111',
    '3011E',
    '3011EGX',
    '3011-EG',
    'EG3011',
    '3011 1G',
    '3011SS',
    '3011 sa',
    '3011SD',
    '3011ÉG',
    'ß3011',
    '3011ß',
    '３０１１',
    '3011 EG Rotterdam',
    "3011'; drop table",
  ])('refuses %j', (text) => {
    expect(parsePostcode(text)).toBeNull();
  });

  it('gives one of its two forms or nothing, and the form leads to itself', () => {
    const nearly = fc.stringMatching(/^\s?\d{3,5}\s?[a-zA-Z]{0,3}$/u);
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (text) => {
        const postcode = parsePostcode(text);
        if (postcode === null) return;
        expect(postcode).toMatch(/^[1-9]\d{3}(?:[A-Z]{2})?$/u);
        expect(parsePostcode(postcode)).toBe(postcode);
      }),
    );
  });
});
