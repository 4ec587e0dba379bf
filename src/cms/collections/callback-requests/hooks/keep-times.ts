import type { CollectionBeforeChangeHook } from 'payload';

import { now } from '@/config/env';
import { callbackDue } from '@/domain/working-days';
import type { CallbackRequest } from '@/payload-types';

type Attempts = NonNullable<CallbackRequest['attempts']>;

/**
 * Keeps the moments that the queue and the deletion go by, whichever way a request is written: until when to call, when it
 * was finished, and when and by whom an attempt was made.
 */
export const keepTimes: CollectionBeforeChangeHook<CallbackRequest> = ({ data, operation, originalDoc, req }) => {
  const moment = now();
  if (operation === 'create') data.dueAt ??= callbackDue(moment).toISOString();
  const status = data.status ?? originalDoc?.status;
  if (status !== 'done') data.doneAt = null;
  else if (originalDoc?.status !== 'done') data.doneAt = moment.toISOString();
  if (data.attempts) data.attempts = stamped(data.attempts, moment, req.user?.id);
  return data;
};

function stamped(attempts: Attempts, moment: Date, by: string | undefined): Attempts {
  return attempts.map((attempt) => ({
    ...attempt,
    at: attempt.at ?? moment.toISOString(),
    by: attempt.by ?? by,
  }));
}
