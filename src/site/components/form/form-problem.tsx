import { useSite } from '@/site/site-context';

import { TRAP_FIELD } from './trap-fields';

/** Why a form was not taken now, though nothing in it is wrong. */
export type FormProblem = 'tooMuch' | 'elsewhere' | 'trap' | 'tooFast' | 'tooOld' | 'tooOften' | 'unavailable';

/** Says above a form why it came back; what was typed is in it still. */
export function FormProblemNote({ problem }: { problem: FormProblem }) {
  const { words } = useSite();
  const message = words(`form.${problem}`);
  return (
    <div className="error-summary" id="fouten" role="alert" tabIndex={-1}>
      <p className="nl-paragraph">
        {problem === 'trap' ? (
          <a className="nl-link" href={`#${TRAP_FIELD}`}>
            {message}
          </a>
        ) : (
          message
        )}
      </p>
    </div>
  );
}
