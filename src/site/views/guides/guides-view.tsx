import type { GuideCard as GuideCardContent } from '@/domain/guide';
import { ButtonLink } from '@/site/components/button/button';
import { GuideCard } from '@/site/components/guide-card/guide-card';
import { PageHead } from '@/site/components/page-head/page-head';
import { useSite } from '@/site/site-context';

/** All guides for who wants to do it too. */
export function GuidesView({ guides }: { guides: GuideCardContent[] }) {
  const { paths, words } = useSite();
  return (
    <>
      <PageHead title={words('guide.title')} description={words('guide.description')} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('guide.title')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{words('guide.intro')}</p>
          <p className="nl-paragraph">{words('enquiry.invite')}</p>
          <p className="nl-paragraph">
            <ButtonLink href={paths.enquiry} kind="secondary" label={words('enquiry.nav')} />
          </p>
        </div>
      </div>
      <div className="wrap group">
        {guides.length === 0 && <p className="nl-paragraph">{words('guide.none')}</p>}
        <ul className="card-grid">
          {guides.map((guide) => (
            <li key={guide.slug}>
              <GuideCard guide={guide} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
