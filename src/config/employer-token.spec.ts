import { describe, expect, it } from 'vitest';

import { digestOfToken, isEmployerToken, newEmployerToken } from './employer-token';

describe('the token of an employer’s page', () => {
  it.each([
    undefined,
    null,
    42,
    [],
    '',
    'a'.repeat(23),
    'a'.repeat(25),
    `${'a'.repeat(23)}\n`,
    `${'a'.repeat(23)}=`,
    `${'a'.repeat(23)}é`,
    `${'a'.repeat(23)}/`,
    `${'a'.repeat(21)}%20`,
  ])('is not %j', (value) => {
    expect(isEmployerToken(value)).toBe(false);
  });

  it('is one that was made, and never the same', () => {
    const made = Array.from({ length: 500 }, newEmployerToken);
    expect(made.every(isEmployerToken)).toBe(true);
    expect(new Set(made).size).toBe(made.length);
  });

  it('is looked up by something that does not tell it', () => {
    const token = newEmployerToken();
    expect(digestOfToken(token)).toMatch(/^[\w-]{43}$/u);
    expect(digestOfToken(token)).not.toContain(token.slice(0, 6));
    expect(digestOfToken(token)).toBe(digestOfToken(token));
    expect(digestOfToken(token.toLowerCase())).not.toBe(digestOfToken(`${token.toLowerCase()} `));
  });
});
