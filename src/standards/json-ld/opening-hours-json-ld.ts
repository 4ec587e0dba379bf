import type { OpeningHoursSpecification } from 'schema-dts';
import { dayNumber, type Day, type Weekday } from '@/domain/calendar-day';
import type { DaySlot, OpeningHours } from '@/domain/opening-hours';
import type { DayHours } from '@/domain/opening-hours-days';
import { daysOfWeek, timeJsonLd } from './schedule-json-ld';

/** The week as https://schema.org/openingHoursSpecification; empty when it is not known. */
export function weekHoursJsonLd(hours: OpeningHours): OpeningHoursSpecification[] {
  return hours.week.map((slot) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: daysOfWeek(slot.days),
    opens: timeJsonLd(slot.opens),
    closes: timeJsonLd(slot.closes),
  }));
}

/**
 * The days that differ from the week, by their dates. Of the coming days that is all that is known of them, holidays
 * and seasons included; of later ones only what editors wrote down. A closed day opens and closes at 00:00, as
 * https://developers.google.com/search/docs/appearance/structured-data/local-business asks for; a day of which the
 * hours are not known is left out.
 */
export function specialHoursJsonLd(hours: OpeningHours, coming: readonly DayHours[]): OpeningHoursSpecification[] {
  const last = coming.at(-1)?.day ?? '';
  const later = hours.exceptions.filter(({ from }) => from > last);
  return [
    ...differentDays(coming).flatMap(periodJsonLd),
    ...later.flatMap((exception) => periodJsonLd({ ...exception, slots: exception.hours })),
  ];
}

interface Period {
  from: Day;
  to: Day;
  /** Absent: all days. */
  days?: Weekday[];
  slots: readonly DaySlot[];
}

/** Days in a row with the same hours as one period. */
function differentDays(days: readonly DayHours[]): Period[] {
  const periods: Period[] = [];
  for (const { day, reason, slots } of days) {
    if (reason === null || slots === null) continue;
    const last = periods.at(-1);
    const goesOn =
      last && dayNumber(day) - dayNumber(last.to) === 1 && JSON.stringify(last.slots) === JSON.stringify(slots);
    if (goesOn) last.to = day;
    else periods.push({ from: day, to: day, slots });
  }
  return periods;
}

const CLOSED = [{ opens: '00:00', closes: '00:00' }];

function periodJsonLd({ days, from, slots, to }: Period): OpeningHoursSpecification[] {
  return (slots.length > 0 ? slots : CLOSED).map((slot) => ({
    '@type': 'OpeningHoursSpecification',
    ...(days ? { dayOfWeek: daysOfWeek(days) } : {}),
    validFrom: from,
    validThrough: to,
    opens: timeJsonLd(slot.opens),
    closes: timeJsonLd(slot.closes),
  }));
}
