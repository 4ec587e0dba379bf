import {
  catalogueSearchParams,
  EMPTY_QUERY,
  type CatalogueQuery,
  type CatalogueResult,
} from '@/domain/catalogue-query';
import { ChosenFilters } from '@/site/components/chosen-filters/chosen-filters';
import { EmptyResult } from '@/site/components/empty-result/empty-result';
import { facetChoices } from '@/site/components/facets/facet-choices';
import { Facets } from '@/site/components/facets/facets';
import { OfferList } from '@/site/components/offer-list/offer-list';
import { PageHead } from '@/site/components/page-head/page-head';
import { pageCount } from '@/site/components/pager/page-numbers';
import { Pager } from '@/site/components/pager/pager';
import { SearchForm } from '@/site/components/search-form/search-form';
import { SkipLink } from '@/site/components/skip-link/skip-link';
import { useSite } from '@/site/site-context';

import { isForSearchEngines } from './for-search-engines';

const FORM = 'zoek';

/** The catalogue: search, choose, and what was found. */
export function CatalogueView({ query, result }: { query: CatalogueQuery; result: CatalogueResult }) {
  const { paths, site, words } = useSite();
  const { facets, offers, page, pageSize, total } = result;
  const pages = pageCount(total, pageSize);
  const organisationName = offers.find(({ organisation }) => organisation.slug === query.organisation)?.organisation
    .name;
  // These have no field on this page, and stay chosen when somebody searches on.
  const keep = [...catalogueSearchParams({ ...EMPTY_QUERY, organisation: query.organisation, pillars: query.pillars })];
  return (
    <>
      <PageHead
        title={words('catalogue.title')}
        description={words('catalogue.description')}
        canonical={paths.catalogue(query)}
        index={isForSearchEngines(query)}
      />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('catalogue.title')}</h1>
          <SearchForm id={FORM} text={query.text} places={facets.place} place={query.place} keep={keep} />
        </div>
      </div>
      <div className="wrap catalogue">
        <SkipLink href="#gevonden">{words('skip.toResults')}</SkipLink>
        <Facets groups={facetChoices(query, facets, site, words)} form={FORM} />
        <section className="catalogue__results" aria-labelledby="gevonden">
          <h2 className="nl-heading nl-heading--level-2" id="gevonden" tabIndex={-1}>
            {query.text === ''
              ? words('catalogue.results', { count: total })
              : words('catalogue.resultsFor', { count: total, text: query.text })}
          </h2>
          <ChosenFilters query={query} organisationName={organisationName ?? null} />
          {offers.length > 0 ? <OfferList offers={offers} /> : <EmptyResult />}
          <Pager page={page} pages={pages} hrefOf={(number) => paths.catalogue({ ...query, page: number })} />
        </section>
      </div>
    </>
  );
}
