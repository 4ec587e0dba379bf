import { SORTS, type CatalogueQuery } from '@/domain/catalogue-query';
import { useSite } from '@/site/site-context';

/** In which order: a link each, to the first page of what was found. */
export function SortLinks({ query }: { query: CatalogueQuery }) {
  const { paths, words } = useSite();
  return (
    <nav className="pill-links" aria-label={words('catalogue.sort')}>
      <span>{words('catalogue.sort')}</span>
      {SORTS.map((sort) => (
        <a
          key={sort}
          className="pill-link"
          href={paths.catalogue({ ...query, sort, page: 1 })}
          aria-current={sort === query.sort ? 'true' : undefined}
        >
          {words(`sort.${sort}`)}
        </a>
      ))}
    </nav>
  );
}
