import type { CollectionConfig } from 'payload';

import { anyone, anyOf, nobody, programmeEditor } from '../../access/rules';

/** They are public facts. The programme's own editors keep them, for the dates of everybody's offers follow them. */
export const access: Required<NonNullable<CollectionConfig['access']>> = {
  admin: ({ req }) => req.user !== null,
  create: anyOf(programmeEditor),
  read: anyOf(anyone),
  readVersions: anyOf(nobody),
  update: anyOf(programmeEditor),
  delete: anyOf(programmeEditor),
  unlock: () => false,
};
