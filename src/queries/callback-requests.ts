import { findCards } from '@/catalogue/search';
import type { CallbackSubject, CallbackTopic, CallingOrganisation } from '@/domain/callback-request';
import { contentLocaleFor } from '@/domain/locale';

import { said } from './mappers/relation';
import { payload, pool } from './payload';
import type { ReadContext } from './read-context';
import { findDocument, searchContext } from './reader';

/** The offer or place that somebody asks about; null when there is none that everybody may see now. */
export async function getCallbackSubject(
  { kind, slug }: CallbackTopic,
  context: ReadContext,
): Promise<CallbackSubject | null> {
  if (kind === 'location') {
    const doc = await findDocument('locations', slug, context);
    return doc && { kind, slug, title: doc.name, textLocale: 'nl' };
  }
  const doc = await findDocument('offers', slug, context);
  // Not one that is over, though its document is still there.
  const [card] = doc ? await findCards(await pool(), [doc.id], searchContext(context)) : [];
  return card ? { kind, slug, title: card.title, textLocale: card.textLocale } : null;
}

/** The published organisation that calls; null when there is none of that slug. */
export async function getCallingOrganisation(
  slug: string,
  { locale }: ReadContext,
): Promise<CallingOrganisation | null> {
  const { docs } = await (
    await payload()
  ).find({
    collection: 'organisations',
    where: { slug: { equals: slug } },
    select: { name: true, phone: true },
    limit: 1,
    pagination: false,
    depth: 0,
    locale: contentLocaleFor(locale),
    overrideAccess: false,
  });
  return docs[0] ? { name: docs[0].name, phone: said(docs[0].phone) } : null;
}
