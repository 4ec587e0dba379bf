'use client';

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui';
import { useId, useRef, useState } from 'react';

import { scheduleHelpPaths } from '@/config/paths';

import type { ReadPhrase } from '../../schedule-preview/schedule-endpoints';
import { postQuestion, type Answered } from '../asking/post-question';
import { Judgement } from './judgement';
import { Meetings } from './meetings';
import { hasTimes, scheduleIn, whereIn, withSchedule, type FormSchedule } from './schedule-form';

/** What became of a phrase: nothing yet, how it was read, or the schedule that it took the place of. */
type Outcome =
  { step: 'none' } | { step: 'read'; read: Answered<ReadPhrase> } | { step: 'taken'; before: FormSchedule };

/**
 * Above the times of an offer: words from a leaflet or a website, which are read into the fields below when somebody
 * agrees with what they mean. Until then nothing changes.
 */
export function PhraseField() {
  const id = useId();
  const words = useRef<HTMLTextAreaElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const { dispatchFields, getFields, setModified } = useForm();
  const { hasSavePermission, isTrashed } = useDocumentInfo();
  const replaces = useFormFields(([fields]) => hasTimes(fields));
  const [phrase, setPhrase] = useState('');
  const [outcome, setOutcome] = useState<Outcome>({ step: 'none' });
  if (hasSavePermission !== true || isTrashed === true) return null;

  const fill = (schedule: FormSchedule) => {
    dispatchFields({ type: 'REPLACE_STATE', optimize: false, state: withSchedule(getFields(), schedule) });
    setModified(true);
  };
  const read = async () => {
    const asked = phrase;
    const answered = await postQuestion<ReadPhrase>(
      scheduleHelpPaths.read,
      JSON.stringify({ phrase: asked, ...whereIn(getFields()) }),
    );
    // Who went on typing meanwhile asks again.
    if (words.current?.value === asked) setOutcome({ step: 'read', read: answered });
  };
  const take = (schedule: FormSchedule) => {
    const before = scheduleIn(getFields());
    fill(schedule);
    setOutcome({ step: 'taken', before });
    result.current?.focus();
  };
  const leave = () => {
    setOutcome({ step: 'none' });
    words.current?.focus();
  };
  return (
    <div className="digistap-help">
      <label htmlFor={id}>Plak hier de tijden uit een folder of website</label>
      <p id={`${id}-help`}>Bijvoorbeeld: elke dinsdag van 10 tot 12 uur. U ziet eerst wat ik lees. Dit hoeft niet.</p>
      <textarea
        id={id}
        ref={words}
        rows={2}
        aria-describedby={`${id}-help`}
        value={phrase}
        onChange={({ target }) => {
          setPhrase(target.value);
          setOutcome({ step: 'none' });
        }}
      />
      <button
        type="button"
        className="digistap-help__button"
        disabled={phrase.trim() === ''}
        onClick={() => void read()}
      >
        Lees voor mij
      </button>
      <div ref={result} tabIndex={-1} aria-live="polite">
        {outcome.step === 'read' && <Reading answered={outcome.read} replaces={replaces} take={take} leave={leave} />}
        {outcome.step === 'taken' && (
          <>
            <p>Ingevuld. Kijk hieronder of het klopt. Daarna slaat u het op.</p>
            <button
              type="button"
              className="digistap-help__button"
              onClick={() => {
                fill(outcome.before);
                leave();
              }}
            >
              Toch niet
            </button>
          </>
        )}
      </div>
    </div>
  );
}

interface ReadingProps {
  answered: Answered<ReadPhrase>;
  /** Whether the form holds times already. */
  replaces: boolean;
  take: (schedule: FormSchedule) => void;
  leave: () => void;
}

function Reading({ answered, leave, replaces, take }: ReadingProps) {
  if ('failure' in answered) return <p>{answered.failure}</p>;
  const read = answered.answer;
  if (!read.understood) {
    return (
      <>
        <p>Dit kan ik niet goed lezen. {read.why}</p>
        <p>Er is niets veranderd.</p>
      </>
    );
  }
  const { preview, schedule } = read;
  return (
    <>
      <p>Ik lees dit zo:</p>
      <Judgement preview={preview} />
      <Meetings meetings={preview.meetings} />
      {replaces && <p>Let op: de tijden die u hieronder al hebt ingevuld, gaan dan weg.</p>}
      <div className="digistap-help__actions">
        <button type="button" className="digistap-help__button" onClick={() => take({ ...schedule })}>
          Ja, neem dit over
        </button>
        <button type="button" className="digistap-help__button" onClick={leave}>
          Nee
        </button>
      </div>
    </>
  );
}
