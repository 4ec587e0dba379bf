import { APIError, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload';

import { referencesTo, type Reference } from '../references';

/** Most titles in the message; behind it only their number. */
const LISTED = 10;

/**
 * Deleting what others refer to would leave holes in them, so it is refused, with the list of what to change first. What the
 * asker may not read is not in it by name, such as a training of an employer for its own people in somebody else's room.
 */
export const refuseDeleteWhenReferred: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const references = await referencesTo(collection.slug, String(id), req);
  if (references.length === 0) return;
  const readable = await readableAmong(references, req);
  const listed = readable.slice(0, LISTED).map(({ title }) => `"${title}"`);
  if (readable.length > listed.length) listed.push(`nog ${String(readable.length - listed.length)}`);
  if (references.length > readable.length) listed.push('iets van een andere organisatie');
  throw new APIError(
    `Dit wordt nog gebruikt door: ${inOneList(listed)}. Haal het daar eerst weg.`,
    409,
    { references: readable },
    true,
  );
};

/** "a", "b" en nog 3 */
function inOneList(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  const isTitle = last.startsWith('"');
  return isTitle || parts.length === 1 ? parts.join(', ') : `${parts.slice(0, -1).join(', ')} en ${last}`;
}

/** Those that whoever deletes may read; all of them for the platform itself. */
async function readableAmong(references: readonly Reference[], req: PayloadRequest): Promise<Reference[]> {
  if (!req.user) return [...references];
  const seen = new Set<string>();
  for (const collection of new Set(references.map((reference) => reference.collection))) {
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: references.filter((one) => one.collection === collection).map(({ id }) => id) } },
      depth: 0,
      pagination: false,
      select: {},
      trash: true,
      overrideAccess: false,
      user: req.user,
      // Not as the request itself, of which an answer has a hundred documents at most.
      req: { transactionID: req.transactionID },
    });
    for (const { id } of docs) seen.add(`${collection}/${id}`);
  }
  return references.filter(({ collection, id }) => seen.has(`${collection}/${id}`));
}
