import type { ReactNode } from 'react';

import type { InterfaceLocale } from '@/domain/locale';

import en from './en.json';
import nl from './nl.json';
import { wordsIn, type MessageKey } from './words';

type Tree = { [key: string]: string | Tree };

const TREES: Record<InterfaceLocale, Tree> = { nl, en };

/** A message as it stands in its file. */
interface Message {
  key: MessageKey;
  message: string;
}

/** All messages of a language, in the order of the file. */
export function everyMessage(locale: InterfaceLocale): Message[] {
  return flatten(TREES[locale]);
}

function flatten(tree: Tree, prefix = ''): Message[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string'
      ? // The keys come from the file itself, so the cast says nothing that isn't so.
        [{ key: (prefix + name) as MessageKey, message: value }]
      : flatten(value, `${prefix}${name}.`),
  );
}

/** Names of the ICU arguments of a message, in the order of the alphabet. */
export function argumentsOf(message: string): string[] {
  return [...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/gu)].map(([, name]) => name ?? ''))].toSorted();
}

/** What stands in a message where a name, day or number comes; as long as it often is. */
const EXAMPLES: Record<InterfaceLocale, Record<string, string>> = {
  nl: {
    ...{ name: 'Bibliotheek Rotterdam', siteName: 'Digistap', organisation: 'Bibliotheek Rotterdam' },
    ...{
      title: 'Klik & Tik',
      text: 'e-mail',
      label: 'Gratis',
      city: 'Rotterdam',
      place: 'Rotterdam',
      publisher: 'Oefenen.nl',
    },
    ...{
      day: 'dinsdag 24 november',
      days: 'dinsdag en donderdag',
      when: 'dinsdag 24 november',
      first: 'maandag',
      last: 'vrijdag',
    },
    ...{
      time: '17.00',
      opens: '10.00',
      closes: '17.00',
      hours: '10.00 tot 17.00 uur',
      meeting: 'dinsdag 24 november, 10.00 uur',
    },
    ...{
      was: 'maandag 23 november, 10.00 uur',
      phone: '088 000 00 00',
      postcode: '3011',
      km: '5',
      page: '2',
      size: '12',
    },
    ...{
      from: 'Ik begin net',
      to: 'Met hulp lukt het',
      level: '2',
      cost: 'Gratis',
      host: 'www.example.nl',
      shown: '088 000 00 00',
    },
    ...{ languages: 'Nederlands en Engels', names: 'Samira', why: 'Koningsdag', type: 'PDF', how: 'op andere tijden' },
    ...{ choices: 'Gratis, Rotterdam' },
  },
  en: {
    ...{ name: 'Rotterdam Library', siteName: 'Digistap', organisation: 'Rotterdam Library' },
    ...{
      day: 'Tuesday 24 November',
      days: 'Tuesday and Thursday',
      when: 'Tuesday 24 November',
      first: 'Monday',
      last: 'Friday',
    },
  },
};
/** For a name that has no example: two words. */
const SOME_NAME: Record<InterfaceLocale, string> = { nl: 'Bibliotheek Rotterdam', en: 'Rotterdam Library' };

/**
 * A message as readers see it, with examples in the place of its arguments: once for each of its plurals and choices.
 */
export function saidMessages(locale: InterfaceLocale, { key, message }: Message): string[] {
  const values = argumentsOf(message).reduce<Record<string, string | number>[]>(
    (all, name) =>
      examplesOf(name, message, locale).flatMap((value) => all.map((each) => ({ ...each, [name]: value }))),
    [{}],
  );
  const tags = [...message.matchAll(/<(\w+)>/gu)].map(([, tag]) => tag ?? '');
  const withoutTags = Object.fromEntries(tags.map((tag) => [tag, (chunks: ReactNode) => chunks]));
  const said = values.map((each) => textOf(wordsIn(locale).rich(key, { ...each, ...withoutTags })));
  return [...new Set(said)];
}

function examplesOf(name: string, message: string, locale: InterfaceLocale): (string | number)[] {
  const kind = new RegExp(`\\{\\s*${name}\\s*,\\s*(plural|selectordinal|select)\\b`, 'u').exec(message)?.[1];
  if (kind === undefined) return [EXAMPLES[locale][name] ?? EXAMPLES.nl[name] ?? SOME_NAME[locale]];
  // Of all branches in the message some belong to another argument: those say what "other" says.
  return kind === 'select' ? [...message.matchAll(/(\w+)\s*\{/gu)].map(([, branch]) => branch ?? '') : [0, 1, 2];
}

function textOf(said: ReactNode): string {
  if (Array.isArray(said)) return said.map(textOf).join('');
  return typeof said === 'string' ? said : '';
}
