import type { Block } from '@/domain/rich-text';
import { Figure } from '@/site/components/picture/figure';

type PictureContent = Extract<Block, { type: 'picture' }>;

/** A picture between the lines. */
export function PictureBlock({ block }: { block: PictureContent }) {
  return <Figure picture={block.picture} caption={block.caption} />;
}
