import { describe, expect, it } from 'vitest';
import { contentLocaleFor, CONTENT_LOCALES, INTERFACE_LOCALES } from './locale';

describe('contentLocaleFor', () => {
  it('is the reader’s own language where content is written in it', () => {
    expect(contentLocaleFor('nl')).toBe('nl');
    expect(contentLocaleFor('en')).toBe('en');
  });

  it('is one that content is written in, for every language of the interface', () => {
    for (const locale of INTERFACE_LOCALES) expect(CONTENT_LOCALES).toContain(contentLocaleFor(locale));
  });
});
