import type { Payload } from 'payload';

import { daysAgo, RETENTION } from '@/domain/retention';

/**
 * Removes requests to be called that have had their time: a while after they were finished, and finished or not when they
 * have been kept for as long as personal data may be. Their mail goes with them, by the collection's own hook.
 *
 * @returns how many went
 */
export async function removeOldCallbacks(payload: Payload, now: Date): Promise<number> {
  const { daysAfterDone, daysAtMost } = RETENTION.callbackRequests;
  const before = (days: number) => ({ less_than: daysAgo(now, days).toISOString() });
  const { docs, errors } = await payload.delete({
    collection: 'callback-requests',
    where: { or: [{ doneAt: before(daysAfterDone) }, { createdAt: before(daysAtMost) }] },
    depth: 0,
    select: {},
    // The clock removes them, whoever's they are.
    overrideAccess: true,
  });
  if (errors.length > 0) throw new Error(`${String(errors.length)} requests to be called could not be removed`);
  return docs.length;
}
