import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';

interface Look {
  label: string;
  icon?: IconName;
  kind?: 'primary' | 'secondary';
  className?: string;
}

function classes({ kind = 'primary', className }: Look): string {
  return ['nl-button', `nl-button--${kind}`, className].filter(Boolean).join(' ');
}

function Content({ icon, label }: Look) {
  return (
    <>
      {icon && (
        <span className="nl-button__icon-start">
          <Icon name={icon} />
        </span>
      )}
      <span className="nl-button__label">{label}</span>
    </>
  );
}

/** Sends a form. `form` is its id when the button stands outside of it; `name` and `value` tell which button was pressed. */
export function SubmitButton({ form, name, value, ...look }: Look & { form?: string; name?: string; value?: string }) {
  return (
    <button className={classes(look)} type="submit" form={form} name={name} value={value}>
      <Content {...look} />
    </button>
  );
}

/** A link that is the thing to do on its page, and looks like it. */
export function ButtonLink({ href, ...look }: Look & { href: string }) {
  return (
    <a className={classes(look)} href={href}>
      <Content {...look} />
    </a>
  );
}
