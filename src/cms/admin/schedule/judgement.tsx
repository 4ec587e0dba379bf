import type { SchedulePreview } from '../../schedule-preview/preview-schedule';

/** What a schedule means in words, and what is wrong or doubtful about it. */
export function Judgement({ preview: { problems, warnings, words } }: { preview: SchedulePreview }) {
  return (
    <>
      {words !== '' && <p className="digistap-schedule__words">{words}</p>}
      {problems.length > 0 && (
        <div className="digistap-schedule__problems">
          <p>Dit moet u nog veranderen voor het online kan:</p>
          <Sentences sentences={problems} />
        </div>
      )}
      {warnings.length > 0 && (
        <div className="digistap-schedule__warnings">
          <p>Klopt dit?</p>
          <Sentences sentences={warnings} />
        </div>
      )}
    </>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
