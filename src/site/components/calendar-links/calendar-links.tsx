import { useSite } from '@/site/site-context';

import { Icon } from '../icon/icon';

/**
 * Two ways to have times in one's own calendar: follow them, so that a change is seen there too, or take them over once.
 * `path` is that of the calendar file, from the root.
 */
export function CalendarLinks({ path }: { path: string }) {
  const { origin, words } = useSite();
  const address = new URL(path, origin).href;
  return (
    <ul className="calendar-links pill-links">
      <li>
        {/* Calendars on phones and computers know an address to follow by its scheme. */}
        <a className="pill-link" href={address.replace(/^https?:/u, 'webcal:')}>
          <Icon name="calendar" />
          {words('calendar.follow')}
        </a>
      </li>
      <li>
        <a className="pill-link" href={path} download={fileName(path)}>
          <Icon name="download" />
          {words('calendar.takeOver')}
        </a>
      </li>
    </ul>
  );
}

/** "klik-en-tik.ics": the last part of the path, without what was searched for. */
function fileName(path: string): string {
  return path.replace(/\?.*$/u, '').replace(/^.*\//u, '');
}
