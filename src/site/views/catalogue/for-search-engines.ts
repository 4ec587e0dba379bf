import { catalogueSearchParams, type CatalogueQuery } from '@/domain/catalogue-query';

/**
 * Whether a state of the catalogue is a page of its own to search engines: all of it, or one choice such as a place or a
 * kind. A search text, a second choice and a later page make one of thousands of lists of the same offers.
 */
export function isForSearchEngines(query: CatalogueQuery): boolean {
  return query.text === '' && query.page === 1 && catalogueSearchParams(query).size <= 1;
}
