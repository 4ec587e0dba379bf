import type { CollectionConfig } from 'payload';

import { allOf, anyOf, hasRole, nobody, ownOrganisation, programmeEditor } from './rules';

/**
 * Rights of what an organisation's own people and the programme alone may know, such as who signed up. The platform writes it:
 * nobody does here.
 */
export const ownersReadAccess: Required<NonNullable<CollectionConfig['access']>> = {
  admin: ({ req }) => req.user !== null,
  create: anyOf(nobody),
  read: anyOf(programmeEditor, allOf(hasRole('editor', 'contributor'), ownOrganisation('organisation'))),
  readVersions: anyOf(nobody),
  update: anyOf(nobody),
  delete: anyOf(nobody),
  unlock: () => false,
};
