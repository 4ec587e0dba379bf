import type { Offer } from '@/domain/offer-page';
import type { Occurrence } from '@/domain/schedule';
import type { ScheduleContext } from '@/domain/schedule-context';

import type { CalendarContext } from './calendar-context';
import { calendarFile } from './calendar-file';
import { eventLines, sequenceAt, type EventText } from './event';
import { seriesOf, type MeetingSeries } from './meeting-series';
import { meetingText, placeOfMeeting } from './meeting-text';

/** An offer with what its times depend on. */
export interface CalendarOffer {
  offer: Pick<Offer, 'id' | 'location' | 'otherPlaces' | 'schedule' | 'slug' | 'title'>;
  dependsOn: ScheduleContext;
  /** Paragraphs of plain text for who opens a meeting: what it is, from whom, how to get in. */
  description: readonly string[];
  /** When an editor last changed it or its place; null: not known. */
  changedAt: Date | null;
}

/**
 * The meetings of offers as a calendar (RFC 5545), to be taken in once or followed. An offer's rows are VEVENTs of their
 * own, with UIDs made of the offer's id and the row's, so that a changed row replaces itself. What is cancelled stays,
 * marked so in status and title; what is moved has its new times. An offer of which nobody knows the times is not in it.
 *
 * @param name what the calendar is called in somebody's list
 */
export function calendarOf(name: string, offers: readonly CalendarOffer[], context: CalendarContext): string {
  return calendarFile(
    name,
    offers.flatMap((offer) =>
      seriesOf(offer.offer.schedule, context.window, offer.dependsOn).flatMap((series) =>
        seriesLines(offer, series, context),
      ),
    ),
  );
}

function seriesLines(offer: CalendarOffer, series: MeetingSeries, context: CalendarContext): string[] {
  const { changes, first, recurrence } = series;
  const lines = (meeting: Occurrence, part: { recurrence?: MeetingSeries['recurrence']; planned?: string }) =>
    eventLines(
      textOf(offer, meeting, context),
      {
        uid: `${offer.offer.id}-${series.key}`,
        start: meeting.start,
        end: meeting.end,
        // What is changed has to be newer than what it changes.
        sequence: sequenceAt(offer.changedAt) + Number(meeting.status !== undefined),
        changedAt: offer.changedAt,
        ...part,
      },
      context,
    );
  return [
    ...lines(first, { recurrence }),
    ...changes.flatMap((change) => lines(change, { planned: change.originalStart ?? change.start })),
  ];
}

function textOf(
  { description, offer }: CalendarOffer,
  meeting: Occurrence,
  { paths, siteUrl, words }: CalendarContext,
): EventText {
  const url = new URL(paths.offer(offer.slug), siteUrl).href;
  const { status, summary, why } = meetingText(offer.title, meeting, words);
  return { summary, description: [...why, ...description, url], place: placeOfMeeting(offer, meeting), url, status };
}
