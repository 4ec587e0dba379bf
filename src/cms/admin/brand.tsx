interface MarkProps {
  /** Its name, for who cannot see it; left out where the name stands beside it. */
  label?: string;
}

function Mark({ label }: MarkProps) {
  return (
    <svg className="digistap-mark" viewBox="0 0 48 48" role="img" aria-label={label} aria-hidden={label === undefined}>
      <path d="M0 36h8v10H0zM10 30h8v16h-8zM20 23h8v23h-8zM30 16h8v30h-8zM40 8h8v38h-8z" />
      <circle cx="14" cy="16" r="7" />
    </svg>
  );
}

/** The mark of the house, small, at the start of every path in the admin. */
export function BrandIcon() {
  return <Mark label="Digistap" />;
}

/** Above the form to sign in: who was sent here sees that it is the right place. */
export function BrandLogo() {
  return (
    <span className="digistap-logo">
      <Mark />
      Digistap
    </span>
  );
}
