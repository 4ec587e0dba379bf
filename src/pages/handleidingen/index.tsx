import { publicPage } from '@/http/public-page';
import { getGuides } from '@/queries';
import { GuidesView } from '@/site/views/guides/guides-view';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(async ({ context }) => ({ guides: await getGuides(context) }));

export default GuidesView;
