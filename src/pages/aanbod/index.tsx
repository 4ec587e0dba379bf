import { recordMiss } from '@/commands';
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
  const result = await searchOffers(query, context);
  recordWhenNothing(query, result, context.now);
  return { query, result };
});

/** What was asked in words and had no answer as it was asked tells editors what is missing. */
function recordWhenNothing({ page, place, text }: CatalogueQuery, result: CatalogueResult, now: Date): void {
  if (text === '' || page > 1 || (result.total > 0 && result.widened.length === 0)) return;
  const named = result.understood.recognised.find(({ kind }) => kind === 'city');
  recordMiss({ text, place: place ?? named?.label ?? null }, now);
}

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
