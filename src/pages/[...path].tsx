import { publicPage } from '@/http/public-page';
import { NotFoundView } from '@/site/views/not-found/not-found-view';

export const config = { unstable_runtimeJS: false };

/** Whatever no other page answers to: there is nothing there. */
export const getServerSideProps = publicPage(() => Promise.resolve(null));

export default NotFoundView;
