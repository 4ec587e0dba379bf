import { barrierBehind } from '@/config/paths';
import { parseSupportWish } from '@/domain/support-wish';
import { publicPage } from '@/http/public-page';
import { getStoryOf, getSupportPackage } from '@/queries';
import { JsonLd, useJsonLdContext } from '@/site/components/page-head/json-ld';
import { DoorView, type DoorViewProps } from '@/site/views/door/door-view';
import { itemListJsonLd, jsonLdScript } from '@/standards/json-ld';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage<DoorViewProps>(async ({ context, params, slug }) => {
  const barrier = barrierBehind(slug);
  if (barrier === null) return null;
  const wish = parseSupportWish(params);
  const [{ onPaper, ...found }, story] = await Promise.all([
    getSupportPackage(barrier, wish, context),
    getStoryOf(barrier, context),
  ]);
  return { barrier, wish, found, onPaper, story };
});

export default function DoorPage(props: DoorViewProps) {
  const context = useJsonLdContext();
  const items = props.found.parts.flatMap(({ alternative, offer }) =>
    [offer, alternative].flatMap((one) => (one ? [{ name: one.title, path: context.paths.offer(one.slug) }] : [])),
  );
  return (
    <>
      <DoorView {...props} />
      <JsonLd script={jsonLdScript(itemListJsonLd(items, context))} />
    </>
  );
}
