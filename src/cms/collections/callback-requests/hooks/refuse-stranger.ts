import { ValidationError, type CollectionBeforeChangeHook } from 'payload';

import type { CallbackRequest } from '@/payload-types';

import { isProgrammeEditor, organisationsOf } from '../../../access/rules';
import { idOf } from '../../../relation';

/** Who is to call must be able to see the request: somebody of its organisation, or of the programme. */
export const refuseStranger: CollectionBeforeChangeHook<CallbackRequest> = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const assignee = idOf(data.assignee);
  if (assignee === null || assignee === idOf(originalDoc?.assignee)) return data;
  const user = await req.payload.findByID({
    collection: 'users',
    id: assignee,
    depth: 0,
    disableErrors: true,
    // What somebody may see does not depend on who asks.
    overrideAccess: true,
    req,
  });
  const organisation = idOf(data.organisation === undefined ? originalDoc?.organisation : data.organisation);
  if (user && (isProgrammeEditor(user) || (calls(user.role) && organisation && worksFor(user, organisation))))
    return data;
  throw new ValidationError(
    { collection: collection.slug, errors: [{ path: 'assignee', message: 'Kies een collega van deze organisatie.' }] },
    req.t,
  );
};

const calls = (role: string) => role === 'editor' || role === 'contributor';
const worksFor = (user: Parameters<typeof organisationsOf>[0], id: string) => organisationsOf(user).includes(id);
