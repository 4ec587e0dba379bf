import type { ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';

import type { InterfaceLocale } from '@/domain/locale';

import en from './en.json';
import nl from './nl.json';

/** The site's own words, in the shape that every language has to fill; Dutch is the original. */
export type Messages = typeof nl;

const MESSAGES: Record<InterfaceLocale, Messages> = { nl, en };

/** BCP 47 tags for dates and lists: British English, because its readers live in Europe. */
export const LANGUAGE_TAGS: Record<InterfaceLocale, string> = { nl: 'nl-NL', en: 'en-GB' };

function icuTranslator(locale: InterfaceLocale) {
  return createTranslator<Messages>({
    locale: LANGUAGE_TAGS[locale],
    messages: MESSAGES[locale],
    onError: (error) => {
      throw error;
    },
  });
}

type IcuTranslator = ReturnType<typeof icuTranslator>;

/** "nav.home": the path of a message in its file. */
export type MessageKey = Parameters<IcuTranslator>[0];

/** Finds a message by its key and fills in its ICU arguments; throws when one of them is missing. */
export interface Translate {
  (key: MessageKey, values?: Record<string, string | number>): string;
  /** The same for a message with tags in it, each made into markup by a function of its name. */
  rich: (key: MessageKey, values: Record<string, string | number | ((chunks: ReactNode) => ReactNode)>) => ReactNode;
}

/** Text and names of arguments by turns; null for a message that needs more than filling in. */
function template(message: string): string[] | null {
  return /[<#]|\{\w+,|'[{}]/u.test(message) ? null : message.split(/\{(\w+)\}/u);
}

function templates(tree: object, prefix = ''): [key: string, template: string[] | null][] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[prefix + name, template(value)]];
    return typeof value === 'object' && value !== null ? templates(value, `${prefix}${name}.`) : [];
  });
}

/**
 * A page says some three hundred things, nearly all of which are plain text or text with something filled in. Those are
 * taken apart once and put together here; only what has plurals or tags goes through the ICU formatter, which takes
 * some twenty times as long.
 */
function translator(locale: InterfaceLocale): Translate {
  const icu = icuTranslator(locale);
  const plain = new Map(templates(MESSAGES[locale]));
  const translate = (key: MessageKey, values?: Record<string, string | number>): string => {
    const pieces = plain.get(key);
    if (!pieces) return icu(key, values);
    let text = pieces[0] ?? '';
    for (let index = 1; index < pieces.length; index += 2) {
      const value = values?.[pieces[index] ?? ''];
      if (value === undefined) throw new Error(`The message "${key}" lacks its argument "${pieces[index] ?? ''}".`);
      text += String(value) + (pieces[index + 1] ?? '');
    }
    return text;
  };
  return Object.assign(translate, { rich: (key, values) => icu.rich(key, values) } satisfies Pick<Translate, 'rich'>);
}

// Built once: building one costs more than a page.
const TRANSLATORS: Record<InterfaceLocale, Translate> = { nl: translator('nl'), en: translator('en') };

/** The site's words in a language. */
export function wordsIn(locale: InterfaceLocale): Translate {
  return TRANSLATORS[locale];
}
