import type { Guide } from '@/domain/guide';
import { ArticleTop } from '@/site/components/article-top/article-top';
import { useLangOf } from '@/site/components/foreign-text/foreign-text';
import { Icon } from '@/site/components/icon/icon';
import { PageHead } from '@/site/components/page-head/page-head';
import { Body } from '@/site/components/rich-text/block-list';
import { sizeInWords } from '@/site/messages/dates-in-words';
import { useSite } from '@/site/site-context';

/** "PDF" of `application/pdf`: what people call a sort of file. */
function fileType(mimeType: string): string {
  return mimeType.slice(mimeType.lastIndexOf('/') + 1).toUpperCase();
}

/** A guide's own page, with what can be downloaded beside it. */
export function GuideView({ guide }: { guide: Guide }) {
  const { locale, paths, words } = useSite();
  const { body, downloads, organisation, summary, textLocale, title } = guide;
  const lang = useLangOf(textLocale);
  return (
    <article>
      <PageHead title={title} description={summary} />
      <ArticleTop list="guides" title={title} lead={summary} textLocale={textLocale}>
        <p className="nl-paragraph">{guide.for.map((reader) => words(`guideReader.${reader}`)).join(' · ')}</p>
      </ArticleTop>
      <div className="wrap two-columns">
        <div className="two-columns__main prose" lang={lang}>
          <Body text={body} />
        </div>
        <div className="two-columns__side">
          {downloads.length > 0 && (
            <div className="panel">
              <h2 className="nl-heading nl-heading--level-3">{words('guide.downloads')}</h2>
              <ul className="ticks">
                {downloads.map((download) => (
                  <li key={download.href}>
                    <Icon name="download" />
                    <a className="nl-link" href={download.href}>
                      {words('guide.download', {
                        title: download.title,
                        type: fileType(download.mimeType),
                        size: sizeInWords(download.size, locale),
                      })}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {organisation && (
            <p className="nl-paragraph">
              {words('offer.organisation')}:{' '}
              <a className="nl-link" href={paths.partner(organisation.slug)}>
                {organisation.name}
              </a>
            </p>
          )}
        </div>
      </div>
    </article>
  );
}
