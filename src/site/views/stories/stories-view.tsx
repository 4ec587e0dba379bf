import type { SuccessStoryCard } from '@/domain/success-story';
import { PageHead } from '@/site/components/page-head/page-head';
import { StoryCard } from '@/site/components/story-card/story-card';
import { useSite } from '@/site/site-context';

/** All stories, in the order given. */
export function StoriesView({ stories }: { stories: SuccessStoryCard[] }) {
  const { words } = useSite();
  return (
    <>
      <PageHead title={words('story.title')} description={words('story.description')} />
      <div className="page-top">
        <div className="wrap">
          <h1 className="nl-heading nl-heading--level-1">{words('story.title')}</h1>
          <p className="nl-paragraph nl-paragraph--lead">{words('story.intro')}</p>
        </div>
      </div>
      <div className="wrap group">
        {stories.length === 0 && <p className="nl-paragraph">{words('story.none')}</p>}
        <ul className="card-grid">
          {stories.map((story) => (
            <li key={story.slug}>
              <StoryCard story={story} headingLevel={2} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
