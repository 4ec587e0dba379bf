import { readPreviewTicket } from '@/config/preview-ticket';
import { contentLocaleFor, type ContentLocale } from '@/domain/locale';
import type { Config, User } from '@/payload-types';

import { payload } from './payload';
import type { PreviewRequest, ReadContext } from './read-context';

/** A story's ambassadors with their photos: two relations away. */
const DEPTH = 2;

export type PublicCollection = Exclude<keyof Config['collections'], 'users' | 'media' | `payload-${string}`>;

/**
 * The one way in which the site reads a document: never past the access rules. A visitor gets what is live; with a
 * valid preview ticket a member of staff gets the latest draft of the one document that it names.
 *
 * @returns the document with its relations and theirs, or null when there is none for this reader
 */
export async function findDocument<Slug extends PublicCollection>(
  collection: Slug,
  slug: string,
  { locale, now }: ReadContext,
  preview?: PreviewRequest,
): Promise<Config['collections'][Slug] | null> {
  const cms = await payload();
  if (preview) {
    const seen = await previewer(collection, preview, now);
    if (!seen) return null;
    const doc = await cms.findByID({
      collection,
      id: seen.id,
      depth: DEPTH,
      draft: true,
      locale: contentLocaleFor(locale),
      disableErrors: true,
      overrideAccess: false,
      user: seen.user,
    });
    return doc;
  }
  const { docs } = await cms.find({
    collection,
    where: { slug: { equals: slug } },
    limit: 1,
    pagination: false,
    depth: DEPTH,
    locale: contentLocaleFor(locale),
    overrideAccess: false,
  });
  return (docs[0] as Config['collections'][Slug] | undefined) ?? null;
}

/** Whoever holds the ticket must also be signed in as the one it was given to: a passed-on link shows nothing. */
async function previewer(
  collection: string,
  { headers, ticket: text }: PreviewRequest,
  now: Date,
): Promise<{ id: string; user: User } | null> {
  const cms = await payload();
  const ticket = readPreviewTicket(text, now, cms.secret);
  if (ticket?.collection !== collection) return null;
  const { user } = await cms.auth({ headers });
  return user?.collection === 'users' && user.id === ticket.user ? { id: ticket.id, user } : null;
}

/** All live documents of a collection, with as many levels of relations as asked. */
export async function findAll<Slug extends PublicCollection>(
  collection: Slug,
  { locale }: ReadContext,
  { depth = 0, limit = MOST, sort }: { depth?: 0 | 1 | 2; limit?: number; sort: string },
): Promise<Config['collections'][Slug][]> {
  const { docs } = await (
    await payload()
  ).find({
    collection,
    sort,
    depth,
    limit,
    pagination: false,
    locale: contentLocaleFor(locale),
    overrideAccess: false,
  });
  return docs;
}

/** Most documents that one list on the site shows. */
const MOST = 1000;

/** Language and time in the catalogue's terms. */
export function searchContext({ locale, now }: ReadContext): { locale: ContentLocale; now: Date } {
  return { locale: contentLocaleFor(locale), now };
}
