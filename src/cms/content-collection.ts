import type { CollectionConfig, CollectionSlug, Field } from 'payload';

import { authorshipFields } from './fields/authorship';
import { hiddenRightsEndpoint } from './hidden-rights-endpoint';
import { clampReads } from './hooks/clamp-reads';
import { draftsOfContributors } from './hooks/drafts-of-contributors';
import { plainQueries } from './hooks/plain-queries';
import { refuseGoneReferences } from './hooks/refuse-gone-references';
import { refuseDeleteWhenReferred } from './hooks/refuse-delete-when-referred';

type ContentCollection = CollectionConfig & {
  slug: CollectionSlug;
  endpoints?: Exclude<CollectionConfig['endpoints'], false>;
  access: NonNullable<CollectionConfig['access']>;
  admin: NonNullable<CollectionConfig['admin']>;
};

/**
 * What every collection of content shares: drafts and twenty versions, a bin, who made and changed it, bounded reads,
 * contributors' writes as drafts, no deleting of what others refer to, and no word to anybody of what they may not read.
 */
export function contentCollection(config: ContentCollection): CollectionConfig {
  const fields: Field[] = [...config.fields, ...authorshipFields];
  return {
    ...config,
    fields,
    trash: true,
    versions: config.versions ?? { maxPerDoc: 20, drafts: true },
    enableQueryPresets: false,
    endpoints: [hiddenRightsEndpoint(config.slug), ...(config.endpoints ?? [])],
    hooks: {
      ...config.hooks,
      // Last, under the lock that a collection may take: what it finds not live must not become live meanwhile.
      beforeOperation: [plainQueries, clampReads, ...(config.hooks?.beforeOperation ?? []), draftsOfContributors],
      beforeChange: [refuseGoneReferences, ...(config.hooks?.beforeChange ?? [])],
      beforeDelete: [refuseDeleteWhenReferred, ...(config.hooks?.beforeDelete ?? [])],
    },
  };
}
