import type { CollectionConfig, FieldAccess } from 'payload';

import { anyOf, hasRole, nobody, organisationsOf, programmeEditor, staffOf, type Rule } from '../../access/rules';

const self: Rule = (args) => {
  const user = staffOf(args);
  return user === null ? false : { id: { equals: user.id } };
};

const colleagues: Rule = (args) => {
  const own = organisationsOf(staffOf(args));
  return own.length > 0 ? { organisations: { in: own } } : false;
};

/** Staff see themselves and their colleagues; only administrators make, change and remove accounts. */
export const access: Required<NonNullable<CollectionConfig['access']>> = {
  admin: ({ req }) => req.user !== null,
  create: anyOf(hasRole('admin')),
  read: anyOf(programmeEditor, self, colleagues),
  readVersions: anyOf(nobody),
  update: anyOf(hasRole('admin'), self),
  delete: anyOf(hasRole('admin')),
  unlock: ({ req }) => req.user?.role === 'admin',
};

/** What somebody may do is for an administrator to say, also about oneself. */
export const administratorsOnly: FieldAccess = ({ req }) => req.user?.role === 'admin';
