import { useSite } from '@/site/site-context';

/** A day in a table of hours. */
export interface HoursRow {
  key: string;
  /** "Dinsdag", "Vandaag, dinsdag 24 november". */
  day: string;
  isToday: boolean;
  /** Its times in words; null when they are not known, empty when the door stays closed. */
  times: readonly { text: string; staffed: boolean }[] | null;
  /** Why it differs from the week; null when it does not. */
  why: string | null;
}

/** Days with their times, with for each time whether somebody is there to help. */
export function HoursTable({ caption, rows }: { caption: string; rows: readonly HoursRow[] }) {
  const { words } = useSite();
  return (
    <table className="hours">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words('hours.day')}</th>
          <th scope="col">{words('hours.open')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ day, isToday, key, times, why }) => (
          <tr key={key} className={isToday ? 'hours__today' : undefined}>
            <th scope="row">{day}</th>
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
