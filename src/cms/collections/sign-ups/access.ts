import type { CollectionConfig, FieldAccess } from 'payload';

import { allOf, anyOf, hasRole, nobody, ownOrganisation, programmeEditor } from '../../access/rules';

const own = allOf(hasRole('editor', 'contributor'), ownOrganisation('organisation'));

/**
 * Sign-ups name people, so they are for who gives the course and for the programme alone. Places are given and taken in turn by
 * `src/sign-ups`; nobody writes them here.
 */
export const access: Required<NonNullable<CollectionConfig['access']>> = {
  admin: ({ req }) => req.user !== null,
  create: anyOf(nobody),
  read: anyOf(programmeEditor, own),
  readVersions: anyOf(nobody),
  update: anyOf(nobody),
  delete: anyOf(nobody),
  unlock: () => false,
};

/** What is nobody's to read: it tells one sign-up from another. */
export const platformOnly: FieldAccess = () => false;
