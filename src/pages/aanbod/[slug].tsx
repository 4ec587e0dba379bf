import type { Offer } from '@/domain/offer-page';
import { publicPage } from '@/http/public-page';
import { getOffer } from '@/queries';
import { JsonLd, useJsonLdContext } from '@/site/components/page-head/json-ld';
import { OfferPrintCard } from '@/site/components/print-card/offer-print-card';
import { OfferView } from '@/site/views/offer/offer-view';
import { jsonLdScript, offerJsonLd } from '@/standards/json-ld';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(async ({ context, preview, slug }) => {
  const offer = await getOffer(slug, context, preview);
  return offer && { offer };
});

export default function OfferPage({ offer }: { offer: Offer }) {
  return (
    <>
      <OfferView offer={offer} />
      <OfferPrintCard offer={offer} />
      <JsonLd script={jsonLdScript(offerJsonLd(offer, useJsonLdContext()))} />
    </>
  );
}
