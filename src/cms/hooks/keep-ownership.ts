import { ValidationError, type CollectionBeforeValidateHook } from 'payload';

import { isProgrammeEditor, organisationsOf } from '../access/rules';

/**
 * A thing can only be made for, or given to, an organisation that one works for: changing the owner needs rights at
 * both ends. The old end is guarded by the update rule, the new end here.
 */
export function keepOwnership(path: string): CollectionBeforeValidateHook {
  return ({ collection, data, operation, originalDoc, req }) => {
    // Without a user it is the platform itself that writes (a command or a seed); visitors never get this far.
    if (!req.user || !data || isProgrammeEditor(req.user)) return data;
    const owner = path in data ? idOf(data[path]) : operation === 'create' ? null : idOf(originalDoc?.[path]);
    if (owner !== null && organisationsOf(req.user).includes(owner)) return data;
    throw new ValidationError(
      {
        collection: collection.slug,
        errors: [{ path, message: 'Kies een organisatie waar u voor werkt.' }],
      },
      req.t,
    );
  };
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') return value.id;
  return null;
}
