import { publicPage } from '@/http/public-page';
import { getPage } from '@/queries';
import { EditablePageView } from '@/site/views/editable-page/editable-page-view';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(async ({ context, preview, slug }) => {
  const page = await getPage(slug, context, preview);
  return page && { page };
});

export default EditablePageView;
