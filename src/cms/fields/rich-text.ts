import type { Block, RichTextField } from 'payload';

import { textEditor } from '@/blocks/text/config';

interface RichTextOptions {
  name: string;
  label: string;
  description: string;
  /** What may stand between the paragraphs. */
  blocks?: Block[];
}

/** Formatted text, in each content language. */
export function richTextField({ blocks, description, label, name }: RichTextOptions): RichTextField {
  return { name, type: 'richText', label, localized: true, editor: textEditor(blocks), admin: { description } };
}
