import type { LocationLink } from '@/domain/location';
import type { Offer } from '@/domain/offer-page';
import type { Occurrence } from '@/domain/schedule';

import type { CalendarWords } from './calendar-context';
import type { EventText } from './event';

/**
 * How a meeting of that title stands: said in status and title, because not every calendar shows a STATUS, and `why` as far as
 * somebody said so.
 */
export function meetingText(
  title: string,
  { reason, status }: Pick<Occurrence, 'reason' | 'status'>,
  words: Pick<CalendarWords, 'cancelled' | 'moved' | 'uncertain'>,
): Pick<EventText, 'summary' | 'status'> & { why: string[] } {
  return {
    summary: status === 'cancelled' ? words.cancelled(title) : status === 'moved' ? words.moved(title) : title,
    status: status === 'cancelled' ? 'CANCELLED' : status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED',
    why: reason ? [reason] : status === 'tentative' ? [words.uncertain] : [],
  };
}

/** Where a meeting is: another place of a row that is not public has no name to say. */
export function placeOfMeeting(
  { location, otherPlaces }: Pick<Offer, 'location' | 'otherPlaces'>,
  { place }: Pick<Occurrence, 'place'>,
): LocationLink | null {
  return place === null ? location : (otherPlaces[place] ?? null);
}
