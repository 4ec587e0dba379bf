import { APIError, type CollectionBeforeDeleteHook } from 'payload';

import { referencesTo } from '../references';

/** Most titles in the message; behind it only their number. */
const LISTED = 10;

/** Deleting what others refer to would leave holes in them, so it is refused, with the list of what to change first. */
export const refuseDeleteWhenReferred: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const references = await referencesTo(collection.slug, String(id), req);
  if (references.length === 0) return;
  const listed = references.slice(0, LISTED).map(({ title }) => `"${title}"`);
  const rest = references.length - listed.length;
  const list = rest > 0 ? `${listed.join(', ')} en nog ${String(rest)}` : listed.join(', ');
  throw new APIError(`Dit wordt nog gebruikt door: ${list}. Haal het daar eerst weg.`, 409, { references }, true);
};
