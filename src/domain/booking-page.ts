import type { ContentLocale } from './locale';
import type { LocationLink } from './location';
import type { PlaceKind } from './offer';
import type { Occurrence } from './schedule';
import type { CancelledBy, SessionKey, SignUpStatus, ToldMeeting } from './sign-up';

/**
 * How somebody stands, for themselves: `offered` while they can still answer, `lapsed` when they did not, and with three words
 * for an end, by who made it. What is most pressing comes first.
 */
const PLACE_STATES = ['offered', 'confirmed', 'waiting', 'lapsed', 'called-off', 'removed', 'cancelled'] as const;
export type PlaceState = (typeof PLACE_STATES)[number];

/** What people can still do something about. */
const STANDING: readonly PlaceState[] = ['offered', 'confirmed', 'waiting'];

/** Somebody of a booking, as its page shows them. */
export interface BookedPerson {
  id: string;
  name: string;
  state: PlaceState;
  /** Until when an offered place is kept, ISO 8601. */
  offeredUntil: string | null;
  /** Their number in line, from 1; null for who does not wait. */
  inLine: number | null;
}

/** A meeting with its place: null for one that is where the offer is. */
interface BookedMeeting extends Pick<ToldMeeting, 'key' | 'start' | 'end' | 'cancelled'> {
  place: LocationLink | null;
}

/** What some or all people of a booking go to. */
export interface BookedSession {
  key: SessionKey;
  /** Those still to come, or all of them when they are over; none where no dates are known. */
  meetings: BookedMeeting[];
  people: BookedPerson[];
  isOver: boolean;
}

/** A session that people can move to. */
export interface OtherSession {
  key: SessionKey;
  start: string;
  end: string;
  /** Null: where the offer is. */
  place: LocationLink | null;
  /** Places that are free; null: as many as come. */
  left: number | null;
}

/** All that was signed up for at once, as whoever has its link may know it. */
export interface Booking {
  /** Null when the offer is gone. */
  title: string | null;
  textLocale: ContentLocale;
  /** Slug of its public page; null when not everybody may see it. */
  offer: string | null;
  placeKind: PlaceKind | null;
  /** Where it is, as far as that is on the site: nobody is sent to a place that is not used any more. */
  place: LocationLink | null;
  onlineUrl: string | null;
  whatToBring: string | null;
  contactPresent: string | null;
  organisation: string;
  /** Whom to call: the place, else the organisation. */
  phone: string | null;
  /** Somebody who signed them up; empty: they did it themselves. */
  helper: string;
  /** Whether they are written to. */
  hasMail: boolean;
  sessions: BookedSession[];
  others: OtherSession[];
}

/** How somebody stands now: an offered place whose time is over is lost, also when nobody took it back yet. */
export function placeState(
  {
    cancelledBy,
    offeredUntil,
    status,
  }: { status: SignUpStatus; cancelledBy: CancelledBy | null; offeredUntil: string | null },
  now: Date,
): PlaceState {
  if (status === 'offered') return isPast(offeredUntil, now) ? 'lapsed' : 'offered';
  if (status !== 'cancelled') return status;
  switch (cancelledBy) {
    case 'session':
      return 'called-off';
    case 'staff':
      return 'removed';
    case 'lapsed':
      return 'lapsed';
    default:
      return 'cancelled';
  }
}

/** The state that a page with several people begins with. */
export function mostPressing(people: readonly Pick<BookedPerson, 'state'>[]): PlaceState {
  return PLACE_STATES.find((state) => people.some((person) => person.state === state)) ?? 'cancelled';
}

/** Those of a booking who have a place, are asked, or wait, and whose sessions are not over. */
export function standing({ sessions }: Pick<Booking, 'sessions'>): BookedPerson[] {
  return sessions.flatMap(({ isOver, people }) =>
    isOver ? [] : people.filter(({ state }) => STANDING.includes(state)),
  );
}

/**
 * The meetings of a session as they are now, in order of time. A coming one that people were told of and that is not there any
 * more is off: nobody may stand before a closed door because a date was taken out.
 *
 * @param current as the offer has them; null: it has this session no more
 */
export function meetingsNow(
  told: readonly ToldMeeting[],
  current: readonly ToldMeeting[] | null,
  now: Date,
): ToldMeeting[] {
  if (current === null) return told.toSorted(byStart);
  const known = new Set(current.map(({ key }) => key));
  const gone = told
    .filter(({ key }) => !known.has(key))
    .map((meeting) => (isPast(meeting.start, now) ? meeting : { ...meeting, cancelled: true }));
  return [...current, ...gone].toSorted(byStart);
}

/** Those that are not over; all of them when none is left. */
export function comingOf<Meeting extends { end: string }>(meetings: readonly Meeting[], now: Date): Meeting[] {
  const coming = meetings.filter(({ end }) => !isPast(end, now));
  return coming.length > 0 ? coming : [...meetings];
}

/** A meeting that people were told of, as calendars know meetings. Its key says which one it is, wherever it was moved. */
export function occurrenceOf({ cancelled, end, key, place, start }: ToldMeeting): Occurrence {
  const at = key.lastIndexOf('@');
  const planned = key.slice(at + 1);
  const isMoved = Date.parse(planned) !== Date.parse(start);
  return {
    row: key.slice(0, at),
    start,
    end,
    place,
    ...(cancelled ? { status: 'cancelled' } : isMoved ? { status: 'moved' } : {}),
    ...(isMoved && { originalStart: planned }),
  };
}

/** Whether what ends then is over; never where no end is known. */
export function isPast(moment: string | null, now: Date): boolean {
  return moment !== null && Date.parse(moment) <= now.getTime();
}

function byStart(a: ToldMeeting, b: ToldMeeting): number {
  return Date.parse(a.start) - Date.parse(b.start);
}
