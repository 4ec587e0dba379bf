import type { Offer } from '@/payload-types';

type RichText = NonNullable<Offer['description']>;

/** A formatted text: strings become paragraphs, objects become blocks between them. */
export function richText(...parts: (string | { blockType: string; [field: string]: unknown })[]): RichText {
  return {
    root: {
      type: 'root',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      children: parts.map((part, index) => (typeof part === 'string' ? paragraph(part) : block(part, index))),
    },
  };
}

function paragraph(text: string) {
  return {
    type: 'paragraph',
    format: '',
    indent: 0,
    version: 1,
    direction: 'ltr',
    textFormat: 0,
    textStyle: '',
    children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
  };
}

function block(fields: { blockType: string }, index: number) {
  return {
    type: 'block',
    format: '',
    version: 2,
    fields: { id: `0123456789abcdef0123${String(index).padStart(4, '0')}`, blockName: '', ...fields },
  };
}
