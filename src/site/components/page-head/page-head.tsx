import { localised } from '@/config/paths';
import { INTERFACE_LOCALES } from '@/domain/locale';
import { useSheet } from '@/site/page-sheet';
import { useSite } from '@/site/site-context';

export interface PageHeadProps {
  title: string;
  description: string | null;
  /** Path with parameters that this page is best known by, when that is not simply its own path. */
  canonical?: string;
  /** False for a page that search engines should leave out, such as one of many filtered lists. */
  index?: boolean;
}

/** As much as search engines show, in characters. */
const MAX_TITLE_LENGTH = 70;
const MAX_DESCRIPTION_LENGTH = 160;

/** The first words of a text, cut between two of them. */
function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const end = line.lastIndexOf(' ', length - 1);
  return `${line.slice(0, end > 0 ? end : length - 1)}…`;
}

/** A page's title with the site's name behind it, which goes first when there is no room for both. */
function documentTitle(title: string, siteName: string): string {
  const full = `${title} | ${siteName}`;
  return full.length <= MAX_TITLE_LENGTH ? full : shortened(title, MAX_TITLE_LENGTH);
}

/** Title, description and addresses of a page, for browsers and search engines. */
export function PageHead({ title, description, canonical, index = true }: PageHeadProps): null {
  const { closed, findable, locale, origin, path, site } = useSite();
  const listed = findable && index && !closed;
  useSheet().addToHead([
    <title key="title">{documentTitle(title, site.siteName)}</title>,
    description ? (
      <meta key="description" name="description" content={shortened(description, MAX_DESCRIPTION_LENGTH)} />
    ) : null,
    listed ? null : <meta key="robots" name="robots" content={closed ? 'noindex, nofollow, noarchive' : 'noindex'} />,
    closed ? null : <link key="canonical" rel="canonical" href={origin + (canonical ?? localised(locale, path))} />,
    ...INTERFACE_LOCALES.map((other) =>
      listed ? <link key={other} rel="alternate" hrefLang={other} href={origin + localised(other, path)} /> : null,
    ),
  ]);
  return null;
}
