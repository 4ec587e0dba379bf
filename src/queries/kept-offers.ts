import { findCardsBySlug } from '@/catalogue/search';
import type { KeptList, KeptOffer } from '@/domain/kept-list';
import type { OfferOnPaper } from '@/domain/offer-page';

import { withPaper } from './on-paper';
import { pool } from './payload';
import type { ReadContext } from './read-context';
import { searchContext } from './reader';

/** The offers of a list in its order, each as it is now, also those that are over or that nobody may see. */
export async function getKeptOffers(list: KeptList, context: ReadContext): Promise<KeptOffer[]> {
  const found = await findCardsBySlug(await pool(), list, searchContext(context));
  const bySlug = new Map(found.map((one) => [one.card.slug, one]));
  return list.map((slug): KeptOffer => {
    const one = bySlug.get(slug);
    if (!one) return { state: 'gone', slug };
    const { card, isOver } = one;
    return isOver
      ? { state: 'over', slug, title: card.title, textLocale: card.textLocale }
      : { state: 'open', slug, offer: card };
  });
}

/** The offers of a list that somebody can go to, in its order, with what paper says of them. */
export async function getOffersOnPaper(list: KeptList, context: ReadContext): Promise<OfferOnPaper[]> {
  const kept = await getKeptOffers(list, context);
  return withPaper(
    kept.flatMap((one) => (one.state === 'open' ? [one.offer] : [])),
    context,
  );
}
