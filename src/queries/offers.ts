import { findCards, searchCatalogue } from '@/catalogue/search';
import { geocoder } from '@/geocoder';
import type { CatalogueQuery, CatalogueResult } from '@/domain/catalogue-query';
import { contentLocaleFor } from '@/domain/locale';
import type { LocationLink } from '@/domain/location';
import type { Offer, SignUpSubject } from '@/domain/offer-page';
import { placesOfRows } from '@/domain/schedule-record';

import { toLocationLink } from './mappers/location';
import { toDraftCard, toOfferPage } from './mappers/offer';
import { payload, pool } from './payload';
import type { PreviewRequest, ReadContext } from './read-context';
import { findDocument, searchContext } from './reader';
import { resolveMentions } from './resolve-mentions';
import { scheduleContextsOf } from './schedule-context';
import { signUpChoicesOf, signUpSubjectOf } from './sign-up-choices';

/** One page of the catalogue: cards, total and facet counts. `pageSize` is 1 to 100. */
export async function searchOffers(
  query: CatalogueQuery,
  context: ReadContext,
  pageSize?: number,
): Promise<CatalogueResult> {
  return searchCatalogue(await pool(), query, { ...searchContext(context), pageSize, geocoder: geocoder() });
}

/** An offer's page; null when it isn't public, or is over, or (with a preview) isn't for this reader to see. */
export async function getOffer(slug: string, context: ReadContext, preview?: PreviewRequest): Promise<Offer | null> {
  const doc = await findDocument('offers', slug, context, preview);
  if (!doc) return null;
  const card = preview
    ? toDraftCard(doc, contentLocaleFor(context.locale), context.now, (await scheduleContextsOf([doc], context))(doc))
    : (await findCards(await pool(), [doc.id], searchContext(context)))[0];
  if (!card) return null;
  const [otherPlaces, resolved, signUp] = await Promise.all([
    placesById(placesOfRows(doc.schedule), context),
    resolveMentions([doc.description, doc.module], context),
    preview ? null : signUpChoicesOf(card, context),
  ]);
  return toOfferPage(card, doc, otherPlaces, resolved, signUp);
}

/** What the form to sign up for a public offer says of it; null when there is none on which people can sign up here. */
export async function getSignUpSubject(slug: string, context: ReadContext): Promise<SignUpSubject | null> {
  const offer = await getOffer(slug, context);
  return offer && signUpSubjectOf(offer);
}

/** Links of the live places among those, by id. */
export async function placesById(ids: string[], { locale }: ReadContext): Promise<Record<string, LocationLink>> {
  if (ids.length === 0) return {};
  const { docs } = await (
    await payload()
  ).find({
    collection: 'locations',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    locale: contentLocaleFor(locale),
    overrideAccess: false,
  });
  return Object.fromEntries(
    docs.flatMap((doc) => {
      const link = toLocationLink(doc);
      return link ? [[doc.id, link]] : [];
    }),
  );
}
