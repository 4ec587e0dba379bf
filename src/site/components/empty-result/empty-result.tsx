import { EMPTY_QUERY, type CatalogueQuery } from '@/domain/catalogue-query';
import { useSite } from '@/site/site-context';

/** What to do when nothing was found, or when a page comes after the last one. Nobody is sent away with a "no". */
export function EmptyResult({ query, total }: { query: CatalogueQuery; total: number }) {
  const { paths, words } = useSite();
  if (total > 0) {
    return (
      <p className="panel">
        {words('catalogue.pastLast')}{' '}
        <a className="nl-link" href={paths.catalogue({ ...query, page: 1 })}>
          {words('catalogue.firstPage')}
        </a>
      </p>
    );
  }
  return (
    <div className="panel">
      <p className="nl-paragraph nl-paragraph--lead">{words('catalogue.nothing')}</p>
      <p className="nl-paragraph">{words('catalogue.nothingHow')}</p>
      <ul>
        <li>{words('catalogue.nothingRemove')}</li>
        <li>{words('catalogue.nothingWord')}</li>
        <li>
          <a className="nl-link" href={paths.catalogue(EMPTY_QUERY)}>
            {words('catalogue.nothingAll')}
          </a>
        </li>
      </ul>
    </div>
  );
}
