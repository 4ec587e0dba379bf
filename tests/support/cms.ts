import type { CollectionSlug, Payload } from 'payload';

import { payload } from '@/queries/payload';

/** Payload on the test's own database. Its log is quiet: most of what these tests do is refused, on purpose. */
export async function openCms(): Promise<Payload> {
  const cms = await payload();
  cms.logger.level = 'silent';
  return cms;
}

/** What editors see of a document: its latest version, a draft when there is one. */
export async function latest(cms: Payload, collection: CollectionSlug, id: string): Promise<Record<string, unknown>> {
  // A look behind the scenes, to judge by.
  const doc = await cms.findByID({ collection, id, draft: true, depth: 0, trash: true, overrideAccess: true });
  return doc as unknown as Record<string, unknown>;
}

/** Ids of a document's versions, newest first, of one status. */
export async function versionsOf(
  cms: Payload,
  collection: Exclude<
    CollectionSlug,
    | 'users'
    | 'media'
    | 'callback-requests'
    | 'employer-links'
    | 'reply-templates'
    | 'feedback'
    | 'needs'
    | 'school-holidays'
    | 'search-misses'
    | `payload-${string}`
  >,
  id: string,
  status: 'draft' | 'published',
): Promise<string[]> {
  const { docs } = await cms.findVersions({
    collection,
    where: { parent: { equals: id }, 'version._status': { equals: status } },
    sort: '-createdAt',
    depth: 0,
    // A look behind the scenes, to judge by.
    overrideAccess: true,
  });
  return docs.map((version) => version.id);
}
