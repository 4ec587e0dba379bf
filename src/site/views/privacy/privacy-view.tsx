import type { Page } from '@/domain/page';
import {
  COUNTED,
  ON_THE_DEVICE,
  PERSONAL_DATA_KEPT,
  type DataField,
  type PersonalDataKind,
} from '@/domain/personal-data-kept';
import { ArticleTop } from '@/site/components/article-top/article-top';
import { useLangOf } from '@/site/components/foreign-text/foreign-text';
import { PageHead } from '@/site/components/page-head/page-head';
import { BlockList } from '@/site/components/rich-text/block-list';
import { useSite } from '@/site/site-context';

export interface PrivacyPage {
  /** What editors wrote on their page about privacy; null: nothing, or nothing that is published. */
  written: Page | null;
}

/**
 * What becomes of somebody's data: first what editors say of it, then what the product really keeps, out of the register that
 * its own deletion follows. So no editor can forget it, and it is right when something changes.
 */
export function PrivacyView({ page: { written } }: { page: PrivacyPage }) {
  const { locale, words } = useSite();
  const textLocale = written?.textLocale ?? (locale === 'nl' ? 'nl' : 'en');
  const lang = useLangOf(textLocale);
  const title = written?.title ?? words('privacy.title');
  return (
    <article>
      <PageHead title={title} description={words('privacy.description')} />
      <ArticleTop title={title} textLocale={textLocale} />
      <div className="wrap group">
        {written && (
          <div className="prose" lang={lang}>
            <BlockList blocks={written.blocks} />
          </div>
        )}
        <div className={written ? 'prose section' : 'prose'}>
          <p className="nl-paragraph">{words('privacy.intro')}</p>
          <h2 className="nl-heading nl-heading--level-2">{words('privacy.keptTitle')}</h2>
          {PERSONAL_DATA_KEPT.map((kind) => (
            <Kind key={kind.id} kind={kind} />
          ))}
          <h2 className="nl-heading nl-heading--level-2">{words('privacy.countedTitle')}</h2>
          <p className="nl-paragraph">{words('privacy.countedIntro')}</p>
          <ul>
            {COUNTED.map(({ id, weeks }) => (
              <li key={id}>{words(`privacy.counted.${id}`, { weeks })}</li>
            ))}
          </ul>
          <h2 className="nl-heading nl-heading--level-2">{words('privacy.deviceTitle')}</h2>
          <ul>
            {ON_THE_DEVICE.map((id) => (
              <li key={id}>{words(`privacy.device.${id}`)}</li>
            ))}
          </ul>
          <h2 className="nl-heading nl-heading--level-2">{words('privacy.rightsTitle')}</h2>
          <p className="nl-paragraph">{words('privacy.rights')}</p>
        </div>
      </div>
    </article>
  );
}

function Kind({ kind }: { kind: PersonalDataKind }) {
  const { words } = useSite();
  const { id, term } = kind;
  const facts = [
    [words('privacy.what'), kind.data ? <DataList data={kind.data} /> : words(`privacy.kept.${kind.id}.what`)],
    [words('privacy.why'), words(`privacy.kept.${id}.why`)],
    [words('privacy.who'), words(`privacy.kept.${id}.who`)],
    [words('privacy.long'), words(`privacy.kept.${id}.long`, term)],
  ] as const;
  return (
    <section>
      <h3 className="nl-heading nl-heading--level-3">{words(`privacy.kept.${id}.name`)}</h3>
      <dl className="questions">
        {facts.map(([question, answer]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd className="nl-paragraph">{answer}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function DataList({ data }: { data: readonly DataField[] }) {
  const { words } = useSite();
  return (
    <ul>
      {data.map((field) => (
        <li key={field}>{words(`privacy.data.${field}`)}</li>
      ))}
    </ul>
  );
}
