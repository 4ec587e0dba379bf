import type { ReactNode } from 'react';

/** A strip above the whole page that says something about all of it. `label` names it for who jumps between regions. */
export function Banner({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="banner" aria-label={label}>
      <div className="wrap">{children}</div>
    </section>
  );
}
