import { randomUUID } from 'node:crypto';

import type { Database } from '@/catalogue/database';
import type { MeetingChange } from '@/domain/sign-up-consequences';
import { enqueueMail } from '@/outbox/enqueue';

import { manageToken } from './link';
import type { SignUp } from './sign-up';

/** What people are told about what they signed up for. */
export type SignUpNews =
  /** They have a place, or a place in line, as each of the sign-ups says; the first mail about it. */
  | 'signed-up'
  /** A place came free and is kept for them until `offeredUntil`. */
  | 'offered'
  /** They said yes to it. */
  | 'accepted'
  /** They go to another session now. */
  | 'moved'
  /** They cancelled, or staff did for them. */
  | 'cancelled'
  | 'cancelled-by-staff'
  /** Nobody answered to the offered place in time. */
  | 'lapsed'
  /** What they signed up for does not go on. */
  | 'called-off'
  /** Some of its meetings are at another time or place, or do not go on. */
  | 'changed'
  /** The room became smaller: they had a place, and wait for one again. */
  | 'in-line'
  /** It begins in two days. */
  | 'reminder';

/** What every mail needs to know of the installation and the moment. */
export interface TellContext {
  /** Address of the site, without a slash at the end. */
  origin: string;
  /** The installation's own, for manage links. */
  secret: string;
  now: Date;
}

/**
 * Puts the mail about sign-ups into the outbox, in the transaction of what it tells of: one for each booking, to those who gave an
 * e-mail address. The others are called by staff.
 *
 * @param changes what became of the meetings of each sign-up, by its id; none where it is the whole offer that is gone
 */
export async function tell(
  db: Database,
  news: SignUpNews,
  signUps: readonly SignUp[],
  { origin, secret }: TellContext,
  changes: ReadonlyMap<string, readonly MeetingChange[]> = new Map(),
): Promise<void> {
  for (const { booking, email, id, linkVersion } of signUps) {
    if (email === null) continue;
    await enqueueMail(db, {
      key: `sign-up/${id}/${news}/${randomUUID()}`,
      to: email,
      subject: `${news} ${String(changes.get(id)?.length ?? 0)}`,
      text: `${origin}/aanmelding/${manageToken({ id: booking, linkVersion }, secret)}`,
      about: { collection: 'sign-ups', id },
    });
  }
}
