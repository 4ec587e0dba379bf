import { publicPage } from '@/http/public-page';
import { getOrganisation } from '@/queries';
import { JsonLd, useJsonLdContext } from '@/site/components/page-head/json-ld';
import { PartnerView, type PartnerViewProps } from '@/site/views/partner/partner-view';
import { jsonLdScript, organisationJsonLd } from '@/standards/json-ld';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage<PartnerViewProps>(({ context, preview, slug }) =>
  getOrganisation(slug, context, preview),
);

export default function PartnerPage(props: PartnerViewProps) {
  return (
    <>
      <PartnerView {...props} />
      <JsonLd script={jsonLdScript(organisationJsonLd(props.organisation, useJsonLdContext()))} />
    </>
  );
}
