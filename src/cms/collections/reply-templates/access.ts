import type { CollectionConfig } from 'payload';

import { anyOf, hasRole, nobody, programmeEditor } from '../../access/rules';

/** Who calls reads them; the programme's editors keep them. */
export const access: Required<NonNullable<CollectionConfig['access']>> = {
  admin: ({ req }) => req.user !== null,
  create: anyOf(programmeEditor),
  read: anyOf(hasRole('admin', 'editor', 'contributor')),
  readVersions: anyOf(nobody),
  update: anyOf(programmeEditor),
  delete: anyOf(programmeEditor),
  unlock: () => false,
};
