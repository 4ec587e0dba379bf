import { publicPage } from '@/http/public-page';
import { getGuide } from '@/queries';
import { GuideView } from '@/site/views/guide/guide-view';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(async ({ context, preview, slug }) => {
  const guide = await getGuide(slug, context, preview);
  return guide && { guide };
});

export default GuideView;
