import '@/site/styles/site.css';

import type { AppProps } from 'next/app';
import { useContext, type ComponentType } from 'react';

import type { PublicPageProps } from '@/http/public-page';
import { PageLayout } from '@/site/components/page-layout/page-layout';
import { PageSheet, PageSheetContext } from '@/site/page-sheet';
import { SiteProvider } from '@/site/site-context';
import { NotFoundView } from '@/site/views/not-found/not-found-view';

/** A page may have words of its own for when there is nothing at its address: its `Missing`. */
type Page = AppProps['Component'] & { Missing?: ComponentType };

/** Around every page: what all of them share, and our own words for what is not there. */
export default function App({
  Component,
  pageProps,
}: AppProps<Partial<PublicPageProps<object>>> & { Component: Page }) {
  const { frame, page } = pageProps;
  const { Missing = NotFoundView } = Component;
  // `_document.tsx` gives the sheet. In development a browser starts the page without it, and has its head already.
  const sheet = useContext(PageSheetContext) ?? new PageSheet();
  return (
    <PageSheetContext value={sheet}>
      {frame ? (
        <SiteProvider frame={frame}>
          <PageLayout>{page ? <Component {...page} /> : <Missing />}</PageLayout>
        </SiteProvider>
      ) : (
        // The page for failures is made at build, and has no settings to show.
        <Component {...pageProps} />
      )}
    </PageSheetContext>
  );
}
