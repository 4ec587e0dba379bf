import type { CollectionConfig } from 'payload';

import { anyOf, nobody, programmeEditor, staff } from './rules';

/** Rights of what the site counts by itself: staff read it. Nobody writes it here; what should not have been kept can be removed. */
export const countsAccess: Required<NonNullable<CollectionConfig['access']>> = {
  admin: ({ req }) => req.user !== null,
  create: anyOf(nobody),
  read: anyOf(staff),
  readVersions: anyOf(nobody),
  update: anyOf(nobody),
  delete: anyOf(programmeEditor),
  unlock: () => false,
};
