import { describe, expect, it } from 'vitest';

import { callable } from './phone-in-words';

describe('a phone number that can be touched', () => {
  it('is none without a number, or with a text that is no number', () => {
    expect(callable(null)).toBeNull();
    expect(callable('vraag aan de balie')).toBeNull();
  });

  it('is shown in one piece', () => {
    expect(callable('010 281 61 00')).toEqual({ href: 'tel:+31102816100', shown: '010\u00A0281\u00A061\u00A000' });
  });
});
