import { EMPTY_QUERY } from '@/domain/catalogue-query';
import { publicPage } from '@/http/public-page';
import { getOrganisations, getStories, searchOffers } from '@/queries';
import { HomeView, type HomeViewProps } from '@/site/views/home/home-view';

export const config = { unstable_runtimeJS: false };

const WALK_INS_SHOWN = 3;
const PARTNERS_SHOWN = 12;

export const getServerSideProps = publicPage<HomeViewProps>(async ({ context }) => {
  const [walkIns, stories, organisations] = await Promise.all([
    searchOffers({ ...EMPTY_QUERY, kinds: ['walk-in'] }, context, WALK_INS_SHOWN),
    getStories(context),
    getOrganisations(context),
  ]);
  return {
    places: walkIns.facets.place,
    walkIns: walkIns.offers,
    story: stories[0] ?? null,
    partners: organisations.slice(0, PARTNERS_SHOWN).map(({ name, slug }) => ({ name, slug })),
    partnerCount: organisations.length,
  };
});

export default HomeView;
