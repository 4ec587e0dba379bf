import { publicPage } from '@/http/public-page';
import { getStories } from '@/queries';
import { StoriesView } from '@/site/views/stories/stories-view';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(async ({ context }) => ({ stories: await getStories(context) }));

export default StoriesView;
