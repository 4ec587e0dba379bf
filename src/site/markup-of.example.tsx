import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { IconDrawings } from './components/icon/icon';
import type { PageFrame } from './page-frame';
import { FRAME } from './page-frame.example';
import { PageSheet, PageSheetContext } from './page-sheet';
import { SiteProvider } from './site-context';

/** The markup of something as it stands on a page, with the drawings of the icons in it. */
export function markupOf(element: ReactElement, frame: Partial<PageFrame> = {}): string {
  return renderToStaticMarkup(
    <PageSheetContext value={new PageSheet()}>
      <SiteProvider frame={{ ...FRAME, ...frame }}>
        {element}
        <IconDrawings />
      </SiteProvider>
    </PageSheetContext>,
  );
}

/** The markup of what a page puts into its head. */
export function headOf(element: ReactElement, frame: Partial<PageFrame> = {}): string {
  const sheet = new PageSheet();
  renderToStaticMarkup(
    <PageSheetContext value={sheet}>
      <SiteProvider frame={{ ...FRAME, ...frame }}>{element}</SiteProvider>
    </PageSheetContext>,
  );
  return renderToStaticMarkup(<>{sheet.head}</>);
}
