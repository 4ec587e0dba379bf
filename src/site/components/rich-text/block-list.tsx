import type { ReactNode } from 'react';

import { PictureBlock } from '@/blocks/picture/component';
import { QuestionAndAnswerBlock } from '@/blocks/question-and-answer/component';
import { QuoteBlock } from '@/blocks/quote/component';
import { RelatedOffersBlock } from '@/blocks/related-offers/component';
import { TextBlock } from '@/blocks/text/component';
import type { Block, RichText as RichTextContent } from '@/domain/rich-text';

import { RichText } from './rich-text';

/** The one registry of blocks: which component shows which block. */
function renderBlock(block: Block): ReactNode {
  switch (block.type) {
    case 'text':
      return <TextBlock block={block} renderBlock={renderBlock} />;
    case 'quote':
      return <QuoteBlock block={block} />;
    case 'picture':
      return <PictureBlock block={block} />;
    case 'question-and-answer':
      return <QuestionAndAnswerBlock block={block} />;
    case 'related-offers':
      return <RelatedOffersBlock block={block} />;
  }
}

/** The blocks of an editable page, in order. */
export function BlockList({ blocks }: { blocks: Block[] }) {
  return blocks.map((block, index) => <div key={index}>{renderBlock(block)}</div>);
}

/** Formatted text with the blocks in it. */
export function Body({ text }: { text: RichTextContent }) {
  return <RichText nodes={text} renderBlock={renderBlock} />;
}
