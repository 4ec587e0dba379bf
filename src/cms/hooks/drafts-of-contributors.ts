import {
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload';

/** Set in a request's context when a contributor takes something out of the bin, for the access rules to see. */
export const RESTORES_FROM_BIN = 'restoresFromBin';

/**
 * Every write of a contributor becomes a draft and leaves what is live as it is. Done before the operation, because
 * setting `_status` later would withdraw the live version instead of standing beside it.
 */
export const draftsOfContributors: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || req.user?.role !== 'contributor') return args;
  if (operation === 'restoreVersion') {
    // Payload has read the flag by now, so it cannot be turned on here.
    if (args.draft !== true) throw new APIError(RESTORE_AS_DRAFT, 403, undefined, true);
    return args;
  }
  if (operation !== 'create' && operation !== 'update') return args;

  const { deletedAt, ...data } = { ...args.data, _status: 'draft' };
  const toBin = deletedAt != null;
  const fromBin = 'trash' in args && args.trash === true && deletedAt === null;
  if (operation === 'update' && (toBin || fromBin)) {
    // The bin has no drafts: what goes in or out does so at once, so it must not be live; nothing else changes along.
    await refuseWhatIsLive(collection.slug, args, req);
    if (fromBin) req.context[RESTORES_FROM_BIN] = true;
    return { ...args, ...notPublishing, data: { deletedAt, _status: 'draft' } };
  }
  return { ...args, ...notPublishing, draft: true, data };
};

/** A live document may have a newer draft beside it, and is live all the same: the row itself says so, not its draft. */
async function refuseWhatIsLive(
  collection: CollectionSlug,
  { id, trash, where }: { id?: string; trash?: boolean; where?: Where },
  req: PayloadRequest,
): Promise<void> {
  const query = { collection, depth: 0, pagination: false, select: {}, req } as const;
  const ids = id
    ? [id]
    : (await req.payload.find({ ...query, where, draft: true, trash, user: req.user, overrideAccess: false })).docs.map(
        (doc) => doc.id,
      );
  if (ids.length === 0) return;
  const live = await req.payload.find({
    ...query,
    where: { id: { in: ids }, _status: { equals: 'published' } },
    limit: 1,
    trash: true,
    // Whether it is live is the same for everybody.
    overrideAccess: true,
  });
  if (live.docs.length > 0) throw new APIError(IS_LIVE, 403, undefined, true);
}

const notPublishing = {
  autosave: false,
  publishAllLocales: false,
  publishSpecificLocale: undefined,
  unpublishAllLocales: false,
};

const RESTORE_AS_DRAFT =
  'U kunt een oude versie alleen terugzetten als concept. Kies "Terugzetten als concept". Een redacteur zet het dan online.';

const IS_LIVE = 'Dit staat online. Vraag een redacteur om het weg te halen.';
