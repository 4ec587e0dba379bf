import '@/site/styles/site.css';

import type { AppProps } from 'next/app';

import type { PublicPageProps } from '@/http/public-page';
import { PageLayout } from '@/site/components/page-layout/page-layout';
import { SiteProvider } from '@/site/site-context';
import { NotFoundView } from '@/site/views/not-found/not-found-view';

/** Around every page: what all of them share, and our own words for what is not there. */
export default function App({ Component, pageProps }: AppProps<Partial<PublicPageProps<object>>>) {
  const { frame, page } = pageProps;
  // The page for failures is made at build, and has no settings to show.
  if (!frame) return <Component {...pageProps} />;
  return (
    <SiteProvider frame={frame}>
      <PageLayout>{page ? <Component {...page} /> : <NotFoundView />}</PageLayout>
    </SiteProvider>
  );
}
