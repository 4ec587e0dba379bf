import { TIME_ZONE } from '@/domain/amsterdam-time';

import { contentLines, textLine } from './content-lines';
import { VTIMEZONE } from './time-zone';

/** How often a calendar that follows this one may ask again (RFC 7986 §5.7): a cancelled evening is seen the same day. */
const ASK_AGAIN = 'PT6H';

/**
 * A whole calendar as text/calendar. Its name and refresh interval are said twice: as RFC 7986 has them, and as calendars
 * from before it read them.
 *
 * @param name null for events that somebody takes over into a calendar that has a name
 * @param components lines of the VEVENTs
 */
export function calendarFile(name: string | null, components: readonly string[]): string {
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Digistap//Calendar//NL',
    'CALSCALE:GREGORIAN',
    // Without it Outlook takes the file for an invitation.
    'METHOD:PUBLISH',
    ...(name === null
      ? []
      : [
          textLine('NAME', name),
          textLine('X-WR-CALNAME', name),
          `X-WR-TIMEZONE:${TIME_ZONE}`,
          `REFRESH-INTERVAL;VALUE=DURATION:${ASK_AGAIN}`,
          `X-PUBLISHED-TTL:${ASK_AGAIN}`,
        ]),
    ...VTIMEZONE,
    ...components,
    'END:VCALENDAR',
  ]);
}
