import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';

/** Which number in line those of a booking are who wait, from 1, by the id of their sign-up. */
export async function numbersInLine(db: Database, booking: string): Promise<Map<string, number>> {
  const { rows } = await executePrepared(
    db,
    'numbers in line',
    sql`
    SELECT s.id, (SELECT count(*)::int FROM public.sign_ups t WHERE t.offer_id = s.offer_id AND t.session = s.session
        AND t.status = 'waiting' AND t.arrival <= s.arrival) AS number
    FROM public.sign_ups s WHERE s.booking = ${booking}::text AND s.status = 'waiting'`,
  );
  return new Map((rows as { id: string; number: number }[]).map(({ id, number }) => [id, number]));
}
