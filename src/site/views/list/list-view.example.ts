import type { KeptOffer } from '@/domain/kept-list';
import { COURSE, ONLINE, WALK_IN } from '@/site/components/offer-card/offer-card.example';

/** A list with every way that an offer can be on it. */
export const KEPT_OFFERS: KeptOffer[] = [
  { state: 'open', slug: WALK_IN.slug, offer: WALK_IN },
  { state: 'over', slug: 'internet-in-de-herfst', title: 'Internet in de herfst', textLocale: 'nl' },
  { state: 'open', slug: COURSE.slug, offer: COURSE },
  { state: 'gone', slug: 'geheim-aanbod' },
];

/** As long as a list can be. */
export const LONG_LIST: KeptOffer[] = Array.from({ length: 30 }, (_, index) => {
  const slug = `oefenen-op-internet-in-de-buurt-${String(index)}`;
  return { state: 'open', slug, offer: { ...ONLINE, id: `${ONLINE.id.slice(0, -2)}${String(index + 10)}`, slug } };
});
