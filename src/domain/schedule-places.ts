import type { Day } from './calendar-day';
import type { HolidayCalendar } from './holidays';
import type { OpeningHours } from './opening-hours';
import { closureOn, slotsOn } from './opening-hours-days';
import type { DaySlot } from './opening-hours-week';
import type { ScheduleContext } from './schedule-context';

/** What schedules have to know of one day at one place. */
interface PlaceDay {
  slots: readonly DaySlot[] | null;
  closure: { reason: string | null } | null;
}

/** What a schedule at known places depends on. */
export interface PlacesContext extends ScheduleContext {
  /** Whether a place (null: the offer's own) has told its hours. */
  knowsHours: (place: string | null) => boolean;
}

/**
 * What the schedules of many offers depend on, with each day of a place worked out once: a function that gives the
 * context of an offer by the id of its own place (null: it has none).
 *
 * A meeting on a day that its place is closed by an exception has the exception's reason; on a public holiday it has
 * none, for the day says it already (`publicHolidaysOn`).
 *
 * @param places opening hours by id; a place that is not among them has unknown hours
 */
export function contextsOfPlaces(
  places: ReadonlyMap<string, OpeningHours>,
  holidays: HolidayCalendar,
): (own: string | null) => PlacesContext {
  const known = new Map<string, PlaceDay>();
  const at = (place: string | null, day: Day): PlaceDay | null => {
    const hours = place === null ? undefined : places.get(place);
    if (!hours || place === null) return null;
    const key = `${day} ${place}`;
    const kept = known.get(key);
    if (kept) return kept;
    const reason = closureOn(hours, day, holidays);
    const found: PlaceDay = {
      slots: slotsOn(hours, day, holidays),
      closure: reason && { reason: reason.kind === 'exception' ? reason.why : null },
    };
    known.set(key, found);
    return found;
  };
  return (own) => ({
    holidays,
    region: (own === null ? null : places.get(own)?.schoolRegion) ?? null,
    openingHours: (day, place) => at(place ?? own, day)?.slots ?? null,
    knowsHours: (place) => {
      const hours = places.get(place ?? own ?? '');
      return hours !== undefined && (hours.week.length > 0 || (hours.seasons ?? []).length > 0);
    },
    closure: (day, place) => at(place ?? own, day)?.closure ?? null,
  });
}
