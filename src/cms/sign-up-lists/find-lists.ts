import type { PostgresAdapter } from '@payloadcms/db-postgres';
import type { Payload, PayloadRequest } from 'payload';

import type { Database } from '@/catalogue/database';
import { readAttendance, type Attendance } from '@/domain/presence';
import {
  isEndedSeries,
  SERIES,
  type CancelledBy,
  type SessionKey,
  type SignUpStatus,
  type ToCall,
} from '@/domain/sign-up';
import type { User } from '@/payload-types';
import { offersWithLists, readLists, type ListedOffer, type ListedSession } from '@/sign-ups/lists';

import { isProgrammeEditor, organisationsOf } from '../access/rules';

/** Somebody on a list, as who gives the course may know them. */
export interface ListedPerson {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  /** Empty: they signed up themselves. */
  helper: string;
  help: string;
  remark: string;
  status: SignUpStatus;
  cancelledBy: CancelledBy | null;
  /** ISO 8601; null: no place is kept for them until some moment. */
  offeredUntil: string | null;
  attendance: Attendance;
  /** What they are still to be called about; null: nothing. */
  call: ToCall | null;
  /** When this changed last, as `markCalled` wants it. */
  changedAt: string;
}

/** Whose lists somebody sees: ids of organisations; null: all. */
export function ownersOfLists(user: User): readonly string[] | null {
  if (isProgrammeEditor(user)) return null;
  return user.role === 'coach' ? [] : organisationsOf(user);
}

/**
 * An offer with its lists, for who may see them. What is another organisation's is as good as not there, found in the same
 * time by the same question.
 *
 * @param id of an offer, or anything that somebody put in its place
 */
export async function findOfferWithLists(
  payload: Payload,
  user: User,
  id: string,
  now: Date,
  within: { req?: Pick<PayloadRequest, 'transactionID'>; db?: Database } = {},
): Promise<ListedOffer | null> {
  const owners = ownersOfLists(user);
  const { docs } = await payload.find({
    collection: 'offers',
    where: {
      and: [
        { id: { equals: isUuid(id) ? id : NO_ID } },
        ...(owners === null ? [] : [{ organisation: { in: owners.length > 0 ? [...owners] : [NO_ID] } }]),
      ],
    },
    // In the bin too: the people on its lists are still to be told.
    trash: true,
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    user,
    req: within.req,
  });
  const [found] = docs;
  if (!found) return null;
  return (await readLists(within.db ?? databaseOf(payload), [found.id], now))[0] ?? null;
}

/**
 * A list by its key; null when the offer has no such session and never had people in one. That of a series stays where it was when
 * it is over, until there is another one.
 */
export function sessionOf({ sessions }: ListedOffer, key: SessionKey): ListedSession | null {
  const ended = key === SERIES ? sessions.findLast((session) => isEndedSeries(session.key)) : undefined;
  return sessions.find((session) => session.key === key) ?? ended ?? null;
}

/** The people of a list in order of arrival, those who are off it too, read under somebody's own rights. */
export async function findPeople(
  payload: Payload,
  user: User,
  offer: string,
  session: ListedSession,
): Promise<ListedPerson[]> {
  const { docs } = await payload.find({
    collection: 'sign-ups',
    where: { and: [{ offer: { equals: offer } }, { session: { equals: session.key } }] },
    sort: 'arrival',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  });
  return docs.map((doc) => ({
    id: doc.id,
    name: doc.name,
    phone: doc.phone ?? null,
    email: doc.email ?? null,
    helper: doc.helper ?? '',
    help: doc.help ?? '',
    remark: doc.remark ?? '',
    status: doc.status,
    cancelledBy: doc.cancelledBy ?? null,
    offeredUntil: doc.offeredUntil ?? null,
    attendance: readAttendance(doc.attendance),
    call: doc.toCall ?? null,
    changedAt: doc.updatedAt,
  }));
}

/** A session with the offer it is of. */
export interface OverviewLine {
  offer: ListedOffer;
  session: ListedSession;
}

/** Most sessions that one overview shows. */
const MOST = 100;
/** A session without anybody is shown so many days ahead; one with people however far away it is. */
const EMPTY_SHOWN = 28;
const DAY = 86_400_000;

/**
 * The sessions that are going on or to come of all that somebody looks after, in order of time, and those of the last day, whose
 * list may still be at hand; and those of which people are still to be called.
 */
export async function findOverview(
  payload: Payload,
  user: User,
  now: Date,
): Promise<{ lines: OverviewLine[]; isAll: boolean }> {
  const db = databaseOf(payload);
  const owners = ownersOfLists(user);
  if (owners?.length === 0) return { lines: [], isAll: true };
  const offers = await readLists(db, await offersWithLists(db, owners), now);
  const lines = offers
    .flatMap((offer) => offer.sessions.map((session) => ({ offer, session })))
    .filter(({ session }) => isAtHand(session, now))
    .toSorted((a, b) => startOf(a.session, now) - startOf(b.session, now) || (a.offer.title < b.offer.title ? -1 : 1));
  return { lines: lines.slice(0, MOST), isAll: lines.length <= MOST };
}

function isAtHand({ isCalledOff, lastEnd, people, start, toCall }: ListedSession, now: Date): boolean {
  if (Object.values(toCall).some((amount) => amount > 0)) return true;
  const amount = people.confirmed + people.offered + people.waiting;
  if (lastEnd !== null && Date.parse(lastEnd) < now.getTime() - DAY) return false;
  if (amount > 0) return true;
  return !isCalledOff && (start === null || Date.parse(start) < now.getTime() + EMPTY_SHOWN * DAY);
}

/** When it begins, or goes on; what has no date comes last. */
function startOf({ meetings, start }: ListedSession, now: Date): number {
  const next = meetings.find(({ end }) => Date.parse(end) > now.getTime());
  return next ? Date.parse(next.start) : start === null ? Infinity : Date.parse(start);
}

/** The pool behind Payload, for our own statements. */
export function databaseOf(payload: Payload): Database {
  return (payload.db as unknown as PostgresAdapter).drizzle;
}

/** An id that nothing has. */
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Whether a text can be the id of a document. */
function isUuid(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(text);
}
