import type { Occurrence } from './schedule';

/** What a place in an offer is taken for: all of its meetings together, or one of them. */
export const SIGN_UP_UNITS = ['series', 'session'] as const;
export type SignUpUnit = (typeof SIGN_UP_UNITS)[number];

/**
 * How a sign-up stands. `confirmed`: a place. `waiting`: in line for one. `offered`: a place is kept for them until they answer
 * or its time is over. `cancelled`: no place, and not in line.
 */
export const SIGN_UP_STATUSES = ['confirmed', 'waiting', 'offered', 'cancelled'] as const;
export type SignUpStatus = (typeof SIGN_UP_STATUSES)[number];

/** By whom a sign-up ended: whoever it is for, staff, a session that is off, or an offered place that nobody answered to. */
export const CANCELLED_BY = ['person', 'staff', 'session', 'lapsed'] as const;
export type CancelledBy = (typeof CANCELLED_BY)[number];

/**
 * What staff still have to call somebody about, whom no mail told of it: nothing of theirs goes on, it is at another time or place,
 * a place is free for them, the one that was kept is gone, or (`in-line`) they have none any more and wait again.
 */
export const TO_CALL = ['called-off', 'changed', 'offered', 'lapsed', 'in-line'] as const;
export type ToCall = (typeof TO_CALL)[number];

/** Languages that people are written to in. */
export const SIGN_UP_LOCALES = ['nl', 'en'] as const;

/** Names a session within its offer: a series, see {@link isSeries}, or a meeting, see {@link sessionKey}. */
export type SessionKey = string;

/** All meetings of an offer together, in the season that it has now. */
export const SERIES: SessionKey = 'series';

/** What the key of a series that has been begins with; when it ended follows, so that each season has a key of its own. */
export const ENDED_SERIES = `${SERIES}@`;

export function isEndedSeries(key: SessionKey): boolean {
  return key.startsWith(ENDED_SERIES);
}

/** Whether a place is for all meetings together, whether they are still to come or have been. */
export function isSeries(key: SessionKey): boolean {
  return key === SERIES || isEndedSeries(key);
}

/** The key of one meeting: it stays the same when the meeting is moved. */
export function sessionKey({
  originalStart,
  row,
  start,
}: Pick<Occurrence, 'row' | 'start' | 'originalStart'>): SessionKey {
  return `${row}@${new Date(originalStart ?? start).toISOString()}`;
}

/** A meeting as people were told of it, to see later what has changed. */
export interface ToldMeeting {
  /** See {@link sessionKey}. */
  key: SessionKey;
  /** Instants, ISO 8601 with offset. */
  start: string;
  end: string;
  /** Id of the location that it is at, the offer's own or another; null: at none that is live. */
  place: string | null;
  /** Where that is, in words. Absent: nobody was told. */
  address?: string;
  cancelled: boolean;
}

/** Somebody who gets a place, or a place in line. */
export interface Attendee {
  name: string;
  /** What helps them to take part; empty when nothing was said. */
  help: string;
}

/** Most people that are signed up at once. */
export const LARGEST_GROUP = 30;
/** Largest number of places that an editor can give. */
export const LARGEST_CAPACITY = 500;

const HOUR = 3_600_000;
/** How long an offered place is kept for somebody. */
const ANSWER_TIME = 48 * HOUR;
/** An offered place is given to the next one in line before so long ahead of the session, so that they can still come. */
const LAST_ANSWER = 4 * HOUR;
/** Nobody is asked to answer within less. */
const SHORTEST_ANSWER = 2 * HOUR;
/** How long before a session nobody is asked for an answer any more, in milliseconds; see {@link answerBy}. */
export const TOO_SOON_TO_ASK = LAST_ANSWER + SHORTEST_ANSWER;

/**
 * Until when an offered place is kept: two days, but never later than four hours before it begins. Null when that is too soon to
 * ask anybody by mail: staff can still call.
 *
 * @param start when the session begins; null: nobody knows
 */
export function answerBy(start: string | null, now: Date): Date | null {
  const until = Math.min(now.getTime() + ANSWER_TIME, lastAnswer(start)?.getTime() ?? Infinity);
  return until - now.getTime() < SHORTEST_ANSWER ? null : new Date(until);
}

/** Until when an offered place is kept at most; null: nobody knows when it begins. */
export function lastAnswer(start: string | null): Date | null {
  return start === null ? null : new Date(Date.parse(start) - LAST_ANSWER);
}
