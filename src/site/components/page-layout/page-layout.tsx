import type { ReactNode } from 'react';

import { adminPaths, localised, themeStylesheetPath } from '@/config/paths';
import { useSheet } from '@/site/page-sheet';
import { useSite } from '@/site/site-context';
import { themeFile } from '@/site/theme/theme-stylesheet';

import { Banner } from '../banner/banner';
import { FeedbackQuestion } from '../feedback-question/feedback-question';
import { IconDrawings } from '../icon/icon';
import { KeepForm } from '../keep-button/keep-button';
import { ContactBand, SiteFooter } from '../site-footer/site-footer';
import { SiteHeader } from '../site-header/site-header';
import { SkipLink } from '../skip-link/skip-link';

/** The house's stairs, in the browser's tab. */
export const FAVICON = <link key="icon" rel="icon" href="/favicon.svg" type="image/svg+xml" />;

/** What stands around the content of every page. */
export function PageLayout({ children }: { children: ReactNode }) {
  const { asksFeedback, locale, path, preview, site, words } = useSite();
  const theme = themeFile(site.themeColours);
  useSheet().addToHead([
    FAVICON,
    theme === null ? null : <link key="theme" rel="stylesheet" href={themeStylesheetPath(theme)} />,
  ]);
  return (
    <>
      <SkipLink href="#inhoud">{words('skip.toContent')}</SkipLink>
      {preview && (
        <Banner label={words('banner.previewLabel')}>
          <p>
            <strong>{words('banner.preview')}</strong> {words('banner.previewMeaning')}
          </p>
          <a className="nl-link" href={localised(locale, path)}>
            {words('banner.previewPublic')}
          </a>
          <a className="nl-link" href={adminPaths.root}>
            {words('banner.previewAdmin')}
          </a>
        </Banner>
      )}
      {site.demoBanner && (
        <Banner label={words('banner.demoLabel')}>
          <p>{site.demoBanner}</p>
        </Banner>
      )}
      <SiteHeader />
      <main id="inhoud" tabIndex={-1}>
        {children}
      </main>
      {asksFeedback && <FeedbackQuestion />}
      <ContactBand />
      <SiteFooter />
      <KeepForm />
      <IconDrawings />
    </>
  );
}
