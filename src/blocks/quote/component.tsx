import type { Block } from '@/domain/rich-text';

type QuoteContent = Extract<Block, { type: 'quote' }>;

/** Somebody's own words, large, with who said them. */
export function QuoteBlock({ block }: { block: QuoteContent }) {
  return (
    <figure className="quote">
      <blockquote>
        <p>{block.text}</p>
      </blockquote>
      {block.source && <figcaption>{block.source}</figcaption>}
    </figure>
  );
}
