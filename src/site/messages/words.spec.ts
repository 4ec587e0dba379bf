import { describe, expect, it } from 'vitest';

import { INTERFACE_LOCALES } from '@/domain/locale';

import en from './en.json';
import nl from './nl.json';
import { wordsIn, type MessageKey } from './words';

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, prefix = ''): [key: string, message: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

/** Names of the ICU arguments of a message, in the order of the alphabet. */
function argumentsOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/gu)].map(([, name]) => name ?? ''))].toSorted();
}

const MESSAGES = { nl: flatten(nl), en: flatten(en) };

describe('the messages', () => {
  it('have the same keys with the same arguments in every language', () => {
    const shape = (messages: [string, string][]) => messages.map(([key, text]) => [key, argumentsOf(text)]);
    expect(shape(MESSAGES.en)).toEqual(shape(MESSAGES.nl));
  });

  it.each(INTERFACE_LOCALES)('in %s are all valid ICU messages and none is empty', (locale) => {
    for (const [key, text] of MESSAGES[locale]) {
      const values = Object.fromEntries(argumentsOf(text).map((name) => [name, 2]));
      // The keys come from the file itself, so the cast says nothing that isn't so.
      const said = wordsIn(locale).rich(key as MessageKey, { ...values, link: (words) => words });
      expect(said, key).not.toBe('');
      if (!text.includes('<')) expect(wordsIn(locale)(key as MessageKey, values), key).toBe(said);
    }
  });

  it('refuse a missing argument rather than show a page with a hole', () => {
    expect(() => wordsIn('nl')('contact.call')).toThrow('phone');
    expect(() => wordsIn('nl')('catalogue.results')).toThrow('count');
  });
});
