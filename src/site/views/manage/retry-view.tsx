import { SubmitButton } from '@/site/components/button/button';
import { Form } from '@/site/components/form/field';
import { useSite } from '@/site/site-context';

import { ManageCall } from './manage-call';
import { ManageHead } from './manage-head';

export interface Retry {
  token: string;
  /** The form as it was sent. */
  fields: [name: string, value: string][];
}

/** Nothing could be changed now: the same form once more, behind one button. */
export function RetryView({ fields, token }: Retry) {
  const { paths, words } = useSite();
  return (
    <>
      <ManageHead title={words('manage.retry.title')}>
        <p className="nl-paragraph nl-paragraph--lead">{words('manage.retry.text')}</p>
      </ManageHead>
      <div className="wrap group prose">
        <Form action={paths.manageSignUp(token)}>
          {fields.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <div>
            <SubmitButton className="nl-button--large" label={words('manage.retry.button')} />
          </div>
        </Form>
        <ManageCall phone={null} />
      </div>
    </>
  );
}
