import { APIError, type Payload } from 'payload';

import type { Day } from '@/domain/calendar-day';
import { toScheduleRecord } from '@/domain/schedule-record';
import type { Offer, User } from '@/payload-types';

import { inTransaction } from '../transaction';
import { madeBefore, noteMade } from './made-before';
import type { PlannedOffer } from './plan-seasons';

/** Times that it is tried: an address may be taken by a colleague's draft in the same moment. */
const TURNS = 4;

/** What came of an offer: the id of its draft, or why there is none. */
export type Made = { offer: string; draft: string } | { offer: string; why: FailureKey };

/** `gone`: it is not there, or not theirs. */
export const FAILURES = ['gone', 'failed'] as const;
export type FailureKey = (typeof FAILURES)[number];

/**
 * Makes the draft of a new season: all that the offer's latest version says in all content locales, with the new times, an
 * address of its own, not checked yet, made by who asks and under their rights. Asked again with the same ticket it is the same draft.
 */
export async function makeDraft(
  { offer, season }: PlannedOffer,
  { ticket, user, payload, now }: { ticket: string; user: User; payload: Payload; now: Date },
): Promise<Made> {
  const mark = { ticket, offer: offer.id };
  for (let turn = 1; ; turn += 1) {
    try {
      const before = await madeBefore(payload, mark);
      if (before !== null) return { offer: offer.id, draft: before };
      const draft = await inTransaction(payload, async ({ req }) => {
        const note = await noteMade(payload, mark, now, req);
        const { id } = await payload.duplicate({
          collection: 'offers',
          id: offer.id,
          draft: true,
          locale: 'nl',
          data: changesOf(season),
          depth: 0,
          select: {},
          overrideAccess: false,
          user,
          req: { transactionID: req.transactionID },
        });
        await note(id);
        return id;
      });
      return { offer: offer.id, draft };
    } catch (error) {
      if (isRefusal(error)) return { offer: offer.id, why: 'gone' };
      if (turn < TURNS) continue;
      payload.logger.error({ err: error, msg: `A new season of offer ${offer.id} was not made` });
      return { offer: offer.id, why: 'failed' };
    }
  }
}

/** What a new season changes in an offer. Rows of other kinds of schedules, that the form hides, do not come along. */
function changesOf({ schedule, validFrom, validUntil }: PlannedOffer['season']): Partial<Offer> {
  // The words of a schedule are kept per language: who leaves them out keeps them all.
  const { note: _, ...record } = toScheduleRecord(schedule) ?? { kind: 'text' };
  return {
    schedule: { rules: [], dates: [], exceptions: [], overrides: [], ...record } as Offer['schedule'],
    validFrom: noonOf(validFrom),
    validUntil: noonOf(validUntil),
    verifiedAt: null,
  };
}

/** As date pickers keep a day: it is that day in all of Europe. */
function noonOf(day: Day | null): string | null {
  return day === null ? null : `${day}T12:00:00.000Z`;
}

function isRefusal(error: unknown): boolean {
  return error instanceof APIError && (error.status === 403 || error.status === 404);
}
