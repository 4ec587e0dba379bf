import type { CollectionConfig } from 'payload';

import { ownersReadAccess } from '../../access/owners-read-access';
import { clampReads } from '../../hooks/clamp-reads';
import { plainQueries } from '../../hooks/plain-queries';
import { fields } from './fields';

/** How many people were at a meeting: what stays of sign-ups when the names of the people go. */
export const presenceCounts: CollectionConfig = {
  slug: 'presence-counts',
  labels: { singular: 'Telling', plural: 'Tellingen van bijeenkomsten' },
  access: ownersReadAccess,
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'day', 'signedUp', 'present', 'absent', 'cancelled'],
    listSearchableFields: ['title'],
    group: 'Site',
    description:
      'Hoeveel mensen er waren, zonder wie het waren. De telling komt hier als we de namen wissen: negentig dagen na de laatste bijeenkomst. Na vijf jaar verdwijnt de telling vanzelf.',
    hideAPIURL: true,
  },
  // A row has no moment finer than its day.
  timestamps: false,
  defaultSort: ['-day', 'title'],
  disableDuplicate: true,
  disableBulkEdit: true,
  enableQueryPresets: false,
  lockDocuments: false,
  fields,
  hooks: { beforeOperation: [plainQueries, clampReads] },
};
