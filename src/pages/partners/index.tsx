import type { OrganisationCard } from '@/domain/organisation';
import { publicPage } from '@/http/public-page';
import { getOrganisations } from '@/queries';
import { JsonLd, useJsonLdContext } from '@/site/components/page-head/json-ld';
import { PartnersView } from '@/site/views/partners/partners-view';
import { itemListJsonLd, jsonLdScript } from '@/standards/json-ld';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(async ({ context }) => ({
  organisations: await getOrganisations(context),
}));

export default function PartnersPage({ organisations }: { organisations: OrganisationCard[] }) {
  const context = useJsonLdContext();
  const items = organisations.map(({ name, slug }) => ({ name, path: context.paths.partner(slug) }));
  return (
    <>
      <PartnersView organisations={organisations} />
      <JsonLd script={jsonLdScript(itemListJsonLd(items, context))} />
    </>
  );
}
