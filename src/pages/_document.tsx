import NextDocument, { type DocumentContext, type DocumentInitialProps } from 'next/document';
import { renderToString } from 'react-dom/server';

import { DEVELOPMENT } from '@/config/env';
import { PageSheet, PageSheetContext } from '@/site/page-sheet';

/**
 * Writes a page in one go. Next's own way is a stream, which turns each of the thousands of small pieces of a page into
 * bytes by itself, and takes twice the time for the same text; nothing on our pages comes later, so nothing is gained by
 * it. In development Next starts the page again in the browser, and needs its own way to find it there.
 */
export default class Document extends NextDocument {
  static override async getInitialProps({ renderPage }: DocumentContext): Promise<DocumentInitialProps> {
    const sheet = new PageSheet();
    const written: { html?: string } = {};
    const page = await renderPage({
      enhanceApp: (App) =>
        function Writer(props) {
          const app = (
            <PageSheetContext value={sheet}>
              <App {...props} />
            </PageSheetContext>
          );
          if (DEVELOPMENT) return app;
          written.html = renderToString(app);
          return null;
        },
    });
    return { ...page, ...written, head: [...(page.head ?? []), ...sheet.head] };
  }
}
