import { findOrigin } from '@/catalogue/origin';
import { findFew } from '@/catalogue/search';
import type { Barrier } from '@/domain/barrier';
import {
  fillParts,
  offersToFind,
  packageParts,
  packageQuestions,
  type FoundPart,
  type SupportPackage,
} from '@/domain/support-package';
import type { OfferOnPaper } from '@/domain/offer-page';
import type { SupportWish } from '@/domain/support-wish';
import { geocoder } from '@/geocoder';

import { withPaper } from './on-paper';
import { pool } from './payload';
import type { ReadContext } from './read-context';
import { searchContext } from './reader';

/**
 * What takes a barrier away, put together from what is public now: near the visitor and at their level, as far as they told.
 * Where nothing is near it comes from further on, and a part of which there is nothing at all stays in it, empty.
 *
 * @returns also what of its offers goes on paper, without second choices
 */
export async function getSupportPackage(
  barrier: Barrier,
  { level, place, postcode }: SupportWish,
  context: ReadContext,
): Promise<SupportPackage & { onPaper: OfferOnPaper[] }> {
  const database = await pool();
  const search = { ...searchContext(context), geocoder: geocoder() };
  const { origin, unknownPostcode } = await findOrigin(database, { position: null, postcode, place }, search);
  const wish = { level, place, isMeasured: origin !== null };
  const found = await Promise.all(
    packageParts(barrier).map(async (part): Promise<FoundPart> => {
      const questions = packageQuestions(barrier, part, wish);
      const few = await findFew(database, questions, origin, { ...search, pageSize: offersToFind(barrier, part) });
      return { part, ...few };
    }),
  );
  // A place that cannot be measured from may still be one in which there is an offer.
  const isKnown = origin !== null || found.some(({ offers }) => offers.some(({ location }) => isIn(location, place)));
  const parts = fillParts(found);
  const onPaper = await withPaper(
    parts.flatMap(({ offer }) => offer ?? []),
    context,
  );
  return { parts, origin, unknownPostcode, unknownPlace: isKnown ? null : place, onPaper };
}

function isIn(location: { city: string } | null, place: string | null): boolean {
  return location !== null && location.city.toLocaleLowerCase('nl') === place?.toLocaleLowerCase('nl');
}
