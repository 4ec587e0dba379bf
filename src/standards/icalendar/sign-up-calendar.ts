import { amsterdamIso } from '@/domain/amsterdam-time';
import type { Offer } from '@/domain/offer-page';
import type { Occurrence } from '@/domain/schedule';

import type { CalendarContext, CalendarWords } from './calendar-context';
import { calendarFile } from './calendar-file';
import { eventLines, secondsAt } from './event';
import { meetingText, placeOfMeeting } from './meeting-text';
import { utcStamp } from './time-zone';

/** Somebody's place in an offer, as their own calendar needs it. */
export interface CalendarSignUp {
  /** Names this place for ever, and opens nothing: it stands in the file. */
  id: string;
  offer: Pick<Offer, 'location' | 'otherPlaces' | 'title'>;
  /**
   * What the place is for. One meeting, which may become another one; or the lessons of a series. A lesson that somebody was
   * told of and that is not in the schedule any more has to be among them as cancelled: what a file is silent about stays in
   * calendars.
   */
  takesPart: { in: 'session'; meeting: Occurrence } | { in: 'series'; meetings: readonly Occurrence[] };
  /** The place is given up or taken back, whatever becomes of the meetings. */
  isEnded: boolean;
  /** Number of who gives the offer, to be called when something comes in between. */
  phone: string | null;
  /** Absolute address at which the place can be seen and given up. It is for one person, and so is a file that names it. */
  manageUrl: string | null;
  /** Absolute address of the offer's page; null when it is not for everybody. */
  pageUrl: string | null;
}

/** What such a calendar says in the language of who has the place. */
export interface SignUpCalendarWords extends Pick<CalendarWords, 'cancelled' | 'moved' | 'uncertain'> {
  /** Title of a meeting at which they have no place any more: "Afgemeld: Klik & Tik". */
  ended: (title: string) => string;
  /** The day and the time of a meeting, with the year where it could be another. */
  when: (meeting: Pick<Occurrence, 'start' | 'end'>) => string;
  phone: (phone: string) => string;
  manage: (url: string) => string;
}

/**
 * The meetings that somebody has a place at, as a file to be taken into a calendar from a mail or page. Nobody follows it, so it
 * has no name and no hours to ask again at; what changes comes with the next mail.
 *
 * UIDs are the place's own and not those of the offer's calendar. There a meeting is as a rule one of a recurring event, and
 * calendars do not agree on what a single one of those means without the others; the SEQUENCEs of two sources would hold up each
 * other's changes; and who gives up one of two places would cancel the meeting of the other.
 *
 * A place at one meeting keeps its UID when it becomes a place at another one, so that calendars move it. Lessons of a series
 * have the identity of their meeting: each can be cancelled and moved by itself. SEQUENCE is the second of writing, so that the
 * newest file is the one that counts, whatever has changed.
 *
 * @returns text/calendar with METHOD:PUBLISH; no events when a series has no meetings
 */
export function signUpCalendar(
  signUp: CalendarSignUp,
  context: Pick<CalendarContext, 'exactPlaces' | 'siteUrl' | 'stamp'> & { words: SignUpCalendarWords },
): string {
  const { id, takesPart } = signUp;
  const events =
    takesPart.in === 'session'
      ? [{ uid: id, meeting: takesPart.meeting }]
      : takesPart.meetings.map((meeting) => ({ uid: `${id}-${identityOf(meeting)}`, meeting }));
  return calendarFile(
    null,
    events.flatMap(({ meeting, uid }) => meetingLines(signUp, meeting, uid, context)),
  );
}

/** Row and planned start, which stay the same when a meeting is moved. */
function identityOf({ originalStart, row, start }: Occurrence): string {
  return `${row}-${utcStamp(Date.parse(originalStart ?? start))}`;
}

function meetingLines(
  { isEnded, manageUrl, offer, pageUrl, phone }: CalendarSignUp,
  meeting: Occurrence,
  uid: string,
  context: Parameters<typeof signUpCalendar>[1],
): string[] {
  const { stamp, words } = context;
  const { status, summary, why } = meetingText(offer.title, meeting, words);
  const url = pageUrl ?? manageUrl;
  // A meeting that is off for everybody says so, and not that somebody gave up.
  const isTheirEnd = isEnded && status !== 'CANCELLED';
  const times = { start: onDutchClocks(meeting.start), end: onDutchClocks(meeting.end) };
  return eventLines(
    {
      summary: isTheirEnd ? words.ended(offer.title) : summary,
      description: [
        ...why,
        words.when(times),
        ...(phone === null ? [] : [words.phone(phone)]),
        ...(manageUrl === null ? [] : [words.manage(manageUrl)]),
        ...(pageUrl === null ? [] : [pageUrl]),
      ],
      place: placeOfMeeting(offer, meeting),
      url,
      status: isTheirEnd ? 'CANCELLED' : status,
    },
    { uid, ...times, sequence: secondsAt(stamp), changedAt: stamp },
    context,
  );
}

function onDutchClocks(instant: string): string {
  return amsterdamIso(Date.parse(instant));
}
