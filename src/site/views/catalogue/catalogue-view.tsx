import { openDataPaths } from '@/config/paths';
import {
  catalogueSearchParams,
  EMPTY_QUERY,
  type CatalogueQuery,
  type CatalogueResult,
} from '@/domain/catalogue-query';
import { CalendarLinks } from '@/site/components/calendar-links/calendar-links';
import { ChosenFilters } from '@/site/components/chosen-filters/chosen-filters';
import { chosenFilters } from '@/site/components/chosen-filters/chosen-in-words';
import { EmptyResult } from '@/site/components/empty-result/empty-result';
import { HelpOnward } from '@/site/components/empty-result/help-onward';
import { facetChoices } from '@/site/components/facets/facet-choices';
import { Facets } from '@/site/components/facets/facets';
import { HowWeSearched } from '@/site/components/how-we-searched/how-we-searched';
import { OfferList } from '@/site/components/offer-list/offer-list';
import { PageHead } from '@/site/components/page-head/page-head';
import { pageCount } from '@/site/components/pager/page-numbers';
import { Pager } from '@/site/components/pager/pager';
import { SearchForm } from '@/site/components/search-form/search-form';
import { SkipLink } from '@/site/components/skip-link/skip-link';
import { SortLinks } from '@/site/components/sort-links/sort-links';
import { useSite } from '@/site/site-context';

import { canonicalQuery, isForSearchEngines } from './for-search-engines';
import { titleInWords, resultsInWords } from './result-in-words';

const FORM = 'zoek';

/** Path of the calendar with all that this question finds, whatever page of it is shown. */
function calendarOf(query: CatalogueQuery): string {
  const parameters = catalogueSearchParams({ ...query, page: 1 }).toString();
  return openDataPaths.offersCalendar + (parameters && `?${parameters}`);
}

/** The catalogue: search, choose, and what was found. */
export function CatalogueView({ query, result }: { query: CatalogueQuery; result: CatalogueResult }) {
  const { paths, site, words } = useSite();
  const { facets, nearestWalkIn, offers, page, pageSize, total, understood, unknownPostcode, widened } = result;
  const organisation = offers.map((offer) => offer.organisation).find(({ slug }) => slug === query.organisation);
  const chosen = chosenFilters(
    query,
    { ...result, organisationName: organisation?.name ?? null, recognised: understood.recognised },
    site,
    words,
  );
  // These have no field on this page, and stay chosen when somebody searches on.
  const { pillars, position, sort } = query;
  const keep = [
    ...catalogueSearchParams({ ...EMPTY_QUERY, organisation: query.organisation, pillars, position, sort }),
  ];
  const near = { postcode: query.postcode, distance: query.distance, isUnknown: unknownPostcode !== null };
  return (
    <>
      <PageHead
        title={titleInWords(query, chosen, words)}
        description={words('catalogue.description')}
        canonical={paths.catalogue(canonicalQuery(query))}
        index={isForSearchEngines(query)}
      />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('catalogue.title')}</h1>
          <SearchForm id={FORM} text={query.text} places={facets.place} place={query.place} near={near} keep={keep} />
        </div>
      </div>
      <div className="wrap catalogue">
        <SkipLink href="#gevonden">{words('skip.toResults')}</SkipLink>
        <Facets groups={facetChoices(query, facets, site, words)} form={FORM} />
        <section className="catalogue__results" aria-labelledby="gevonden">
          <h2 className="nl-heading nl-heading--level-2" id="gevonden" tabIndex={-1}>
            {resultsInWords(query, result, words)}
          </h2>
          <HowWeSearched query={query} result={result} />
          <ChosenFilters chosen={chosen} />
          {total > 1 && <SortLinks query={query} />}
          {offers.length > 0 ? <OfferList offers={offers} /> : <EmptyResult query={query} total={total} />}
          <Pager
            page={page}
            pages={pageCount(total, pageSize)}
            hrefOf={(number) => paths.catalogue({ ...query, page: number })}
          />
          {offers.length > 0 && (
            <>
              <p className="nl-paragraph">{words('calendar.ofList')}</p>
              <CalendarLinks path={calendarOf(query)} />
            </>
          )}
          {(total === 0 || widened.length > 0) && <HelpOnward walkIn={nearestWalkIn} />}
        </section>
      </div>
    </>
  );
}
