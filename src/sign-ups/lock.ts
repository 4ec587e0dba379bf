import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';

import { TAKES_SIGN_UPS, VERSION_OF_OFFER } from './offer';

/** What of an offer bounds its places, true for as long as the transaction lasts. */
export interface OfferLock {
  /** Null: it takes no sign-ups any more. */
  version: string | null;
  capacity: number | null;
  waitingList: boolean;
}

/**
 * Waits for its turn with an offer. Until the transaction ends nobody else gives or takes places in it, and nobody changes it:
 * the CMS writes the same row when an offer is published.
 *
 * @returns null when there is no such offer
 */
export async function lockOffer(db: Database, offer: string): Promise<OfferLock | null> {
  const { rows } = await executePrepared(
    db,
    'lock offer',
    sql`
    SELECT CASE WHEN ${TAKES_SIGN_UPS} THEN ${VERSION_OF_OFFER} END AS version, o.sign_up_capacity::int AS capacity,
      coalesce(o.sign_up_waiting_list, true) AS "waitingList"
    FROM public.offers o WHERE o.id = ${offer}::uuid FOR NO KEY UPDATE`,
  );
  return (rows[0] as unknown as OfferLock | undefined) ?? null;
}
