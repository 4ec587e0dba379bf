import { parseCatalogueQuery, type CatalogueQuery, type CatalogueResult } from '@/domain/catalogue-query';
import { publicPage } from '@/http/public-page';
import { searchOffers } from '@/queries';
import { JsonLd, useJsonLdContext } from '@/site/components/page-head/json-ld';
import { CatalogueView } from '@/site/views/catalogue/catalogue-view';
import { itemListJsonLd, jsonLdScript } from '@/standards/json-ld';

export const config = { unstable_runtimeJS: false };

interface Found {
  query: CatalogueQuery;
  result: CatalogueResult;
}

export const getServerSideProps = publicPage<Found>(async ({ context, params }) => {
  const query = parseCatalogueQuery(params);
  return { query, result: await searchOffers(query, context) };
});

export default function CataloguePage({ query, result }: Found) {
  const context = useJsonLdContext();
  const items = result.offers.map(({ title, slug }) => ({ name: title, path: context.paths.offer(slug) }));
  return (
    <>
      <CatalogueView query={query} result={result} />
      <JsonLd script={jsonLdScript(itemListJsonLd(items, context))} />
    </>
  );
}
