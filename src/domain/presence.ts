import { amsterdamDay } from './amsterdam-time';
import type { SessionKey, ToldMeeting } from './sign-up';

/** Who was at which meetings, by their keys; a meeting that is not in it is one of which nothing is known. */
export type Attendance = Readonly<Record<SessionKey, boolean>>;

/** Reads what was kept of somebody's presence; anything else than yes or no counts as not known. */
export function readAttendance(kept: unknown): Attendance {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, present]) => typeof present === 'boolean'));
}

/** Whether presence can be noted: the meeting goes on, and its day has come. People are early, and lists are made at the door. */
export function mayMark({ cancelled, start }: Pick<ToldMeeting, 'cancelled' | 'start'>, now: Date): boolean {
  return !cancelled && amsterdamDay(new Date(start)) <= amsterdamDay(now);
}

/**
 * The meeting whose list somebody most likely holds now: today's, of which the one that is going on or comes next goes first;
 * else the last that was; else the first to come. Null where there is none that goes on.
 *
 * @param meetings in order of time
 */
export function meetingNow(meetings: readonly ToldMeeting[], now: Date): ToldMeeting | null {
  const goingOn = meetings.filter(({ cancelled }) => !cancelled);
  const today = goingOn.filter(({ start }) => amsterdamDay(new Date(start)) === amsterdamDay(now));
  return (
    today.find(({ end }) => Date.parse(end) > now.getTime()) ??
    today.at(-1) ??
    goingOn.findLast(({ start }) => Date.parse(start) <= now.getTime()) ??
    goingOn[0] ??
    null
  );
}
