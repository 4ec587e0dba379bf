import type { CollectionSlug, PayloadRequest } from 'payload';

/**
 * Whether who asks may read this document; false too when there is none. Of the document itself nothing is read.
 *
 * @param within the transaction to look in, and whether what is in the bin counts
 */
export async function canRead(
  collection: CollectionSlug,
  id: string,
  asked: PayloadRequest,
  { req = asked, trash = false }: { req?: Pick<PayloadRequest, 'transactionID'>; trash?: boolean } = {},
): Promise<boolean> {
  const found: unknown = await asked.payload.findByID({
    collection,
    id,
    depth: 0,
    select: {},
    trash,
    disableErrors: true,
    overrideAccess: false,
    user: asked.user,
    req,
  });
  return found !== null;
}
