import { APIError, type CollectionBeforeOperationHook } from 'payload';

import { referencesTo } from '../../../references';

/**
 * Pictures have no drafts, so a contributor changes one only while nothing that is live shows it. Checked before the
 * operation, which replaces the file itself early on; and one at a time, because the check is about one.
 */
export const keepLivePictures: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || operation !== 'update' || req.user?.role !== 'contributor') return args;
  if (!('id' in args)) throw new APIError('Verander bestanden één voor één.', 403, undefined, true);
  const references = await referencesTo('media', String(args.id), req);
  if (!references.some(({ live }) => live)) return args;
  throw new APIError(
    'Dit bestand staat al online. Vraag een redacteur om het te veranderen, of voeg een nieuw bestand toe.',
    403,
    undefined,
    true,
  );
};
