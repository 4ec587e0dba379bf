import { docAccessOperation, type CollectionSlug, type Endpoint } from 'payload';
import { z } from 'zod';

/**
 * Answers what somebody may do with a document, as Payload does, but only to who may read it: Payload's own answer to anybody
 * is another one for a document that is there than for one that is not.
 */
export function hiddenRightsEndpoint(collection: CollectionSlug): Omit<Endpoint, 'root'> {
  return {
    path: '/access/:id',
    method: 'post',
    handler: async (req) => {
      const id = z.uuid().safeParse(req.routeParams?.id);
      const mayRead =
        id.success &&
        (await req.payload.findByID({
          collection,
          id: id.data,
          depth: 0,
          select: {},
          disableErrors: true,
          overrideAccess: false,
          user: req.user,
          req,
        }));
      if (!mayRead) return Response.json({ errors: [{ message: req.t('general:notFound') }] }, { status: 404 });
      return Response.json(
        await docAccessOperation({ collection: req.payload.collections[collection], id: id.data, req }),
      );
    },
  };
}
