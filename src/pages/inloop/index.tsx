import { publicPage } from '@/http/public-page';
import { getLocations, type LocationsInCity } from '@/queries';
import { JsonLd, useJsonLdContext } from '@/site/components/page-head/json-ld';
import { LocationsView } from '@/site/views/locations/locations-view';
import { itemListJsonLd, jsonLdScript } from '@/standards/json-ld';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(({ context, params }) => getLocations(context, params.get('plaats')));

export default function LocationsPage({ cities, city, locations }: LocationsInCity) {
  const context = useJsonLdContext();
  const items = locations.map(({ name, slug }) => ({ name, path: context.paths.location(slug) }));
  return (
    <>
      <LocationsView locations={locations} cities={cities} city={city} />
      <JsonLd script={jsonLdScript(itemListJsonLd(items, context))} />
    </>
  );
}
