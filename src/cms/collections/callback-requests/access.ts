import type { CollectionConfig, FieldAccess } from 'payload';

import { allOf, anyOf, hasRole, nobody, ownOrganisation, programmeEditor } from '../../access/rules';

/** Who calls: the people of the organisation that a request went to, and nobody of another one. */
const own = allOf(hasRole('editor', 'contributor'), ownOrganisation('organisation'));

/**
 * Requests name people, so they are for who calls them and for the programme alone. Visitors leave theirs by a command, past
 * these rules; staff can note one by hand for their own organisation (the hook sees to that).
 */
export const access: Required<NonNullable<CollectionConfig['access']>> = {
  admin: ({ req }) => req.user !== null,
  create: anyOf(
    programmeEditor,
    allOf(hasRole('editor', 'contributor'), async (args) => (await own(args)) !== false),
  ),
  read: anyOf(programmeEditor, own),
  readVersions: anyOf(nobody),
  update: anyOf(programmeEditor, own),
  delete: anyOf(programmeEditor, allOf(hasRole('editor'), own)),
  unlock: () => false,
};

/** What the platform alone writes: by the queue's own buttons, which note when, who and where to. */
export const platformOnly: FieldAccess = () => false;
