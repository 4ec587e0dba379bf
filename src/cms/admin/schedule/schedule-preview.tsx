'use client';

import { useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui';
import { useId } from 'react';

import { scheduleHelpPaths } from '@/config/paths';

import type { PreviewedMeeting, SchedulePreview as Preview } from '../../schedule-preview/preview-schedule';
import { useAnswer } from '../asking/use-answer';
import { Judgement } from './judgement';
import { Meetings } from './meetings';
import { changeNumber, changeOf, CHANGES, questionIn } from './schedule-form';
import { showField } from './show-field';

/**
 * Below the times of an offer: what they mean in words, what is wrong with them, and the coming meetings, each of which
 * can be cancelled or moved from here. All of it as the form stands, before anything is saved.
 */
export function SchedulePreview() {
  const title = useId();
  const { hasSavePermission, id, isTrashed } = useDocumentInfo();
  const question = useFormFields(([fields]) => JSON.stringify({ ...questionIn(fields), offer: id ?? null }));
  const isModified = useFormModified();
  const answered = useAnswer<Preview>(scheduleHelpPaths.preview, question);
  const preview = answered && 'answer' in answered ? answered.answer : null;
  const mayChange = hasSavePermission === true && isTrashed !== true;
  return (
    <section className="digistap-help" aria-labelledby={title}>
      <h3 id={title}>Zo staat het straks op de site</h3>
      <div aria-live="polite">
        {answered && 'failure' in answered && <p>{answered.failure}</p>}
        {preview && <Judgement preview={preview} />}
        {preview?.words === '' && preview.problems.length === 0 && <p>Er staat nog niet wanneer het is.</p>}
        {isModified && preview?.meetings.some(isChanged) && <p>Vergeet niet om het op te slaan.</p>}
      </div>
      {preview && preview.meetings.length > 0 && (
        <>
          <h4>De volgende keren</h4>
          <Meetings
            meetings={preview.meetings}
            actions={mayChange ? (meeting) => <ChangeButtons meeting={meeting} /> : undefined}
          />
        </>
      )}
    </section>
  );
}

/** Whether an editor changed this very meeting. */
function isChanged({ state }: PreviewedMeeting): boolean {
  return state === 'cancelled' || state === 'moved';
}

/** Cancels or moves a meeting in the form, or takes that back. What follows is an ordinary save. */
function ChangeButtons({ meeting }: { meeting: PreviewedMeeting }) {
  const { addFieldRow, getFields, removeFieldRow } = useForm();
  const { state, when } = meeting;
  const change = (status: 'cancelled' | 'moved') => {
    // A second click before the answer to the first one came is none.
    if (changeNumber(getFields(), meeting) !== -1) return;
    addFieldRow({ path: CHANGES, schemaPath: `offers.${CHANGES}`, subFieldState: changeOf(meeting, status) });
  };
  const move = () => {
    change('moved');
    showField(() => `${CHANGES}.${String(changeNumber(getFields(), meeting))}.newStart`);
  };
  const undo = () => {
    const rowIndex = changeNumber(getFields(), meeting);
    if (rowIndex !== -1) removeFieldRow({ path: CHANGES, rowIndex });
  };
  if (state === 'closed') return null;
  const changed = isChanged(meeting);
  // One button that changes its words, so that the focus stays where it was.
  return (
    <>
      <button
        type="button"
        className="digistap-help__button"
        aria-label={`${changed ? 'Ongedaan maken' : 'Gaat niet door'}: ${when}`}
        onClick={changed ? undo : () => change('cancelled')}
      >
        {changed ? 'Ongedaan maken' : 'Gaat niet door'}
      </button>
      {!changed && (
        <button type="button" className="digistap-help__button" aria-label={`Andere tijd: ${when}`} onClick={move}>
          Andere tijd
        </button>
      )}
    </>
  );
}
