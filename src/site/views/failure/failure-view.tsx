import Head from 'next/head';

import { sitePaths } from '@/config/paths';
import type { InterfaceLocale } from '@/domain/locale';
import { ButtonLink } from '@/site/components/button/button';
import { wordsIn } from '@/site/messages/words';

/** When something broke: made at build, without settings or database, because those may be what broke. */
export function FailureView({ locale }: { locale: InterfaceLocale }) {
  const words = wordsIn(locale);
  return (
    <main className="wrap failure">
      <Head>
        <title>{words('error.failedTitle')}</title>
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </Head>
      <h1 className="nl-heading nl-heading--level-1">{words('error.failedTitle')}</h1>
      <p className="nl-paragraph nl-paragraph--lead">{words('error.failed')}</p>
      <ButtonLink href={sitePaths(locale).home} label={words('error.retry')} />
    </main>
  );
}
