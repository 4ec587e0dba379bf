'use client';

import { useDocumentInfo, useField } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState } from 'react';

import { ANSWER_LABELS } from '../../sign-up-question/question-in-words';
import { readQuestion } from '../../sign-up-question/question-tag';

/**
 * The question that a save was refused with, near the button that saves, with its answers. It stays until the document is saved:
 * the form itself forgets why it was refused with the first key that somebody presses.
 */
export function PeopleAnswer({ path }: { path: string }) {
  const title = useId();
  const { errorMessage, setValue, value } = useField<string>({ path });
  const { data } = useDocumentInfo();
  const savedVersion: unknown = data?.updatedAt;
  const [seen, setSeen] = useState<string>();
  const [asked, setAsked] = useState<{ question: NonNullable<ReturnType<typeof readQuestion>>; version: unknown }>();
  const heading = useRef<HTMLHeadingElement>(null);
  if (errorMessage !== seen) {
    setSeen(errorMessage);
    const question = readQuestion(errorMessage ?? '');
    if (question !== null) setAsked({ question, version: savedVersion });
  }
  const question = asked?.version === savedVersion ? asked?.question : undefined;
  useEffect(() => heading.current?.focus(), [asked]);
  if (question === undefined) return null;
  return (
    <section className="digistap-help digistap-question" aria-labelledby={title}>
      <h3 id={title} ref={heading} tabIndex={-1}>
        Mensen die zich hebben aangemeld
      </h3>
      <p>{question.words}</p>
      <fieldset className="digistap-choices">
        <legend>Wat wilt u?</legend>
        {question.answers.map(({ choice, value: answer }) => (
          <label key={choice}>
            <input
              type="radio"
              name={path}
              value={answer}
              checked={value === answer}
              onChange={() => setValue(answer)}
            />
            {ANSWER_LABELS[choice]}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
