import type { Page } from '@/domain/page';
import { Breadcrumb } from '@/site/components/breadcrumb/breadcrumb';
import { ForeignText, useLangOf } from '@/site/components/foreign-text/foreign-text';
import { PageHead } from '@/site/components/page-head/page-head';
import { BlockList } from '@/site/components/rich-text/block-list';

/** A page that editors wrote themselves. */
export function EditablePageView({ page }: { page: Page }) {
  const lang = useLangOf(page.textLocale);
  return (
    <article>
      <PageHead title={page.title} description={null} />
      <header className="page-top">
        <div className="wrap">
          <Breadcrumb trail={[]} />
          <h1 className="nl-heading nl-heading--level-1" lang={lang}>
            {page.title}
          </h1>
          <ForeignText textLocale={page.textLocale} />
        </div>
      </header>
      <div className="wrap group">
        <div className="prose" lang={lang}>
          <BlockList blocks={page.blocks} />
        </div>
      </div>
    </article>
  );
}
