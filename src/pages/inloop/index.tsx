import type { LocationCard } from '@/domain/location';
import { publicPage } from '@/http/public-page';
import { getLocations } from '@/queries';
import { JsonLd, useJsonLdContext } from '@/site/components/page-head/json-ld';
import { LocationsView } from '@/site/views/locations/locations-view';
import { itemListJsonLd, jsonLdScript } from '@/standards/json-ld';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(async ({ context }) => ({ locations: await getLocations(context) }));

export default function LocationsPage({ locations }: { locations: LocationCard[] }) {
  const context = useJsonLdContext();
  const items = locations.map(({ name, slug }) => ({ name, path: context.paths.location(slug) }));
  return (
    <>
      <LocationsView locations={locations} />
      <JsonLd script={jsonLdScript(itemListJsonLd(items, context))} />
    </>
  );
}
