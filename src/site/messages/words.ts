import { createTranslator } from 'use-intl/core';

import type { InterfaceLocale } from '@/domain/locale';

import en from './en.json';
import nl from './nl.json';

/** The site's own words, in the shape that every language has to fill; Dutch is the original. */
export type Messages = typeof nl;

const MESSAGES: Record<InterfaceLocale, Messages> = { nl, en };

/** BCP 47 tags for dates and lists: British English, because its readers live in Europe. */
export const LANGUAGE_TAGS: Record<InterfaceLocale, string> = { nl: 'nl-NL', en: 'en-GB' };

function translator(locale: InterfaceLocale) {
  return createTranslator<Messages>({
    locale: LANGUAGE_TAGS[locale],
    messages: MESSAGES[locale],
    onError: (error) => {
      throw error;
    },
  });
}

/** Finds a message by its typed key and fills in its ICU arguments; throws when the message cannot be formatted. */
export type Translate = ReturnType<typeof translator>;

// Built once: parsed messages and number formats are kept inside a translator, and building one costs more than a page.
const TRANSLATORS: Record<InterfaceLocale, Translate> = { nl: translator('nl'), en: translator('en') };

/** The site's words in a language. */
export function wordsIn(locale: InterfaceLocale): Translate {
  return TRANSLATORS[locale];
}
