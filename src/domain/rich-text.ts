import type { OfferCard } from './offer';
import type { Picture } from './picture';

/**
 * Formatted text as the site knows it: only what an editor may use, already resolved to public data. The CMS's own
 * tree never leaves the queries, so nothing that an editor linked to can leak with it.
 */
export type RichText = RichTextNode[];

export type RichTextNode =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: 2 | 3; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] }
  | { type: 'block'; block: Block };

export type Inline =
  | { type: 'text'; text: string; bold: boolean; italic: boolean }
  | { type: 'line-break' }
  | { type: 'link'; href: string; children: Inline[] };

export type Block =
  | { type: 'text'; body: RichText }
  | { type: 'quote'; text: string; source: string | null }
  | { type: 'picture'; picture: Picture; caption: string | null }
  | { type: 'question-and-answer'; items: { question: string; answer: string }[] }
  | { type: 'related-offers'; title: string | null; offers: OfferCard[] };
