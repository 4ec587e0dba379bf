import type { ReactNode } from 'react';

import { useSheet } from '@/site/page-sheet';

import type { IconName } from '../icon/icon-paths';

/** One line of a card's list of facts: a picture that says what sort of fact it is, and the fact. */
export function Fact({ icon, name, children }: { icon: IconName; name: string; children: ReactNode }) {
  return (
    <li>
      <svg className="icon" role="img" aria-label={name}>
        <use href={useSheet().hrefOfIcon(icon)} />
      </svg>
      <div>{children}</div>
    </li>
  );
}
