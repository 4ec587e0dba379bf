import { describe, expect, it } from 'vitest';

import { INTERFACE_LOCALES } from '@/domain/locale';

import { argumentsOf, everyMessage, saidMessages } from './every-message';
import { wordsIn } from './words';

const MESSAGES = { nl: everyMessage('nl'), en: everyMessage('en') };

describe('the messages', () => {
  it('have the same keys with the same arguments in every language', () => {
    const shape = (messages: typeof MESSAGES.nl) => messages.map(({ key, message }) => [key, argumentsOf(message)]);
    expect(shape(MESSAGES.en)).toEqual(shape(MESSAGES.nl));
  });

  it.each(INTERFACE_LOCALES)('in %s are all valid ICU messages and none is empty', (locale) => {
    for (const { key, message } of MESSAGES[locale]) {
      const values = Object.fromEntries(argumentsOf(message).map((name) => [name, 2]));
      const said = wordsIn(locale).rich(key, { ...values, link: (words) => words });
      expect(said, key).not.toBe('');
      if (!message.includes('<')) expect(wordsIn(locale)(key, values), key).toBe(said);
    }
  });

  it('refuse a missing argument rather than show a page with a hole', () => {
    expect(() => wordsIn('nl')('contact.call')).toThrow('phone');
    expect(() => wordsIn('nl')('catalogue.results')).toThrow('count');
  });

  it('are said once for each of their plurals, with examples where something is filled in', () => {
    const said = (key: string) =>
      MESSAGES.nl.filter((each) => each.key === key).flatMap((each) => saidMessages('nl', each));
    expect(said('home.partnersIntro')).toEqual([
      '0 organisaties werken samen.',
      '1 organisatie werkt mee.',
      '2 organisaties werken samen.',
    ]);
    expect(said('contact.call')).toEqual(['Bel 088 000 00 00']);
    expect(said('offer.source')).toEqual(['Deze informatie komt van Bibliotheek Rotterdam.']);
  });
});
