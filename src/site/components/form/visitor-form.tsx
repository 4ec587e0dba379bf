import type { ReactNode } from 'react';

import { SubmitButton } from '../button/button';
import type { IconName } from '../icon/icon-paths';

import { ErrorSummary } from './error-summary';
import { Form } from './field';
import type { FieldMessages } from './field-messages';
import { FormProblemNote, type FormProblem } from './form-problem';
import { RobotTrap } from './robot-trap';

/** What every form that writes something knows of itself, empty or as it came back. */
export interface VisitorFormState {
  /** Why it was not taken though nothing in it is wrong. */
  problem: FormProblem | null;
  ticket: string;
  /** What a robot wrote where nobody writes. */
  trap: string;
}

interface VisitorFormProps extends VisitorFormState {
  /** Path that it is sent to. */
  action: string;
  /** What is wrong with its fields. */
  messages: FieldMessages;
  send: { label: string; icon?: IconName };
  children: ReactNode;
}

/**
 * A form by which a visitor leaves something: above it why it came back, to which the browser goes, then its fields, and a
 * large button at its end.
 */
export function VisitorForm({ action, children, messages, problem, send, ticket, trap }: VisitorFormProps) {
  return (
    <>
      {problem && <FormProblemNote problem={problem} />}
      <ErrorSummary errors={messages} />
      <Form action={`${action}#fouten`}>
        {children}
        <RobotTrap ticket={ticket} value={trap} />
        <div>
          <SubmitButton className="nl-button--large" {...send} />
        </div>
      </Form>
    </>
  );
}
