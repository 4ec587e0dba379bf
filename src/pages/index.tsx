import { EMPTY_QUERY } from '@/domain/catalogue-query';
import { publicPage } from '@/http/public-page';
import { getLatestStory, getPartnerNames, searchOffers } from '@/queries';
import { JsonLd, useJsonLdContext } from '@/site/components/page-head/json-ld';
import { HomeView, type HomeViewProps } from '@/site/views/home/home-view';
import { itemListJsonLd, jsonLdScript } from '@/standards/json-ld';

export const config = { unstable_runtimeJS: false };

const WALK_INS_SHOWN = 3;
const PARTNERS_SHOWN = 12;

export const getServerSideProps = publicPage<HomeViewProps>(async ({ context }) => {
  const [everything, walkIns, story, { partners, total }] = await Promise.all([
    searchOffers(EMPTY_QUERY, context, 1),
    searchOffers({ ...EMPTY_QUERY, kinds: ['walk-in'] }, context, WALK_INS_SHOWN),
    getLatestStory(context),
    getPartnerNames(context, PARTNERS_SHOWN),
  ]);
  return {
    places: everything.facets.place,
    walkInPlaces: walkIns.facets.place,
    walkIns: walkIns.offers,
    story,
    partners,
    partnerCount: total,
  };
});

export default function HomePage(props: HomeViewProps) {
  const context = useJsonLdContext();
  const items = props.walkIns.map(({ title, slug }) => ({ name: title, path: context.paths.offer(slug) }));
  return (
    <>
      <HomeView {...props} />
      <JsonLd script={jsonLdScript(itemListJsonLd(items, context))} />
    </>
  );
}
