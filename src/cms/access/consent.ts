import type { Where } from 'payload';

import { now } from '@/config/env';
import { amsterdamDay } from '@/domain/amsterdam-time';

/**
 * Documents whose consent has neither ended nor been withdrawn, at this moment. It holds through its last day in the
 * Netherlands; a withdrawal counts at once, whatever its date says: who doubts does not publish.
 */
export function consentHolds(): Where {
  return {
    and: [
      { 'consent.withdrawnOn': { exists: false } },
      { or: [{ 'consent.until': { exists: false } }, { 'consent.until': { greater_than_equal: today() } }] },
    ],
  };
}

/** The opposite: documents whose consent has ended or was withdrawn. */
export function consentEnded(): Where {
  return { or: [{ 'consent.withdrawnOn': { exists: true } }, { 'consent.until': { less_than: today() } }] };
}

function today(): string {
  return `${amsterdamDay(now())}T00:00:00.000Z`;
}
