import type { ReactNode } from 'react';

import type { ContentLocale } from '@/domain/locale';
import { useSite } from '@/site/site-context';

import { Breadcrumb } from '../breadcrumb/breadcrumb';
import { ForeignText, useLangOf } from '../foreign-text/foreign-text';

export interface ArticleTopProps {
  title: string;
  lead?: string | null;
  textLocale: ContentLocale;
  /** The list that the article is in; left out for one that is in none. */
  list?: 'guides' | 'stories';
  /** What else belongs above the text. */
  children?: ReactNode;
}

/** How a longer text begins: the way here, its title and first lines, and which language it is in when that differs. */
export function ArticleTop({ title, lead, textLocale, list, children }: ArticleTopProps) {
  const { paths, words } = useSite();
  const lang = useLangOf(textLocale);
  return (
    <header className="page-top">
      <div className="wrap">
        <Breadcrumb trail={list ? [{ label: words(`nav.${list}`), href: paths[list] }] : []} />
        <h1 className="nl-heading nl-heading--level-1" lang={lang}>
          {title}
        </h1>
        {lead && (
          <p className="nl-paragraph nl-paragraph--lead" lang={lang}>
            {lead}
          </p>
        )}
        <ForeignText textLocale={textLocale} />
        {children}
      </div>
    </header>
  );
}
