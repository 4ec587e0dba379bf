import { addDataAndFileToRequest, docAccessOperation, type CollectionSlug, type Endpoint } from 'payload';
import { z } from 'zod';

import { canRead } from './access/can-read';

/**
 * Answers what somebody may do with a document, as Payload does, but only to who may read it: Payload's own answer to anybody
 * is another one for a document that is there than for one that is not. The form that is sent along is what the rights are
 * about: a screen asks whether this may be published, and whether it may be kept as a draft.
 */
export function hiddenRightsEndpoint(collection: CollectionSlug): Omit<Endpoint, 'root'> {
  return {
    path: '/access/:id',
    method: 'post',
    handler: async (req) => {
      const id = z.uuid().safeParse(req.routeParams?.id);
      const mayRead =
        id.success &&
        // Its rights are asked for by the screen of what is in the bin, too.
        (await canRead(collection, id.data, req, { trash: true }));
      if (!mayRead) return Response.json({ errors: [{ message: req.t('general:notFound') }] }, { status: 404 });
      await addDataAndFileToRequest(req);
      return Response.json(
        await docAccessOperation({
          collection: req.payload.collections[collection],
          id: id.data,
          data: req.data,
          req,
        }),
      );
    },
  };
}
