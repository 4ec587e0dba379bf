import type { ToldMeeting } from '@/domain/sign-up';
import type { MeetingChange } from '@/domain/sign-up-consequences';

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
  /** They had a place; there are fewer now, or what was called off goes on without a place for them, and they wait first in line. */
  | 'in-line'
  /** They wait, and it begins too soon for anybody to be asked by mail. */
  | 'no-place'
  /** It begins in two days. */
  | 'reminder';

/** News of one booking in one session. */
export interface BookingNews<Person> {
  news: SignUpNews;
  /** At least one; all have the same booking, session, language and address. */
  people: readonly Person[];
  /** Of their meetings, as far as is known. */
  changes: readonly MeetingChange[];
  now: Date;
}

/** After which there is no place any more. */
const ENDS: ReadonlySet<SignUpNews> = new Set(['cancelled', 'cancelled-by-staff', 'lapsed', 'called-off']);

/** Whether the place, or the place in line, is over with this news. */
export function isEnd(news: SignUpNews): boolean {
  return ENDS.has(news);
}

/**
 * The meetings that a mail with this news is about: those that are still to come and go on, or what was known last when there
 * are none. Of what does not go on any more those that would have been.
 */
export function meetingsOf(
  news: SignUpNews,
  told: readonly ToldMeeting[],
  changes: readonly MeetingChange[],
  now: Date,
) {
  const were = changes.flatMap(({ before }) => before ?? []);
  if (news === 'called-off' && were.length > 0) return were;
  const goingOn = told.filter(({ cancelled }) => !cancelled);
  const coming = goingOn.filter(({ end }) => Date.parse(end) > now.getTime());
  return [coming, goingOn, told, were].find(({ length }) => length > 0) ?? [];
}
