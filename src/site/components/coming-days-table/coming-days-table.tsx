import type { DayHours } from '@/domain/opening-hours-days';
import { comingDaysInWords } from '@/site/messages/open-state-in-words';
import { useSite } from '@/site/site-context';

/**
 * When a place is open on the coming days, today first, with for each time whether somebody is there to help and why a day
 * differs. Nothing when the hours are known of none of the days: that is said once, above it.
 */
export function ComingDaysTable({ days, name }: { days: readonly DayHours[]; name: string }) {
  const { locale, today, words } = useSite();
  const lines = comingDaysInWords(days, today, locale);
  if (lines.every(({ times }) => times === null)) return null;
  return (
    <table className="hours">
      <caption className="visually-hidden">{words('hours.comingCaption', { name })}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words('hours.day')}</th>
          <th scope="col">{words('hours.open')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ day, times, when, why }) => (
          <tr key={day} className={day === today ? 'hours__today' : undefined}>
            <th scope="row">{when}</th>
            <td>
              {times === null && words('time.unknown')}
              {times?.length === 0 && words('hours.closed')}
              {times?.map(({ staffed, text }) => (
                <span key={text} className="hours__slot">
                  {text}{' '}
                  <span className={staffed ? 'nl-data-badge badge-help' : 'nl-data-badge badge-soft'}>
                    {words(staffed ? 'hours.staffed' : 'hours.unstaffed')}
                  </span>
                </span>
              ))}
              {why !== null && <span className="soft"> {words('hours.because', { why })}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
