import '@/site/styles/site.css';

import type { AppProps } from 'next/app';
import { useContext } from 'react';

import type { PublicPageProps } from '@/http/public-page';
import { PageLayout } from '@/site/components/page-layout/page-layout';
import { PageSheet, PageSheetContext } from '@/site/page-sheet';
import { SiteProvider } from '@/site/site-context';
import { NotFoundView } from '@/site/views/not-found/not-found-view';

/** Around every page: what all of them share, and our own words for what is not there. */
export default function App({ Component, pageProps }: AppProps<Partial<PublicPageProps<object>>>) {
  const { frame, page } = pageProps;
  // `_document.tsx` gives the sheet. In development a browser starts the page without it, and has its head already.
  const sheet = useContext(PageSheetContext) ?? new PageSheet();
  return (
    <PageSheetContext value={sheet}>
      {frame ? (
        <SiteProvider frame={frame}>
          <PageLayout>{page ? <Component {...page} /> : <NotFoundView />}</PageLayout>
        </SiteProvider>
      ) : (
        // The page for failures is made at build, and has no settings to show.
        <Component {...pageProps} />
      )}
    </PageSheetContext>
  );
}
