import type { SchedulePreview } from '../../schedule-preview/preview-schedule';
import { Problems, Sentences } from '../asking/problems';

/** What a schedule means in words, and what is wrong or doubtful about it. */
export function Judgement({ preview: { problems, warnings, words } }: { preview: SchedulePreview }) {
  return (
    <>
      {words !== '' && <p className="digistap-help__words">{words}</p>}
      <Problems problems={problems} />
      {warnings.length > 0 && (
        <div className="digistap-help__warnings">
          <p>Klopt dit?</p>
          <Sentences sentences={warnings} />
        </div>
      )}
    </>
  );
}
