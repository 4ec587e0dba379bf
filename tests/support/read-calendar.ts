import ICAL from 'ical.js';

import { amsterdamIso } from '@/domain/amsterdam-time';

/** Calendars as an implementation of RFC 5545 that is not ours reads them. */

/** The VCALENDAR of a file. Throws when it is not one. */
export function readBack(file: string): ICAL.Component {
  return ICAL.Component.fromString(file);
}

export function eventsOf(file: string): ICAL.Component[] {
  return readBack(file).getAllSubcomponents('vevent');
}

/** The properties of each VEVENT by their names, values as text; the last of those that come more than once. */
export function valuesOf(file: string): Record<string, string | number>[] {
  return eventsOf(file).map((event) =>
    Object.fromEntries(
      event.getAllProperties().map((property) => {
        const value: unknown = property.getFirstValue();
        return [property.name, typeof value === 'number' ? value : String(value)];
      }),
    ),
  );
}

/** One meeting on somebody's calendar; ISO 8601 with the offset of Dutch clocks. */
interface MeetingInCalendar {
  start: string;
  end: string;
  status: string;
}

/** Days after the end of a window in which a meeting that was moved into it may have been planned. */
const FURTHEST_PLAN = 100;

/** What somebody who follows a calendar sees in it from one moment to another, recurring meetings written out. */
export function meetingsOf(file: string, window: { from: Date; to: Date }): MeetingInCalendar[] {
  const events = eventsOf(file);
  const exceptions = events.filter((event) => event.hasProperty('recurrence-id'));
  return events
    .filter((event) => !event.hasProperty('recurrence-id'))
    .flatMap((component) => {
      const uid = component.getFirstPropertyValue('uid');
      const event = new ICAL.Event(component, {
        exceptions: exceptions.filter((exception) => exception.getFirstPropertyValue('uid') === uid),
      });
      if (!event.isRecurring()) return [meetingOf(event.startDate, event.endDate, component)];
      const meetings: MeetingInCalendar[] = [];
      const last = window.to.getTime() + FURTHEST_PLAN * 86_400_000;
      const iterator = event.iterator();
      const following = (): ICAL.Time | undefined => iterator.next();
      for (let next = following(); next && millisecondsOf(next) < last; next = following()) {
        const { endDate, item, startDate } = event.getOccurrenceDetails(next);
        meetings.push(meetingOf(startDate, endDate, item.component));
      }
      return meetings;
    })
    .filter(({ end, start }) => Date.parse(end) > window.from.getTime() && Date.parse(start) < window.to.getTime());
}

function millisecondsOf(time: ICAL.Time): number {
  return time.toUnixTime() * 1000;
}

function meetingOf(start: ICAL.Time, end: ICAL.Time, event: ICAL.Component): MeetingInCalendar {
  return {
    start: amsterdamIso(millisecondsOf(start)),
    end: amsterdamIso(millisecondsOf(end)),
    status: String(event.getFirstPropertyValue('status')),
  };
}
