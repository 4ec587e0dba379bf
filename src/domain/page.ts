import type { ContentLocale } from './locale';
import type { Block } from './rich-text';

/** A page that editors write themselves, such as "about" or "privacy". */
export interface Page {
  slug: string;
  /** Language that the text is in: that of the page, or the one it falls back to. */
  textLocale: ContentLocale;
  title: string;
  blocks: Block[];
}
