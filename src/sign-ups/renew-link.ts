import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';

import type { Booking } from './link';
import { SIGN_UP_COLUMNS, type SignUp } from './sign-up';

/**
 * Gives a booking another link; the one before opens nothing from now on. Two who do it at once do it once.
 *
 * @param db a transaction
 * @returns the people in it, with the new link; none when somebody else has just renewed it
 */
export async function renewLink(
  db: Database,
  { booking, linkVersion }: Pick<SignUp, 'booking' | 'linkVersion'>,
): Promise<SignUp[]> {
  const { rows } = await executePrepared(
    db,
    'renew link',
    sql`
    UPDATE public.sign_ups s SET link_version = ${linkVersion}::int + 1, updated_at = now()
    WHERE s.booking = ${booking}::text AND s.link_version = ${linkVersion}::int
    RETURNING ${SIGN_UP_COLUMNS}`,
  );
  return rows as unknown as SignUp[];
}

/** The link that a booking has now, when it got that within the last minute; else null. */
export async function justRenewed(db: Database, booking: string): Promise<Booking | null> {
  const { rows } = await executePrepared(
    db,
    'just renewed',
    sql`
    SELECT s.booking AS id, s.link_version::int AS "linkVersion" FROM public.sign_ups s
    WHERE s.booking = ${booking}::text AND s.updated_at > now() - interval '1 minute' LIMIT 1`,
  );
  return (rows[0] as unknown as Booking | undefined) ?? null;
}
