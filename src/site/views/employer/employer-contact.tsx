import type { Employer } from '@/domain/employer-page';
import { callable } from '@/site/messages/phone-in-words';
import { useSite } from '@/site/site-context';

/** Whom of the employer to ask; nothing when it has neither a number nor an address. */
export function EmployerContact({ employer: { email, name, phone } }: { employer: Employer }) {
  const { words } = useSite();
  const call = phone === null ? null : callable(phone);
  if (!call && email === null) return null;
  return (
    <section className="group">
      <h2 className="nl-heading nl-heading--level-2">{words('employer.question', { name })}</h2>
      <ul className="pill-links">
        {call && (
          <li>
            <a className="pill-link" href={call.href}>
              {words('registration.call', { shown: call.shown })}
            </a>
          </li>
        )}
        {email !== null && (
          <li>
            <a className="pill-link" href={`mailto:${email}`}>
              {words('registration.mail', { shown: email })}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
