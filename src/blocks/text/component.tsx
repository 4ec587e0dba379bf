import type { Block } from '@/domain/rich-text';
import { RichText, type RenderBlock } from '@/site/components/rich-text/rich-text';

type TextContent = Extract<Block, { type: 'text' }>;

/** Formatted text; what stands in it is drawn by `renderBlock`. */
export function TextBlock({ block, renderBlock }: { block: TextContent; renderBlock: RenderBlock }) {
  return <RichText nodes={block.body} renderBlock={renderBlock} />;
}
