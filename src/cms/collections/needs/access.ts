import type { CollectionConfig } from 'payload';

import { anyOf, hasOrganisation, nobody, ownOrganisation, programmeEditor } from '../../access/rules';

/**
 * Whoever works somewhere notes what was said there, reads it and takes it away again when it should not have been kept.
 * Whose a need is, is checked by the hook that keeps ownership. Nothing is changed later: what was said was said.
 */
export const access: Required<NonNullable<CollectionConfig['access']>> = {
  admin: ({ req }) => req.user !== null,
  create: anyOf(programmeEditor, hasOrganisation),
  read: anyOf(programmeEditor, ownOrganisation('organisation')),
  readVersions: anyOf(nobody),
  update: anyOf(nobody),
  delete: anyOf(programmeEditor, ownOrganisation('organisation')),
  unlock: () => false,
};
