import type { SanitizedConfig } from 'payload';

import { plainQueries } from '../hooks/plain-queries';
import { anyOf, nobody, programmeEditor, staff, staffOf, type Rule } from './rules';

const ownLock: Rule = (args) => {
  const user = staffOf(args);
  return user === null ? false : { 'user.value': { equals: user.id } };
};

/**
 * Payload's own collections come with "anyone who is signed in". Locks ("somebody else is editing this") are for staff
 * to see and only their owner, or the programme's editors, to break; Payload makes them itself, past these rules.
 * Versions and migrations are no one's business over REST.
 */
export function closeInternalCollections(config: SanitizedConfig): SanitizedConfig {
  for (const collection of config.collections) {
    if (!collection.slug.startsWith('payload-')) continue;
    collection.hooks.beforeOperation.push(plainQueries);
    collection.access.admin = ({ req }) => req.user !== null;
    collection.access.readVersions = anyOf(nobody);
    collection.access.unlock = () => false;
    if (collection.slug === 'payload-locked-documents') {
      collection.access.create = anyOf(nobody);
      collection.access.read = anyOf(staff);
      collection.access.update = anyOf(programmeEditor, ownLock);
      collection.access.delete = anyOf(programmeEditor, ownLock);
    } else if (collection.slug === 'payload-preferences') {
      // Read, update and delete are bound to the owner by Payload itself; a preference is made by its own endpoint.
      collection.access.create = anyOf(nobody);
    } else {
      collection.access.create = anyOf(nobody);
      collection.access.read = anyOf(nobody);
      collection.access.update = anyOf(nobody);
      collection.access.delete = anyOf(nobody);
    }
  }
  return config;
}
