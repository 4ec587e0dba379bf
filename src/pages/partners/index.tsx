import { publicPage } from '@/http/public-page';
import { getOrganisations } from '@/queries';
import { PartnersView } from '@/site/views/partners/partners-view';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(async ({ context }) => ({ organisations: await getOrganisations(context) }));

export default PartnersView;
