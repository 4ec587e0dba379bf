import { PRIVACY_SLUG } from '@/config/paths';
import { publicPage } from '@/http/public-page';
import { getPage } from '@/queries';
import { PrivacyView, type PrivacyPage } from '@/site/views/privacy/privacy-view';

export const config = { unstable_runtimeJS: false };

/** There is always such a page; what editors wrote on theirs stands above what the product says itself. */
export const getServerSideProps = publicPage<{ page: PrivacyPage }>(async ({ context, preview }) => ({
  page: { written: await getPage(PRIVACY_SLUG, context, preview) },
}));

export default PrivacyView;
