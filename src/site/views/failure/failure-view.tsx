import { sitePaths } from '@/config/paths';
import type { InterfaceLocale } from '@/domain/locale';
import { ButtonLink } from '@/site/components/button/button';
import { FAVICON } from '@/site/components/page-layout/page-layout';
import { wordsIn } from '@/site/messages/words';
import { useSheet } from '@/site/page-sheet';

/** When something broke: made at build, without settings or database, because those may be what broke. */
export function FailureView({ locale }: { locale: InterfaceLocale }) {
  const words = wordsIn(locale);
  useSheet().addToHead([
    <title key="title">{words('error.failedTitle')}</title>,
    <meta key="robots" name="robots" content="noindex" />,
    FAVICON,
  ]);
  return (
    <main className="wrap failure">
      <h1 className="nl-heading nl-heading--level-1">{words('error.failedTitle')}</h1>
      <p className="nl-paragraph nl-paragraph--lead">{words('error.failed')}</p>
      <ButtonLink href={sitePaths(locale).home} label={words('error.retry')} />
    </main>
  );
}
