import type { PopulateType, Where } from 'payload';

import { readPreviewTicket } from '@/config/preview-ticket';
import { contentLocaleFor, DEFAULT_CONTENT_LOCALE, type ContentLocale, type InterfaceLocale } from '@/domain/locale';
import type { Config, User } from '@/payload-types';

import { payload } from './payload';
import type { PreviewRequest, ReadContext } from './read-context';

/** A story's ambassadors with their photos: two relations away. */
const DEPTH = 2;

export type PublicCollection = Exclude<
  keyof Config['collections'],
  | 'users'
  | 'media'
  | 'callback-requests'
  | 'sign-ups'
  | 'presence-counts'
  | 'employer-links'
  | 'reply-templates'
  | 'feedback'
  | 'needs'
  | 'school-holidays'
  | 'search-misses'
  | `payload-${string}`
>;

/** A document as the site reads it, with the language that its own text is really in. */
export type Read<Slug extends PublicCollection> = Config['collections'][Slug] & { textLocale: ContentLocale };

/** What was not translated falls back field by field; this field of a document tells for all of its text. */
const TELLING_FIELD: Record<PublicCollection, string> = {
  ambassadors: 'about',
  guides: 'title',
  locations: 'howToGetThere',
  offers: 'title',
  organisations: 'about',
  pages: 'title',
  'success-stories': 'title',
  'training-modules': 'title',
};

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
): Promise<Read<Slug> | null> {
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
    const [read] = await withTextLocale(collection, doc ? [doc] : [], locale, { draft: true, user: seen.user });
    return read ?? null;
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
  const [read] = await withTextLocale(collection, docs, locale);
  return read ?? null;
}

/** Asks for the language of texts only where there is another one to fall back to. */
async function withTextLocale<Slug extends PublicCollection>(
  collection: Slug,
  docs: Config['collections'][Slug][],
  interfaceLocale: InterfaceLocale,
  reader: { draft?: true; user?: User } = {},
): Promise<Read<Slug>[]> {
  const locale = contentLocaleFor(interfaceLocale);
  const inLanguage = new Set<string>();
  if (locale !== DEFAULT_CONTENT_LOCALE && docs.length > 0) {
    const field = TELLING_FIELD[collection];
    const own = await (
      await payload()
    ).find({
      collection,
      where: { id: { in: docs.map(({ id }) => id) } },
      select: { [field]: true },
      depth: 0,
      pagination: false,
      locale,
      fallbackLocale: false,
      overrideAccess: false,
      ...reader,
    });
    for (const doc of own.docs) if (Reflect.get(doc, field)) inLanguage.add(doc.id);
  }
  return docs.map((doc) => ({ ...doc, textLocale: inLanguage.has(doc.id) ? locale : DEFAULT_CONTENT_LOCALE }));
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

interface ListOptions {
  depth?: 0 | 1 | 2;
  limit?: number;
  sort: string;
  where?: Where;
  /** Fields to read; without it all of them, and all that these refer to. */
  select?: Record<string, true>;
  /** Fields to read of what is referred to, by collection. */
  populate?: PopulateType;
}

/** The live documents of a collection, all or those asked for, with as many levels of relations as asked. */
export async function findAll<Slug extends PublicCollection>(
  collection: Slug,
  { locale }: ReadContext,
  { depth = 0, limit = MOST, sort, where, select, populate }: ListOptions,
): Promise<Read<Slug>[]> {
  const { docs } = await (
    await payload()
  ).find({
    collection,
    ...(where ? { where } : {}),
    ...(select ? { select } : {}),
    ...(populate ? { populate } : {}),
    sort,
    depth,
    limit,
    pagination: false,
    locale: contentLocaleFor(locale),
    overrideAccess: false,
  });
  return withTextLocale(collection, docs, locale);
}

/** Most documents that one list on the site shows. */
const MOST = 1000;

/** Language and time in the catalogue's terms. */
export function searchContext({ locale, now }: ReadContext): { locale: ContentLocale; now: Date } {
  return { locale: contentLocaleFor(locale), now };
}
