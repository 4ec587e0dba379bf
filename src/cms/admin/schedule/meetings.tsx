import type { ReactNode } from 'react';

import type { PreviewedMeeting } from '../../schedule-preview/preview-schedule';

interface MeetingsProps {
  meetings: readonly PreviewedMeeting[];
  /** What somebody can do with a meeting. */
  actions?: (meeting: PreviewedMeeting) => ReactNode;
}

/** The coming meetings, each on a line of its own. */
export function Meetings({ actions, meetings }: MeetingsProps) {
  return (
    <ol className="digistap-help__meetings">
      {meetings.map((meeting) => (
        <li key={`${meeting.row} ${meeting.start}`} data-state={meeting.state}>
          <div className="digistap-help__meeting">
            <span className="digistap-help__when">{meeting.when}</span>
            {meeting.place !== null && <span>{meeting.place}</span>}
            {meeting.people > 0 && (
              <span>{meeting.people === 1 ? '1 persoon doet mee' : `${String(meeting.people)} mensen doen mee`}</span>
            )}
            {meeting.note !== null && <strong>{meeting.note}</strong>}
          </div>
          {actions && <div className="digistap-help__actions">{actions(meeting)}</div>}
        </li>
      ))}
    </ol>
  );
}
