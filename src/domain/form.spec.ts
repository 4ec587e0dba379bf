import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { oneLine, severalLines } from './form';

describe('a text of one line', () => {
  it.each([
    [
      'a line break that would begin a new mail header',
      'Jan\r\nBcc: iedereen@example.nl',
      'Jan Bcc: iedereen@example.nl',
    ],
    ['a zero byte, which PostgreSQL refuses', 'Ja\u0000n', 'Jan'],
    ['a sign that turns the direction of what follows', 'Jan\u202Enaj', 'Jannaj'],
    ['half a character', 'Jan\uD800', 'Jan'],
    ['spaces around and in it', '  Jan   de  Vries ', 'Jan de Vries'],
    ['a letter in two parts', 'Zoe\u0308', 'Zo\u00EB'],
  ])('is kept without %s', (_what, typed, kept) => {
    expect(oneLine(typed)).toBe(kept);
  });

  it('keeps the joiners that words in Arabic letters have', () => {
    expect(oneLine('می\u200cخواهم')).toBe('می\u200cخواهم');
  });

  it('is one line, and changes no further, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const kept = oneLine(typed);
        expect(kept.split(/[\n\r\u2028]/u)).toHaveLength(1);
        expect(kept).not.toContain('\0');
        expect(oneLine(kept)).toBe(kept);
      }),
    );
  });
});

describe('a text of several lines', () => {
  it('keeps its lines and one empty line between them', () => {
    expect(severalLines(' Dag, \r\n\r\n\r\n\r\nik wil\u0007 leren.\r')).toBe('Dag,\n\nik wil leren.');
  });
});
