import type { CollectionConfig } from 'payload';

import { allOf, anyOf, hasRole, nobody, ownOrganisation, programmeEditor } from '../../access/rules';

/**
 * The link is for who invites: the people of the organisation itself and the programme. It is made and taken away by the
 * buttons on the organisation's screen alone, which make the token.
 */
export const access: Required<NonNullable<CollectionConfig['access']>> = {
  admin: ({ req }) => req.user !== null,
  create: anyOf(nobody),
  read: anyOf(programmeEditor, allOf(hasRole('editor', 'contributor'), ownOrganisation('organisation'))),
  readVersions: anyOf(nobody),
  update: anyOf(nobody),
  delete: anyOf(nobody),
  unlock: () => false,
};
