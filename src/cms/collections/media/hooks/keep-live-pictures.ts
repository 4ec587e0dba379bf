import { APIError, type CollectionBeforeChangeHook } from 'payload';

import { referencesTo } from '../../../references';

/** Pictures have no drafts, so a contributor changes one only while nothing that is live shows it. */
export const keepLivePictures: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || req.user?.role !== 'contributor') return data;
  const references = await referencesTo('media', String(originalDoc?.id), req);
  if (!references.some(({ live }) => live)) return data;
  throw new APIError(
    'Dit bestand staat al online. Vraag een redacteur om het te veranderen, of voeg een nieuw bestand toe.',
    403,
    undefined,
    true,
  );
};
