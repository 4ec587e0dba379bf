import { sql } from 'drizzle-orm';

import { executePrepared, type Database } from '@/catalogue/database';

import { hasHadItsTime } from './forget';
import { bookingOfToken, opensBooking } from './link';
import { SIGN_UP_COLUMNS, type SignUp } from './sign-up';

/**
 * All that was signed up for at once, for who has the link to it; null when the link opens nothing: it is made up, was renewed,
 * or what it opened is deleted or has had its time, whether or not the worker came by. A link that could be one is looked up and
 * compared, whatever comes of it.
 *
 * @param secret of the installation, as Payload has it: every process that can read a booking knows it
 */
export async function openBooking(db: Database, token: string, secret: string, now: Date): Promise<SignUp[] | null> {
  const id = bookingOfToken(token);
  if (id === null) return null;
  const signUps = await readOpen(db, id, now);
  const [first] = signUps;
  const opens = opensBooking(token, { id, linkVersion: first?.linkVersion ?? 1 }, secret);
  return first && opens ? signUps : null;
}

async function readOpen(db: Database, booking: string, now: Date): Promise<SignUp[]> {
  const { rows } = await executePrepared(
    db,
    'booking to open',
    sql`
    SELECT ${SIGN_UP_COLUMNS} FROM public.sign_ups s
    WHERE s.booking = ${booking}::text AND NOT ${hasHadItsTime(now)} ORDER BY s.arrival`,
  );
  return rows as unknown as SignUp[];
}
