import type { CollectionBeforeDeleteHook } from 'payload';

/**
 * What goes with its organisation: the link to an employer's page; and how many people were at its meetings, which names nobody,
 * and which nobody could take away first.
 */
export function removeWithOrganisation(collection: 'employer-links' | 'presence-counts'): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    await req.payload.delete({
      collection,
      where: { organisation: { equals: id } },
      depth: 0,
      // Whoever may delete the organisation may delete this with it, and only so.
      overrideAccess: true,
      req,
    });
  };
}
