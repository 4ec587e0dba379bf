import Head from 'next/head';

import { localised } from '@/config/paths';
import { INTERFACE_LOCALES } from '@/domain/locale';
import { useSite } from '@/site/site-context';

export interface PageHeadProps {
  title: string;
  description: string | null;
  /** Path with parameters that this page is best known by, when that is not simply its own path. */
  canonical?: string;
  /** False for a page that search engines should leave out, such as one of many filtered lists. */
  index?: boolean;
}

const MAX_DESCRIPTION_LENGTH = 160;

/** The first words of a text, cut between two of them, as long as search engines show. */
function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= MAX_DESCRIPTION_LENGTH) return line;
  return `${line.slice(0, line.lastIndexOf(' ', MAX_DESCRIPTION_LENGTH - 1))}…`;
}

/** Title, description and addresses of a page, for browsers and search engines. */
export function PageHead({ title, description, canonical, index = true }: PageHeadProps) {
  const { findable, locale, origin, path, site } = useSite();
  const listed = findable && index;
  return (
    <Head>
      <title>{title === site.siteName ? title : `${title} | ${site.siteName}`}</title>
      {description && <meta name="description" content={shortened(description)} />}
      {!listed && <meta name="robots" content="noindex" />}
      <link rel="canonical" href={origin + (canonical ?? localised(locale, path))} />
      {listed &&
        INTERFACE_LOCALES.map((other) => (
          <link key={other} rel="alternate" hrefLang={other} href={origin + localised(other, path)} />
        ))}
    </Head>
  );
}
