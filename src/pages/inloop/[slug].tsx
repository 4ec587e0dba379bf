import type { Location } from '@/domain/location';
import type { OfferCard } from '@/domain/offer';
import { publicPage } from '@/http/public-page';
import { getLocation } from '@/queries';
import { JsonLd, useJsonLdContext } from '@/site/components/page-head/json-ld';
import { LocationPrintCard } from '@/site/components/print-card/location-print-card';
import { LocationView } from '@/site/views/location/location-view';
import { jsonLdScript, locationJsonLd } from '@/standards/json-ld';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(({ context, preview, slug }) => getLocation(slug, context, preview));

export default function LocationPage({ location, offers }: { location: Location; offers: OfferCard[] }) {
  return (
    <>
      <LocationView location={location} offers={offers} />
      <LocationPrintCard location={location} />
      <JsonLd script={jsonLdScript(locationJsonLd(location, useJsonLdContext()))} />
    </>
  );
}
