import type { CollectionBeforeDeleteHook } from 'payload';

/** How many people were at the meetings of an organisation goes with it: that names nobody, and nobody could take it away first. */
export const removePresenceCounts: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'presence-counts',
    where: { organisation: { equals: id } },
    depth: 0,
    // Nobody may delete counts by themselves.
    overrideAccess: true,
    req,
  });
};
