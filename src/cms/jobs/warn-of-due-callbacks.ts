import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';

import { amsterdamDay, amsterdamIso, wallClockMoment } from '@/domain/amsterdam-time';
import { urgencyOf } from '@/domain/callback-queue';
import { isWorkingDay } from '@/domain/working-days';
import { enqueueMail } from '@/outbox/enqueue';

import { deskAddresses } from '../callback-queue/desks';
import { dueToday } from '../callback-queue/mails';
import { idOf } from '../relation';

/** When the working day begins: before that nobody reads it. */
const MORNING = '08:00';

/**
 * Tells each organisation once on a working day, in the morning, how many people it should call today or should have called
 * already. Says nothing of whom.
 *
 * @returns how many mails were made, or had been made that day
 */
export async function warnOfDueCallbacks(payload: Payload, now: Date): Promise<number> {
  const today = amsterdamDay(now);
  if (!isWorkingDay(today) || amsterdamIso(now).slice(11, 16) < MORNING) return 0;
  const midnight = wallClockMoment(today, '23:59').epochMilliseconds + 60_000;
  const { docs } = await payload.find({
    collection: 'callback-requests',
    where: {
      and: [{ status: { equals: 'open' } }, { dueAt: { less_than: new Date(midnight).toISOString() } }],
    },
    select: { organisation: true, dueAt: true, status: true },
    depth: 0,
    pagination: false,
    // The platform counts for each organisation what is its own.
    overrideAccess: true,
  });
  let mails = 0;
  for (const [organisation, due] of Map.groupBy(docs, (request) => idOf(request.organisation))) {
    const late = due.filter(({ dueAt, status }) => urgencyOf({ status, dueAt: dueAt ?? null }, now) === 'late').length;
    for (const address of await deskAddresses(payload, organisation)) {
      await enqueueMail((payload.db as unknown as PostgresAdapter).drizzle, {
        ...dueToday({ late, total: due.length }),
        key: `callbacks-due/${organisation ?? 'programme'}/${today}/${address}`,
        to: address,
      });
      mails += 1;
    }
  }
  return mails;
}
