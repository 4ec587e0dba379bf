import type { OpeningHours } from '@/domain/opening-hours';
import { weekTable } from '@/domain/opening-hours-week';
import { weekdayOf } from '@/domain/calendar-day';
import { asSentence, timesInWords, weekdayInWords } from '@/site/messages/dates-in-words';
import { exceptionsInWords } from '@/site/messages/opening-hours-in-words';
import { useSite } from '@/site/site-context';

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
        <table className="hours">
          <caption className="visually-hidden">{words('hours.caption', { name })}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{words('hours.day')}</th>
              <th scope="col">{words('hours.open')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ weekday, slots }) => (
              <tr key={weekday} className={weekday === weekdayOf(today) ? 'hours__today' : undefined}>
                <th scope="row">{asSentence(weekdayInWords(weekday, locale))}</th>
                <td>
                  {slots.length === 0 && words('hours.closed')}
                  {slots.map((slot) => (
                    <span key={slot.opens} className="hours__slot">
                      {timesInWords(slot, locale)}{' '}
                      <span className={slot.staffed ? 'nl-data-badge badge-help' : 'nl-data-badge badge-soft'}>
                        {words(slot.staffed ? 'hours.staffed' : 'hours.unstaffed')}
                      </span>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
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
