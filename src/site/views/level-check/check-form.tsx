import type { ReactNode } from 'react';

import { BUTTONS, CHECK_FIELDS, hiddenFields, type CheckSoFar } from '@/domain/level-check';
import { SubmitButton } from '@/site/components/button/button';
import { useSite } from '@/site/site-context';

/** Id of what changes from page to page: the browser goes to it, past the menu. */
export const CHECK_ID = 'vraag';

function Hidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}

/**
 * A form of the check, with all that was said so far in hidden fields. Nothing of it is kept anywhere else, so a form that
 * loses them begins again.
 */
export function CheckForm({
  children,
  question,
  soFar,
}: {
  children: ReactNode;
  question?: string;
  soFar: CheckSoFar;
}) {
  const { paths } = useSite();
  return (
    <form className="form" method="post" action={`${paths.levelCheck}#${CHECK_ID}`} noValidate>
      {hiddenFields(soFar).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      {question && <Hidden name={CHECK_FIELDS.question} value={question} />}
      {children}
    </form>
  );
}

/** One of the form's buttons. */
export function CheckButton({
  button,
  label,
  main = false,
}: {
  button: keyof typeof BUTTONS;
  label: string;
  main?: boolean;
}) {
  return (
    <SubmitButton
      className={main ? 'nl-button--large' : undefined}
      kind={main ? 'primary' : 'secondary'}
      label={label}
      name={CHECK_FIELDS.button}
      value={BUTTONS[button]}
    />
  );
}
