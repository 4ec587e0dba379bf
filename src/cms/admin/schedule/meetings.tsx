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
    <ol className="digistap-schedule__meetings">
      {meetings.map((meeting) => (
        <li key={`${meeting.row} ${meeting.start}`} data-state={meeting.state}>
          <div className="digistap-schedule__meeting">
            <span className="digistap-schedule__when">{meeting.when}</span>
            {meeting.place !== null && <span>{meeting.place}</span>}
            {meeting.note !== null && <strong>{meeting.note}</strong>}
          </div>
          {actions && <div className="digistap-schedule__actions">{actions(meeting)}</div>}
        </li>
      ))}
    </ol>
  );
}
