import { publicPage } from '@/http/public-page';
import { getLocations } from '@/queries';
import { LocationsView } from '@/site/views/locations/locations-view';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(async ({ context }) => ({ locations: await getLocations(context) }));

export default LocationsView;
