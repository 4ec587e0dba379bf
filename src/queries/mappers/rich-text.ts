import type { OfferCard } from '@/domain/offer';
import type { Picture } from '@/domain/picture';
import type { Block, Inline, RichText, RichTextNode } from '@/domain/rich-text';

/** Public data behind the ids that a formatted text mentions, fetched beforehand. */
export interface Resolved {
  pictures: Map<string, Picture>;
  offers: Map<string, OfferCard>;
}

/** The shape in which Payload's editor keeps formatted text; only what we read of it. */
interface EditorNode {
  type?: unknown;
  tag?: unknown;
  text?: unknown;
  format?: unknown;
  listType?: unknown;
  fields?: unknown;
  children?: unknown;
}

/** Bits of a text node's `format`, as the Lexical editor defines them. */
const BOLD = 1;
const ITALIC = 2;

const SAFE_LINK = /^(?:https?:\/\/|mailto:|tel:|\/(?!\/))/u;

/**
 * The editor's tree as the site's own small one. What the site does not know (another editor's node, a link to
 * something odd) is left out or kept as plain text: nothing passes through unread.
 */
export function toRichText(value: unknown, resolved: Resolved): RichText {
  return childrenOf(Reflect.get(Object(value), 'root')).flatMap((node) => toNode(node, resolved));
}

function toNode(node: EditorNode, resolved: Resolved): RichTextNode[] {
  switch (node.type) {
    case 'paragraph': {
      const children = childrenOf(node).flatMap(toInline);
      return children.length > 0 ? [{ type: 'paragraph', children }] : [];
    }
    case 'heading':
      return [{ type: 'heading', level: node.tag === 'h3' ? 3 : 2, children: childrenOf(node).flatMap(toInline) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.listType === 'number',
          items: childrenOf(node).map((item) => childrenOf(item).flatMap(toInline)),
        },
      ];
    case 'block': {
      const block = toBlock(node.fields, resolved);
      return block ? [{ type: 'block', block }] : [];
    }
    default:
      return [];
  }
}

function toInline(node: EditorNode): Inline[] {
  switch (node.type) {
    case 'text': {
      if (typeof node.text !== 'string' || node.text === '') return [];
      const format = typeof node.format === 'number' ? node.format : 0;
      return [{ type: 'text', text: node.text, bold: (format & BOLD) !== 0, italic: (format & ITALIC) !== 0 }];
    }
    case 'linebreak':
      return [{ type: 'line-break' }];
    case 'link':
    case 'autolink': {
      const children = childrenOf(node).flatMap(toInline);
      const href: unknown = Reflect.get(Object(node.fields), 'url');
      return typeof href === 'string' && SAFE_LINK.test(href) ? [{ type: 'link', href, children }] : children;
    }
    default:
      return childrenOf(node).flatMap(toInline);
  }
}

/** A block of a page or between paragraphs, with what it refers to filled in; null when nothing public is left of it. */
export function toBlock(value: unknown, resolved: Resolved): Block | null {
  const block = Object(value) as Record<string, unknown>;
  switch (block.blockType) {
    case 'text':
      return { type: 'text', body: toRichText(block.body, resolved) };
    case 'quote':
      return typeof block.text === 'string'
        ? { type: 'quote', text: block.text, source: textOrNull(block.source) }
        : null;
    case 'picture': {
      const picture = resolved.pictures.get(idOf(block.image) ?? '');
      return picture ? { type: 'picture', picture, caption: textOrNull(block.caption) } : null;
    }
    case 'question-and-answer': {
      const items = (Array.isArray(block.items) ? block.items : []).flatMap((item: unknown) => {
        const { answer, question } = Object(item) as Record<string, unknown>;
        return typeof question === 'string' && typeof answer === 'string' ? [{ question, answer }] : [];
      });
      return items.length > 0 ? { type: 'question-and-answer', items } : null;
    }
    case 'related-offers': {
      const offers = idsOf(block.offers).flatMap((id) => resolved.offers.get(id) ?? []);
      return offers.length > 0 ? { type: 'related-offers', title: textOrNull(block.title), offers } : null;
    }
    default:
      return null;
  }
}

/** Ids of the pictures and offers that formatted texts or blocks mention, to be fetched in one go. */
export function mentionedIds(value: unknown, found = { pictures: new Set<string>(), offers: new Set<string>() }) {
  if (typeof value !== 'object' || value === null) return found;
  const blockType: unknown = Reflect.get(value, 'blockType');
  if (blockType === 'picture') {
    const id = idOf(Reflect.get(value, 'image'));
    if (id) found.pictures.add(id);
  }
  if (blockType === 'related-offers') for (const id of idsOf(Reflect.get(value, 'offers'))) found.offers.add(id);
  for (const child of Object.values(value)) mentionedIds(child, found);
  return found;
}

function childrenOf(node: unknown): EditorNode[] {
  const children: unknown = Reflect.get(Object(node), 'children');
  return Array.isArray(children)
    ? children.filter((child: unknown) => typeof child === 'object' && child !== null)
    : [];
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const id: unknown = Reflect.get(Object(value), 'id');
  return typeof id === 'string' ? id : null;
}

function idsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap((entry) => idOf(entry) ?? []) : [];
}
