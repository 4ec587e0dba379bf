import { createContext, useContext, type ReactNode } from 'react';

import { sitePaths, type SitePaths } from '@/config/paths';
import { INTERFACE_LOCALES, type InterfaceLocale } from '@/domain/locale';

import { wordsIn, type Translate } from './messages/words';
import type { PageFrame } from './page-frame';

/** What every component may need: the page's frame, the site's words and addresses in its language. */
export interface Site extends PageFrame {
  words: Translate;
  paths: SitePaths;
}

const SiteContext = createContext<Site | null>(null);

const PATHS = Object.fromEntries(INTERFACE_LOCALES.map((locale) => [locale, sitePaths(locale)])) as Record<
  InterfaceLocale,
  SitePaths
>;

/** Addresses in a language; built once. */
function pathsIn(locale: InterfaceLocale): SitePaths {
  return PATHS[locale];
}

export function SiteProvider({ frame, children }: { frame: PageFrame; children: ReactNode }) {
  const { locale } = frame;
  const site: Site = { ...frame, words: wordsIn(locale), paths: pathsIn(locale) };
  return <SiteContext value={site}>{children}</SiteContext>;
}

/** The page's frame, words and addresses. Throws outside a `SiteProvider`. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('Rendered outside a SiteProvider.');
  return site;
}
