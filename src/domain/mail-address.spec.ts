import { describe, expect, it } from 'vitest';

import { parseMailAddress } from './mail-address';

describe('a mail address', () => {
  it.each([
    '',
    'jan',
    'jan@',
    '@voorbeeld.nl',
    'jan@voorbeeld',
    'jan at voorbeeld.nl',
    'jan@voorbeeld.nl, piet@voorbeeld.nl',
    'jan@voorbeeld.nl;piet@voorbeeld.nl',
    'jan@voorbeeld.nl piet@voorbeeld.nl',
    'jan@voorbeeld.nl\r\nBcc: iedereen@voorbeeld.nl',
    'jan@voorbeeld.nl\nSubject: gratis',
    'jan\0@voorbeeld.nl',
    '"jan\r\n"@voorbeeld.nl',
    'Jan <jan@voorbeeld.nl>',
    'jan@voor beeld.nl',
    'jan..jansen@voorbeeld.nl',
    'jan@@voorbeeld.nl',
    '06 12345678',
    `${'a'.repeat(250)}@voorbeeld.nl`,
  ])('is none in %j', (text) => {
    expect(parseMailAddress(text)).toBeNull();
  });

  it.each([
    ['jan@voorbeeld.nl', 'jan@voorbeeld.nl'],
    [' jan@voorbeeld.nl ', 'jan@voorbeeld.nl'],
    ['J.de-Vries+werk@Mail.Voorbeeld.NL', 'J.de-Vries+werk@mail.voorbeeld.nl'],
    ["o'brien@voorbeeld.nl", "o'brien@voorbeeld.nl"],
  ])('is read in %j', (text, address) => {
    expect(parseMailAddress(text)).toBe(address);
  });
});
