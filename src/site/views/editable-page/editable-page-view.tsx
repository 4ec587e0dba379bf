import type { Page } from '@/domain/page';
import { ArticleTop } from '@/site/components/article-top/article-top';
import { useLangOf } from '@/site/components/foreign-text/foreign-text';
import { PageHead } from '@/site/components/page-head/page-head';
import { BlockList } from '@/site/components/rich-text/block-list';

/** A page that editors wrote themselves. */
export function EditablePageView({ page }: { page: Page }) {
  const lang = useLangOf(page.textLocale);
  return (
    <article>
      <PageHead title={page.title} description={null} />
      <ArticleTop title={page.title} textLocale={page.textLocale} />
      <div className="wrap group">
        <div className="prose" lang={lang}>
          <BlockList blocks={page.blocks} />
        </div>
      </div>
    </article>
  );
}
