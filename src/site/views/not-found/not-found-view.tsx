import { PageHead } from '@/site/components/page-head/page-head';
import { SearchForm } from '@/site/components/search-form/search-form';
import { useSite } from '@/site/site-context';

/** What is not there, and a way on. */
export function NotFoundView() {
  const { paths, words } = useSite();
  return (
    <>
      <PageHead title={words('error.notFoundTitle')} description={null} index={false} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('error.notFoundTitle')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{words('error.notFound')}</p>
        </div>
      </div>
      <div className="wrap group">
        <SearchForm places={{}} />
        <p className="nl-paragraph">
          <a className="nl-link" href={paths.home}>
            {words('error.retry')}
          </a>
        </p>
      </div>
    </>
  );
}
