import { ValidationError, type CollectionBeforeValidateHook, type CollectionSlug, type PayloadRequest } from 'payload';

import { isProgrammeEditor, organisationsOf } from '../access/rules';
import { idOf } from '../relation';

/**
 * A thing can only be made for, or given to, an organisation that one works for: changing the owner needs rights at
 * both ends. The update rule guards the latest version's owner, which may be a draft's; here the new owner and the one
 * that is live are guarded, so that a draft which names another organisation opens nothing to it.
 */
export function keepOwnership(path: 'organisation'): CollectionBeforeValidateHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    // Without a user it is the platform itself that writes (a command or a seed); visitors never get this far.
    if (!req.user || !data || isProgrammeEditor(req.user)) return data;
    const own = organisationsOf(req.user);
    const isOwn = (owner: string | null) => owner !== null && own.includes(owner);
    const owner = path in data ? idOf(data[path]) : operation === 'create' ? null : idOf(originalDoc?.[path]);
    const liveOwner = operation === 'update' ? await ownerOfRow(collection.slug, originalDoc?.id, path, req) : owner;
    if (isOwn(owner) && isOwn(liveOwner)) return data;
    throw new ValidationError(
      {
        collection: collection.slug,
        errors: [{ path, message: 'Kies een organisatie waar u voor werkt.' }],
      },
      req.t,
    );
  };
}

async function ownerOfRow(
  collection: CollectionSlug,
  id: unknown,
  path: 'organisation',
  req: PayloadRequest,
): Promise<string | null> {
  const doc = await req.payload.findByID({
    collection,
    id: String(id),
    depth: 0,
    select: { [path]: true },
    trash: true,
    disableErrors: true,
    // Whose it is does not depend on who asks.
    overrideAccess: true,
    req,
  });
  return idOf(doc && path in doc ? Reflect.get(doc, path) : null);
}
