import type { Database } from '@/catalogue/database';

import { bookingOfToken, opensBooking } from './link';
import { readBooking, type SignUp } from './sign-up';

/**
 * All that was signed up for at once, for who has the link to it; null when the link opens nothing: it is made up, was renewed,
 * or what it opened is deleted. A link that could be one is looked up and compared, whatever comes of it.
 *
 * @param secret of the installation, as Payload has it: every process that can read a booking knows it
 */
export async function openBooking(db: Database, token: string, secret: string): Promise<SignUp[] | null> {
  const id = bookingOfToken(token);
  if (id === null) return null;
  const signUps = await readBooking(db, id);
  const [first] = signUps;
  const opens = opensBooking(token, { id, linkVersion: first?.linkVersion ?? 1 }, secret);
  return first && opens ? signUps : null;
}
