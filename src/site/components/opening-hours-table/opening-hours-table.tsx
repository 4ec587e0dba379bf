import type { OpeningHours } from '@/domain/opening-hours';
import { weekTable } from '@/domain/opening-hours-week';
import { weekdayOf } from '@/domain/calendar-day';
import { asSentence, timesInWords, weekdayInWords } from '@/site/messages/dates-in-words';
import { exceptionsInWords } from '@/site/messages/opening-hours-in-words';
import { useSite } from '@/site/site-context';

import { HoursTable } from '../hours-table/hours-table';

/**
 * A place's week, Monday first, with for each time whether somebody is there to help, and the days that differ. Hours
 * that are not known are said to be unknown; they are never shown as closed.
 */
export function OpeningHoursTable({ hours, name }: { hours: OpeningHours; name: string }) {
  const { locale, today, words } = useSite();
  const rows = weekTable(hours);
  const exceptions = exceptionsInWords(hours, today, locale);
  return (
    <>
      {rows.length === 0 ? (
        <p className="nl-paragraph">{words('time.unknown')}</p>
      ) : (
        <HoursTable
          caption={words('hours.caption', { name })}
          rows={rows.map(({ weekday, slots }) => ({
            key: weekday,
            day: asSentence(weekdayInWords(weekday, locale)),
            isToday: weekday === weekdayOf(today),
            times: slots.map((slot) => ({ text: timesInWords(slot, locale), staffed: slot.staffed })),
            why: null,
          }))}
        />
      )}
      {hours.note && <p className="nl-paragraph">{hours.note}</p>}
      {exceptions.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">{words('hours.exceptions')}</h3>
          <ul>
            {exceptions.map((exception) => (
              <li key={exception}>{exception}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
