import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

import { IconDrawings } from './components/icon/icon';
import type { PageFrame } from './page-frame';
import { FRAME } from './page-frame.example';
import { SiteProvider } from './site-context';

/** The markup of something as it stands on a page, with the drawings of the icons in it. */
export function markupOf(element: ReactElement, frame: Partial<PageFrame> = {}): string {
  return renderToStaticMarkup(
    <SiteProvider frame={{ ...FRAME, ...frame }}>
      {element}
      <IconDrawings />
    </SiteProvider>,
  );
}
