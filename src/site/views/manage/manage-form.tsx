import type { ReactNode } from 'react';

import type { BookedPerson } from '@/domain/booking-page';
import { SubmitButton } from '@/site/components/button/button';
import { Choices, Form } from '@/site/components/form/field';
import { useSite } from '@/site/site-context';

import { MANAGE_FIELDS, type ManageAction } from './manage-fields';

interface ManageFormProps {
  token: string;
  action: ManageAction;
  label: string;
  kind?: 'primary' | 'secondary';
  children?: ReactNode;
}

/** A form that asks for one thing, with its large button. */
export function ManageForm({ action, children, kind = 'primary', label, token }: ManageFormProps) {
  const { paths } = useSite();
  return (
    <Form action={`${paths.manageSignUp(token)}#fouten`}>
      {children}
      <div>
        <SubmitButton
          className="nl-button--large"
          kind={kind}
          label={label}
          name={MANAGE_FIELDS.action}
          value={action}
        />
      </div>
    </Form>
  );
}

/** Whom a form is about, without asking. */
export function HiddenPeople({ people }: { people: readonly BookedPerson[] }) {
  return people.map(({ id }) => <input key={id} type="hidden" name={MANAGE_FIELDS.who} value={id} />);
}

/** Whom a form is about: asked where there are several to choose from. */
export function WhichPeople({ label, people }: { label: string; people: readonly BookedPerson[] }) {
  if (people.length === 1) return <HiddenPeople people={people} />;
  return (
    <Choices
      kind="checkbox"
      name={MANAGE_FIELDS.who}
      label={label}
      options={people.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
