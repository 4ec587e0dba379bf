import { catalogueSearchParams, type CatalogueQuery } from '@/domain/catalogue-query';

/**
 * The address that a state is best known by: the same offers in another order are the same page, and without words there
 * is nothing to take literally.
 */
export function canonicalQuery(query: CatalogueQuery): CatalogueQuery {
  return { ...query, sort: 'best', literal: query.literal && query.text !== '' };
}

/**
 * Whether a state of the catalogue is a page of its own to search engines: all of it, or one choice such as a place or a
 * kind. A search text, a visitor's whereabouts, a second choice and a later page make one of thousands of lists of the
 * same offers.
 */
export function isForSearchEngines(query: CatalogueQuery): boolean {
  const { distance, page, position, postcode, text } = query;
  const isOfVisitor = text !== '' || postcode !== null || position !== null || distance !== null;
  return !isOfVisitor && page === 1 && catalogueSearchParams(canonicalQuery(query)).size <= 1;
}
