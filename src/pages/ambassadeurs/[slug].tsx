import type { Ambassador } from '@/domain/success-story';
import { publicPage } from '@/http/public-page';
import { getAmbassador } from '@/queries';
import { JsonLd, useJsonLdContext } from '@/site/components/page-head/json-ld';
import { AmbassadorView } from '@/site/views/ambassador/ambassador-view';
import { itemListJsonLd, jsonLdScript } from '@/standards/json-ld';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(async ({ context, preview, slug }) => {
  const ambassador = await getAmbassador(slug, context, preview);
  return ambassador && { ambassador };
});

export default function AmbassadorPage({ ambassador }: { ambassador: Ambassador }) {
  const context = useJsonLdContext();
  const items = ambassador.stories.map(({ title, slug }) => ({ name: title, path: context.paths.story(slug) }));
  return (
    <>
      <AmbassadorView ambassador={ambassador} />
      {items.length > 0 && <JsonLd script={jsonLdScript(itemListJsonLd(items, context))} />}
    </>
  );
}
