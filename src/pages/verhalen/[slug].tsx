import type { SuccessStory } from '@/domain/success-story';
import { publicPage } from '@/http/public-page';
import { getStory } from '@/queries';
import { JsonLd, useJsonLdContext } from '@/site/components/page-head/json-ld';
import { StoryView } from '@/site/views/story/story-view';
import { jsonLdScript, storyJsonLd } from '@/standards/json-ld';

export const config = { unstable_runtimeJS: false };

export const getServerSideProps = publicPage(async ({ context, preview, slug }) => {
  const story = await getStory(slug, context, preview);
  return story && { story };
});

export default function StoryPage({ story }: { story: SuccessStory }) {
  return (
    <>
      <StoryView story={story} />
      <JsonLd script={jsonLdScript(storyJsonLd(story, useJsonLdContext()))} />
    </>
  );
}
