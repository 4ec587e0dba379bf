import { describe, expect, it } from 'vitest';

import { suggestionQuestion } from './suggestion';

describe('what was typed', () => {
  it.each(['', ' ', 'a', ' é ', '--- !!', '😀😀', '%_%', "';--", '\u0000\u0000', 'a'.repeat(61), 'a'.repeat(10_240)])(
    'asks for no suggestions when it is %j',
    (text) => {
      expect(suggestionQuestion(text)).toBeNull();
    },
  );

  it('is looked for on one line, without spaces around it', () => {
    expect(suggestionQuestion('  digi\t\u0000 d\n')).toBe('digi d');
    expect(suggestionQuestion('a'.repeat(60))).toHaveLength(60);
    expect(suggestionQuestion('بر')).toBe('بر');
  });
});
