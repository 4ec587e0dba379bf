import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneHref } from './phone';

describe('phoneHref', () => {
  it.each([
    ['010-2816100', 'tel:+31102816100'],
    ['010 - 281 61 00', 'tel:+31102816100'],
    ['(010) 281 61 00', 'tel:+31102816100'],
    ['010/281.61.00', 'tel:+31102816100'],
    ['0251–228591', 'tel:+31251228591'],
    ['+31 10 281 61 00', 'tel:+31102816100'],
    ['+31 (0)10 281 61 00', 'tel:+31102816100'],
    ['+31(0)102816100', 'tel:+31102816100'],
    ['+31 010 281 61 00', 'tel:+31102816100'],
    ['0031 10 281 61 00', 'tel:+31102816100'],
    ['(0)10 281 61 00', 'tel:+31102816100'],
    [' 06 12345678 ', 'tel:+31612345678'],
    ['06\u00a01234\u00a05678', 'tel:+31612345678'],
    ['088 1234567', 'tel:+31881234567'],
    ['0800-1508', 'tel:08001508'],
    ['0800 123 45 67', 'tel:08001234567'],
    ['+31 800 1508', 'tel:08001508'],
    ['0900-8844', 'tel:09008844'],
    ['14 010', 'tel:14010'],
    ['14 0348', 'tel:140348'],
  ])('makes of %j %s', (text, href) => {
    expect(phoneHref(text)).toBe(href);
  });

  it.each([
    '',
    '-',
    '+',
    '+31',
    '010',
    '010-281610',
    '010-28161000',
    '0010-281610',
    '2816100',
    '0800-150',
    '0800-123456',
    '14010010',
    '14 000',
    '+32 2 555 12 12',
    '+3110281610',
    '010-2816100 of 010-2816101',
    '010-2816100 (ma-vr)',
    'bel de balie',
    '0800-BIEB',
    '010(281)6100',
    '٠١٠٢٨١٦١٠٠',
    'javascript:alert(1)',
    '010-2816100;ext=1',
    '010-2816100#',
  ])('does not make a link of %j', (text) => {
    expect(phoneHref(text)).toBeNull();
  });

  it('gives digits that can be dialled or nothing, whatever the text', () => {
    const nearly = fc.string({ unit: fc.constantFrom(...Array.from('0123456789+-() ./x')), maxLength: 18 });
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' })), (text) => {
        const href = phoneHref(text);
        expect(href === null || /^tel:(?:\+31[1-9]\d{8}|0[89]0\d{5}|0[89]0\d{8}|140\d{2,3})$/u.test(href)).toBe(true);
      }),
    );
  });
});
