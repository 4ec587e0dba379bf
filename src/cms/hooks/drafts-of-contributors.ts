import { APIError, type CollectionBeforeOperationHook } from 'payload';

/** Set in a request's context when a contributor takes something out of the bin, for the access rules to see. */
export const RESTORES_FROM_BIN = 'restoresFromBin';

/**
 * Every write of a contributor becomes a draft and leaves what is live as it is. Done before the operation, because
 * setting `_status` later would withdraw the live version instead of standing beside it.
 */
export const draftsOfContributors: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || req.user?.role !== 'contributor') return args;
  if (operation === 'restoreVersion') {
    // Payload has read the flag by now, so it cannot be turned on here.
    if (args.draft !== true) throw new APIError(RESTORE_AS_DRAFT, 403, undefined, true);
    return args;
  }
  if (operation !== 'create' && operation !== 'update') return args;

  const { deletedAt, ...data } = { ...args.data, _status: 'draft' };
  if (operation === 'update' && deletedAt != null) {
    // To the bin: the access rules allow it only for what is not live; nothing else changes along with it.
    return { ...args, ...notPublishing, data: { deletedAt, _status: 'draft' } };
  }
  if (operation === 'update' && args.trash === true && deletedAt === null) {
    req.context[RESTORES_FROM_BIN] = true;
    return { ...args, ...notPublishing, data: { deletedAt, _status: 'draft' } };
  }
  return { ...args, ...notPublishing, draft: true, data };
};

const notPublishing = {
  autosave: false,
  publishAllLocales: false,
  publishSpecificLocale: undefined,
  unpublishAllLocales: false,
};

const RESTORE_AS_DRAFT =
  'U kunt een oude versie alleen terugzetten als concept. Kies "Terugzetten als concept". Een redacteur zet het dan online.';
