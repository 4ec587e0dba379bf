import type { ReactNode } from 'react';

import { PageHead } from '@/site/components/page-head/page-head';

interface ManageHeadProps {
  title: string;
  /** What stands in the tab of the browser, when that is not the title. */
  tab?: string;
  children: ReactNode;
}

/** The top of each of these pages: what is so, in one line, and what that means. */
export function ManageHead({ children, tab, title }: ManageHeadProps) {
  return (
    <>
      <PageHead title={tab ?? title} description={null} index={false} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{title}</h1>
          {children}
        </div>
      </div>
    </>
  );
}
