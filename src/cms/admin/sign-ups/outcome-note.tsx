import { OUTCOMES, type Outcome } from '../../sign-up-lists/outcome';

/** What came of the button that was just pressed, and for whom. */
export function OutcomeNote({ outcome, person }: { outcome: Outcome | null; person: string | null }) {
  if (!outcome) return null;
  const { status, words } = OUTCOMES[outcome];
  return (
    <p role="status" className="digistap-callbacks__told" data-refused={status >= 400}>
      {person && `${person}: `}
      {words}
    </p>
  );
}
