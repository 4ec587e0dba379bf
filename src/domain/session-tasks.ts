import { amsterdamDay } from './amsterdam-time';
import { dayFromNumber, dayNumber, type Day } from './calendar-day';
import { answerBy, TO_CALL, type SessionKey, type SignUpStatus, type ToCall, type ToldMeeting } from './sign-up';

/**
 * What staff should do about the meetings of the next two weeks, the most urgent kind first.
 *
 * - `call-…`: no mail told people of it, so they know only when somebody calls. A place is free for them; what they came for is
 *   off; it is at another time or place; they wait in line again; the place that was kept for them is gone.
 * - `called-off`: it is off, and people had signed up for it; or one lesson of a series is. Most of them were told by mail.
 * - `no-place`, `no-contact`: nobody would know where to go, or whom to ask.
 * - `free-places`: places are free while people wait, whom no mail asks any more.
 * - `waiting`: people wait for a place in a session that is full.
 * - `full`, `nearly-full`: nobody waits, but no or few places are left.
 * - `no-presence`: it is over, and nobody noted who was there.
 */
export const TASK_KINDS = [
  'call-offered',
  'call-called-off',
  'call-changed',
  'call-in-line',
  'call-lapsed',
  'called-off',
  'no-place',
  'no-contact',
  'free-places',
  'waiting',
  'full',
  'nearly-full',
  'no-presence',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** One thing to do. */
export interface SessionTask {
  kind: TaskKind;
  /** On which day it is about; today for what cannot wait until then. */
  day: Day;
  offer: string;
  title: string;
  /** The list it is about; null: the offer itself. */
  session: SessionKey | null;
  /** The meeting it is about; null: no date is known. */
  meeting: Pick<ToldMeeting, 'key' | 'start'> | null;
  /** How many people, or of `no-place` and `no-contact` how many meetings. */
  count: number;
  /** Of `called-off`: how many of them staff still have to call about it. */
  unaware: number;
  /** Places that are left; null: as many as come. */
  left: number | null;
}

/** What is looked at of an offer that is live, or that people still have a place in. */
export interface WatchedOffer {
  id: string;
  title: string;
  /** Withdrawn: nothing can be said of where and who. */
  isLive: boolean;
  /** Somebody is named who is there, or a number to call is known. */
  hasContact: boolean;
  /** Null: as many as come. */
  capacity: number | null;
  sessions: WatchedSession[];
}

export interface WatchedSession {
  key: SessionKey;
  /** Past and coming, in order of time. */
  meetings: WatchedMeeting[];
  isCalledOff: boolean;
  people: Record<Exclude<SignUpStatus, 'cancelled'>, number>;
  /** How many people are on its list no more because it is off. */
  calledOff: number;
  /** How many people are still to be called about what, on the list or off it. */
  toCall: Record<ToCall, number>;
}

export interface WatchedMeeting extends ToldMeeting {
  hasPlace: boolean;
  /** How many people's presence or absence was noted. */
  marked: number;
}

/** How many days are looked ahead, today among them, and how many back at meetings without presence. */
const WATCHED_DAYS = 14;
/** A session counts as nearly full from this part of its places, or with so few left. */
const NEARLY = 0.8;
const FEW_LEFT = 2;

/** What is to be done about the meetings of the next two weeks, in order of day. */
export function sessionTasks(offers: readonly WatchedOffer[], now: Date): SessionTask[] {
  const today = dayNumber(amsterdamDay(now));
  const days: Days = {
    now,
    today: dayFromNumber(today),
    first: dayFromNumber(today - WATCHED_DAYS),
    last: dayFromNumber(today + WATCHED_DAYS - 1),
  };
  return offers
    .flatMap((offer) => [
      ...aboutTheOffer(offer, days),
      ...offer.sessions.flatMap((session) => aboutTheSession(offer, session, days)),
    ])
    .toSorted(
      (a, b) =>
        compare(a.day, b.day) ||
        TASK_KINDS.indexOf(a.kind) - TASK_KINDS.indexOf(b.kind) ||
        compare(a.meeting?.start ?? '', b.meeting?.start ?? '') ||
        compare(a.title, b.title),
    );
}

interface Days {
  now: Date;
  today: Day;
  first: Day;
  last: Day;
}

/** Where and who are said once for all meetings of an offer, so one line is enough however many there are. */
function aboutTheOffer({ hasContact, id, isLive, sessions, title }: WatchedOffer, days: Days): SessionTask[] {
  if (!isLive) return [];
  const coming = sessions
    .flatMap(({ meetings }) => meetings)
    .filter((meeting) => isComing(meeting, days))
    .toSorted((a, b) => Date.parse(a.start) - Date.parse(b.start));
  const line = (kind: TaskKind, [first, ...more]: WatchedMeeting[]): SessionTask[] =>
    first
      ? [
          {
            kind,
            day: dayOf(first),
            offer: id,
            title,
            session: null,
            meeting: first,
            count: more.length + 1,
            unaware: 0,
            left: null,
          },
        ]
      : [];
  return [
    ...line(
      'no-place',
      coming.filter(({ hasPlace }) => !hasPlace),
    ),
    ...line('no-contact', hasContact ? [] : coming),
  ];
}

function aboutTheSession(offer: WatchedOffer, session: WatchedSession, days: Days): SessionTask[] {
  const { calledOff, isCalledOff, meetings, people, toCall } = session;
  const next = meetings.find((meeting) => isComing(meeting, days));
  const taken = people.confirmed + people.offered;
  const left = offer.capacity === null ? null : Math.max(0, offer.capacity - taken);
  const line = (kind: TaskKind, count: number, meeting: WatchedMeeting | undefined, unaware = 0): SessionTask[] =>
    count === 0
      ? []
      : [
          {
            kind,
            day: meeting && dayOf(meeting) <= days.last && dayOf(meeting) >= days.first ? dayOf(meeting) : days.today,
            offer: offer.id,
            title: offer.title,
            session: session.key,
            meeting: meeting ?? null,
            count,
            unaware,
            left,
          },
        ];
  const upcoming = meetings.find((meeting) => Date.parse(meeting.end) > days.now.getTime());
  const calls = TO_CALL.flatMap((about) => line(`call-${about}`, toCall[about], next ?? upcoming));
  const ended = meetings.filter(
    (meeting) => !meeting.cancelled && Date.parse(meeting.end) <= days.now.getTime() && dayOf(meeting) >= days.first,
  );
  const unmarked = ended
    .filter(({ marked }) => marked === 0)
    .flatMap((meeting) => line('no-presence', people.confirmed, meeting));
  const off = meetings.filter((meeting) => meeting.cancelled && isAhead(meeting, days));
  const missed = (isCalledOff ? off.slice(0, 1) : off).flatMap((meeting) =>
    // Who has a place in a series keeps it, and hears of the lesson as of any other change.
    line('called-off', calledOff + taken + people.waiting, meeting, toCall['called-off'] + toCall.changed),
  );
  const places = next ? aboutThePlaces(offer, session, next, left, days.now, line) : [];
  return [...calls, ...missed, ...places, ...unmarked];
}

function aboutThePlaces(
  { capacity }: WatchedOffer,
  { people }: WatchedSession,
  next: WatchedMeeting,
  left: number | null,
  now: Date,
  line: (kind: TaskKind, count: number, meeting: WatchedMeeting) => SessionTask[],
): SessionTask[] {
  if (people.waiting > 0) return line(left === 0 ? 'waiting' : 'free-places', people.waiting, next);
  if (capacity === null || left === null || left === capacity) return [];
  // Nobody can still be found for what has begun.
  if (Date.parse(next.start) <= now.getTime()) return [];
  if (left === 0) return line('full', capacity, next);
  return left <= FEW_LEFT || capacity - left >= NEARLY * capacity ? line('nearly-full', capacity - left, next) : [];
}

/** Whether mail can still ask somebody to take a free place. */
export function canBeAskedByMail(start: string | null, now: Date): boolean {
  return answerBy(start, now) !== null;
}

function isComing(meeting: ToldMeeting, days: Days): boolean {
  return !meeting.cancelled && isAhead(meeting, days);
}

function isAhead(meeting: ToldMeeting, { last, now }: Days): boolean {
  return Date.parse(meeting.end) > now.getTime() && dayOf(meeting) <= last;
}

function dayOf({ start }: ToldMeeting): Day {
  return amsterdamDay(new Date(start));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
