import type { Block } from '@/domain/rich-text';
import { OfferList } from '@/site/components/offer-list/offer-list';
import { useSite } from '@/site/site-context';

type RelatedOffersContent = Extract<Block, { type: 'related-offers' }>;

/** Offers that fit the text; nothing, not even the heading, when none of them is public any more. */
export function RelatedOffersBlock({ block }: { block: RelatedOffersContent }) {
  const { words } = useSite();
  if (block.offers.length === 0) return null;
  return (
    <>
      <h2 className="nl-heading nl-heading--level-2">{block.title ?? words('block.relatedOffers')}</h2>
      <OfferList offers={block.offers} />
    </>
  );
}
