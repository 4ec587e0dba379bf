import type { SuccessStoryCard } from '@/domain/success-story';
import { listInWords } from '@/site/messages/dates-in-words';
import { useSite } from '@/site/site-context';

import { Picture } from '../picture/picture';

/** A story at a glance; one that was made up says so. */
export function StoryCard({ story }: { story: SuccessStoryCard }) {
  const { locale, paths, words } = useSite();
  const { ambassadors, fictional, image, lead, slug, title } = story;
  return (
    <article className="story-card">
      {image ? (
        <Picture className="story-card__picture" picture={image} sizes="(min-width: 60em) 24rem, 100vw" />
      ) : (
        <span className="story-card__picture" />
      )}
      <div className="story-card__text">
        {fictional && (
          <p>
            <span className="nl-data-badge">{words('story.fictional')}</span>
          </p>
        )}
        <h3 className="nl-heading nl-heading--level-3">
          <a className="story-card__link" href={paths.story(slug)}>
            {title}
          </a>
        </h3>
        {lead && <p>{lead}</p>}
        {ambassadors.length > 0 && (
          <p className="story-card__by">
            {words('story.by', {
              names: listInWords(
                ambassadors.map(({ displayName }) => displayName),
                locale,
              ),
            })}
          </p>
        )}
      </div>
    </article>
  );
}
