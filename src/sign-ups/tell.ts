import { createHash } from 'node:crypto';

import type { Database } from '@/catalogue/database';
import type { MeetingChange } from '@/domain/sign-up-consequences';
import { enqueueMail } from '@/outbox/enqueue';

import { mailCalendar, offerPageUrl } from './booking-calendar';
import { readBookingFacts, type BookingFacts } from './booking-facts';
import { manageAddress } from './link';
import { mailWords } from './mail-words';
import type { BookingNews, SignUpNews } from './news';
import { noteReminded } from './reminded';
import type { SignUp } from './sign-up';

export type { SignUpNews } from './news';

/** What every mail needs to know of the installation and the moment. */
export interface TellContext {
  /** Address of the site, without a slash at the end. */
  origin: string;
  /** The installation's own, for manage links. */
  secret: string;
  now: Date;
}

/**
 * Puts the mail about sign-ups into the outbox, in the transaction of what it tells of: one for each booking in a session, to
 * those who gave an e-mail address. The others are called by staff.
 *
 * The same news of rows that have not changed since is mailed once, however often this is called.
 *
 * @param signUps as they are written by now
 * @param changes what became of the meetings of each sign-up, by its id; none where it is the whole offer that is gone
 */
export async function tell(
  db: Database,
  news: SignUpNews,
  signUps: readonly SignUp[],
  context: TellContext,
  changes: ReadonlyMap<string, readonly MeetingChange[]> = new Map(),
): Promise<void> {
  const reached = signUps.filter(({ email }) => email !== null);
  if (reached.length === 0) return;
  const facts = await readBookingFacts(db, reached);
  for (const people of Map.groupBy(reached, ({ booking, session }) => `${booking} ${session}`).values()) {
    const its = people.map(({ id }) => changes.get(id)).find((each) => each !== undefined) ?? [];
    await mail(db, { news, people, changes: its, now: context.now }, facts, context);
  }
  await noteReminded(db, news, reached, context.now);
}

async function mail(db: Database, told: BookingNews<SignUp>, facts: BookingFacts, context: TellContext): Promise<void> {
  const [first] = told.people;
  if (!first?.email) return;
  const { booking, email, id, locale, offer } = first;
  const pageUrl = offerPageUrl(facts.offers.get(offer ?? '') ?? null, locale, context.origin);
  const calendar = mailCalendar(told, facts, context.origin);
  const manageUrl = manageAddress(first, context);
  await enqueueMail(db, {
    ...mailWords({ ...told, manageUrl, pageUrl, hasCalendar: calendar !== null }, facts),
    key: `sign-up/${booking}/${told.news}/${whichTime(told, facts)}`,
    to: email,
    ...(calendar && { calendar }),
    about: { collection: 'sign-ups', id },
    // It opens the place for as long as there is one.
    wipe: true,
  });
}

/**
 * Tells one time of the same news from the next. People sign up once, but may be sent a new link; they are reminded once of each
 * start; and whatever else happens may happen again, in the same words, and has then changed the row in between.
 */
function whichTime({ changes, news, people }: BookingNews<SignUp>, { changedAt }: BookingFacts): string {
  const [first] = people;
  if (news === 'signed-up') return String(first?.linkVersion);
  if (news === 'reminder') return hash([first?.session, first?.startsAt]);
  const rows = people
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, offeredUntil, session, status, told }) => [id, changedAt.get(id), status, offeredUntil, session, told]);
  return hash([rows, changes]);
}

function hash(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
