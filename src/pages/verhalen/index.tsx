import type { SuccessStoryCard } from '@/domain/success-story';
import { publicPage } from '@/http/public-page';
import { getStories } from '@/queries';
import { JsonLd, useJsonLdContext } from '@/site/components/page-head/json-ld';
import { StoriesView } from '@/site/views/stories/stories-view';
import { itemListJsonLd, jsonLdScript } from '@/standards/json-ld';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(async ({ context }) => ({ stories: await getStories(context) }));

export default function StoriesPage({ stories }: { stories: SuccessStoryCard[] }) {
  const context = useJsonLdContext();
  const items = stories.map(({ title, slug }) => ({ name: title, path: context.paths.story(slug) }));
  return (
    <>
      <StoriesView stories={stories} />
      <JsonLd script={jsonLdScript(itemListJsonLd(items, context))} />
    </>
  );
}
