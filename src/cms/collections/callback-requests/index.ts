import type { CollectionConfig } from 'payload';

import { clampReads } from '../../hooks/clamp-reads';
import { plainQueries } from '../../hooks/plain-queries';
import { access } from './access';
import { fields } from './fields';

/** Who asked to be called, and what was done about it. */
export const callbackRequests: CollectionConfig = {
  slug: 'callback-requests',
  labels: { singular: 'Bel-verzoek', plural: 'Bel-verzoeken' },
  access,
  admin: { useAsTitle: 'name', group: 'Bezoekers', hideAPIURL: true },
  defaultSort: 'dueAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  enableQueryPresets: false,
  lockDocuments: false,
  fields,
  hooks: { beforeOperation: [plainQueries, clampReads] },
};
