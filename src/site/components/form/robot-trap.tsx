import { useSite } from '@/site/site-context';

import { TICKET_FIELD, TRAP_FIELD } from './trap-fields';

/**
 * Keeps robots out of a form without a puzzle and without another company: a field that nobody sees, which robots fill in, and
 * a ticket that tells how long ago the form was given out. Who hears the page is told to leave the field empty.
 */
export function RobotTrap({ ticket, value = '' }: { ticket: string; value?: string | undefined }) {
  const { words } = useSite();
  return (
    <>
      <input type="hidden" name={TICKET_FIELD} value={ticket} />
      <div className={value === '' ? 'robot-trap' : 'field field--wrong'}>
        <label className="field__label" htmlFor={TRAP_FIELD}>
          {words('form.trap')}
        </label>
        <input
          className="text-input"
          id={TRAP_FIELD}
          name={TRAP_FIELD}
          type="text"
          defaultValue={value}
          autoComplete="off"
          tabIndex={value === '' ? -1 : undefined}
        />
      </div>
    </>
  );
}
