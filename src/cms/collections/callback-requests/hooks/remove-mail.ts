import type { CollectionAfterDeleteHook } from 'payload';

import { removeMailAbout } from '@/outbox/clean-up';

import { transactionOf } from '../../../transaction';

/** What was mailed about a request, or is about to be, goes with it. */
export const removeMail: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await removeMailAbout(await transactionOf(req), collection.slug, [String(id)]);
};
