import { describe, expect, it } from 'vitest';

import { readRemark } from './remark';

describe('a remark', () => {
  it('is not taken when it is too long, also in signs of two halves', () => {
    expect(readRemark('👵'.repeat(200))).toMatchObject({ status: 'ok' });
    expect(readRemark('👵'.repeat(201))).toMatchObject({ errors: [{ field: 'tekst', problem: 'tooLong' }] });
  });

  it('is not taken when it tells who somebody is, and says what does', () => {
    expect(readRemark('Bel Fatima: 06 12345678')).toEqual({
      status: 'invalid',
      errors: [{ field: 'tekst', problem: 'personal', kinds: ['name', 'phone'] }],
    });
  });

  it('is one line', () => {
    expect(readRemark(' hulp\r\nmet\u0000  DigiD ')).toEqual({ status: 'ok', value: 'hulp met DigiD' });
    expect(readRemark(' \n ')).toEqual({ status: 'ok', value: '' });
  });
});
