import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug, TransformCollectionWithSelect } from 'payload';

import type { ContentLocale } from '@/domain/locale';

/** Numbers names, so that two documents of one test never look alike. */
let made = 0;

export function numbered(name: string): string {
  made += 1;
  return `${name} ${String(made)}`;
}

/** What a factory's caller may say of a document; the rest is filled in. */
export type Wishes<Document> = Partial<Omit<Document, 'id' | 'createdAt' | 'updatedAt' | 'collection'>>;

/** What a factory needs to be told of a document that belongs to an organisation. */
export type OwnedWishes<Document extends { organisation?: unknown }> = Wishes<Document> & { organisation: string };

/** Writes a document as the platform itself, past the access rules: tests arrange with it, and never judge by it. */
export async function make<Slug extends CollectionSlug>(
  cms: Payload,
  collection: Slug,
  data: object,
): Promise<TransformCollectionWithSelect<Slug, Record<string, never>>> {
  return await cms.create({
    collection,
    data: data as RequiredDataFromCollectionSlug<Slug>,
    depth: 0,
    overrideAccess: true,
  });
}

/** Adds or changes the words of a document in another language, as the platform itself. */
export async function translate(
  cms: Payload,
  collection: Exclude<CollectionSlug, `payload-${string}`>,
  id: string,
  locale: ContentLocale,
  data: object,
): Promise<void> {
  await cms.update({ collection, id, data, locale, depth: 0, overrideAccess: true });
}
