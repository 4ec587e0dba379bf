import { useSite } from '@/site/site-context';

import { pageNumbers } from './page-numbers';

export interface PagerProps {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

/** Links to the other pages of a list; nothing when there is one. */
export function Pager({ page, pages, hrefOf }: PagerProps) {
  const { words } = useSite();
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label={words('pager.label')}>
      <ul className="pager__list">
        {page > 1 && (
          <li>
            <a className="pager__link" href={hrefOf(Math.min(page - 1, pages))} rel="prev">
              {words('pager.previous')}
            </a>
          </li>
        )}
        {pageNumbers(page, pages).map((number, index) =>
          number === null ? (
            <li key={`gap ${index}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={number}>
              <a
                className="pager__link"
                href={hrefOf(number)}
                aria-label={words('pager.page', { page: number })}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <a className="pager__link" href={hrefOf(page + 1)} rel="next">
              {words('pager.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
