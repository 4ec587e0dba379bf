import { useSite } from '@/site/site-context';

import type { FieldMessages } from './field-messages';

/**
 * All that is wrong with a form, above it, each with a link to its field (WCAG 3.3.1). It is read out as soon as the page is
 * there, and the browser goes to it when the form's address ends in its id.
 */
export function ErrorSummary({ errors }: { errors: FieldMessages }) {
  const { words } = useSite();
  const all = Object.entries(errors).filter(([, message]) => message !== undefined);
  if (all.length === 0) return null;
  return (
    <div className="error-summary" id="fouten" role="alert" tabIndex={-1} aria-labelledby="fouten-kop">
      <h2 className="nl-heading nl-heading--level-3" id="fouten-kop">
        {words('form.errorsTitle', { count: all.length })}
      </h2>
      <ul>
        {all.map(([field, message]) => (
          <li key={field}>
            <a className="nl-link" href={`#${field}`}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
