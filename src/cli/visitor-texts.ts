import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { INTERFACE_LOCALES, type InterfaceLocale } from '@/domain/locale';
import { parseMarkup, type MarkupInline, type MarkupNode } from '@/seeds/demo/markup';
import { everyMessage, saidMessages } from '@/site/messages/every-message';

/** Something that visitors read, written by us. */
export interface VisitorText {
  /** Where it stands: a part of the site's words, or a file of the seeds. */
  namespace: string;
  key: string;
  language: InterfaceLocale;
  /** Without markup; a line for each paragraph, heading or list item. */
  text: string;
}

const SEEDS = path.resolve('src/seeds');
/** Modules that are content and nothing else. */
const MODULES = ['reference', 'demo/content'];
const DATA = 'demo/data';

/**
 * All that visitors read and that we wrote: the site's words, and whatever in the seeds is a text in two languages. What
 * is a single string there is a fact of somebody else: names of organisations, places and people, addresses, sources.
 */
export async function visitorTexts(): Promise<VisitorText[]> {
  const modules = await Promise.all(
    MODULES.flatMap((folder) => filesIn(folder, /^(?!index[.])[^.]+[.]ts$/u)).map(async (file) => {
      const content: unknown = await import(pathToFileURL(path.join(SEEDS, file)).href);
      return textsOf(content, file.replace(/[.]ts$/u, ''));
    }),
  );
  const data = filesIn(DATA, /[.]json$/u).map((file) => {
    const content: unknown = JSON.parse(readFileSync(path.join(SEEDS, file), 'utf8'));
    return textsOf(content, file.replace(/[.]json$/u, ''));
  });
  return [INTERFACE_LOCALES.map(siteTexts), modules, data].flat(3);
}

function siteTexts(language: InterfaceLocale): VisitorText[] {
  return everyMessage(language).flatMap((message) =>
    saidMessages(language, message).map((text) => ({
      namespace: `site/${message.key.split('.')[0] ?? ''}`,
      key: message.key,
      language,
      text,
    })),
  );
}

function filesIn(folder: string, name: RegExp): string[] {
  return readdirSync(path.join(SEEDS, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .toSorted()
    .map((file) => `${folder}/${file}`);
}

/** Every text in two languages that is somewhere in a piece of content. */
function textsOf(content: unknown, namespace: string, key = ''): VisitorText[] {
  if (typeof content !== 'object' || content === null) return [];
  if ('nl' in content && typeof content.nl === 'string') {
    const texts = content as Partial<Record<InterfaceLocale, string>>;
    return INTERFACE_LOCALES.flatMap((language) => {
      const text = texts[language];
      return text ? [{ namespace, key, language, text: withoutMarkup(text) }] : [];
    });
  }
  return Object.entries(content).flatMap(([name, value]: [string, unknown]) =>
    textsOf(value, namespace, [key, nameOf(value) ?? name].filter((part) => part !== '').join('.')),
  );
}

/** Items of a list are known by their slug. */
function nameOf(item: unknown): string | null {
  return typeof item === 'object' && item !== null && 'slug' in item ? String(item.slug) : null;
}

function withoutMarkup(text: string): string {
  return parseMarkup(text).flatMap(linesOf).join('\n');
}

function linesOf(node: MarkupNode): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [textOf(node.children)];
    case 'list':
      return node.items.map(textOf);
    case 'quote':
      return [node.text, node.source ?? ''];
    case 'question-and-answer':
      return node.items.flatMap(({ answer, question }) => [question, answer]);
    case 'picture':
      return [node.caption ?? ''];
    case 'related-offers':
      return [node.title ?? ''];
  }
}

function textOf(inlines: readonly MarkupInline[]): string {
  return inlines.map(({ text }) => text).join('');
}
