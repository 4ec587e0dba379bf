import { describe, expect, it } from 'vitest';

import { textOfHtml } from './text-of-html';

describe('the text of a mail in HTML', () => {
  it.each([
    ['', ''],
    ['Zomaar\n    tekst', 'Zomaar tekst'],
    [
      'U vroeg dit.\n    <a href="https://s.example/r?a=1&amp;b=2">https://s.example</a>\n    Of niet.',
      'U vroeg dit.\n\nhttps://s.example/r?a=1&b=2\n\nOf niet.',
    ],
    ['<p>Een<br>twee</p><p>&lt;drie&gt;</p>', 'Een\ntwee\n\n<drie>'],
    ['&amp;lt;', '&lt;'],
  ])('of %j keeps words and addresses', (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });
});
