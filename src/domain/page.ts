import type { Block } from './rich-text';

/** A page that editors write themselves, such as "about" or "privacy". */
export interface Page {
  slug: string;
  title: string;
  blocks: Block[];
}
