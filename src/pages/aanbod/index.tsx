import { parseCatalogueQuery } from '@/domain/catalogue-query';
import { publicPage } from '@/http/public-page';
import { searchOffers } from '@/queries';
import { CatalogueView } from '@/site/views/catalogue/catalogue-view';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(async ({ context, params }) => {
  const query = parseCatalogueQuery(params);
  return { query, result: await searchOffers(query, context) };
});

export default CatalogueView;
