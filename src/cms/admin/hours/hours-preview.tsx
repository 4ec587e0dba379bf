'use client';

import { useFormFields } from '@payloadcms/ui';
import { useId } from 'react';

import { hoursPreviewPath } from '@/config/paths';

import type { HoursPreview as Preview } from '../../hours-preview/preview-hours';
import { Problems, Sentences } from '../asking/problems';
import { useAnswer } from '../asking/use-answer';
import { hoursIn } from './hours-form';

/** Above the opening hours of a location: what they mean for the coming days, as the form stands. */
export function HoursPreview() {
  const title = useId();
  const question = useFormFields(([fields]) => JSON.stringify(hoursIn(fields)));
  const answered = useAnswer<Preview>(hoursPreviewPath, question);
  return (
    <section className="digistap-help" aria-labelledby={title}>
      <h3 id={title}>De komende zeven dagen</h3>
      <div aria-live="polite">
        {answered && 'failure' in answered && <p>{answered.failure}</p>}
        {answered && 'answer' in answered && (
          <>
            {answered.answer.days.length > 0 ? (
              <Sentences sentences={answered.answer.days} />
            ) : (
              <p>Er staan nog geen openingstijden. Bezoekers lezen dat ze beter eerst bellen.</p>
            )}
            {answered.answer.later.length > 0 && (
              <>
                <p>Later anders:</p>
                <Sentences sentences={answered.answer.later} />
              </>
            )}
            <Problems problems={answered.answer.problems} />
          </>
        )}
      </div>
    </section>
  );
}
