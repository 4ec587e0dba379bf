import { ValidationError, type CollectionBeforeChangeHook } from 'payload';

/**
 * An offer goes online only when its organisation is: the catalogue shows nothing that leads to a page that isn't
 * there, so without this check an editor would publish and wonder where it is.
 */
export const requireLiveOrganisation: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  if (data._status !== 'published' || !req.user) return data;
  const organisation: unknown = data.organisation ?? originalDoc?.organisation;
  const id =
    typeof organisation === 'object' && organisation !== null && 'id' in organisation ? organisation.id : organisation;
  if (typeof id !== 'string') return data;
  const found = await req.payload.count({
    collection: 'organisations',
    where: { id: { equals: id }, _status: { equals: 'published' }, deletedAt: { exists: false } },
    // Whether it is live is the same for everybody.
    overrideAccess: true,
    req,
  });
  if (found.totalDocs > 0) return data;
  throw new ValidationError(
    {
      collection: collection.slug,
      errors: [
        { path: 'organisation', message: 'Deze organisatie staat nog niet online. Zet eerst de organisatie online.' },
      ],
    },
    req.t,
  );
};
