import type { CollectionBeforeDeleteHook } from 'payload';

/** The link to an employer's page goes with the employer. */
export const removeEmployerLink: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await req.payload.delete({
    collection: 'employer-links',
    where: { organisation: { equals: id } },
    depth: 0,
    // Whoever may delete the organisation may delete this.
    overrideAccess: true,
    req,
  });
};
