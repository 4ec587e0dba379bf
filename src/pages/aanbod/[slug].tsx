import { publicPage } from '@/http/public-page';
import { getOffer } from '@/queries';
import { OfferPage } from '@/site/views/offer/offer-view';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(async ({ context, preview, slug }) => {
  const offer = await getOffer(slug, context, preview);
  return offer && { offer };
});

export default OfferPage;
