import type { SuccessStoryCard } from '@/domain/success-story';
import { listInWords } from '@/site/messages/dates-in-words';
import { useSite } from '@/site/site-context';

import { useLangOf } from '../foreign-text/foreign-text';
import { Picture } from '../picture/picture';

export interface StoryCardProps {
  story: SuccessStoryCard;
  headingLevel?: 2 | 3;
  /** Picture beside the words instead of above them, where there is room. */
  wide?: boolean;
}

/** A story at a glance; one that was made up says so. */
export function StoryCard({ story, headingLevel = 3, wide = false }: StoryCardProps) {
  const { locale, paths, words } = useSite();
  const { ambassadors, fictional, image, lead, slug, title } = story;
  const lang = useLangOf(story.textLocale);
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <article className={wide ? 'card story-card story-card--wide' : 'card story-card'}>
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
        <Heading className="nl-heading nl-heading--level-3">
          <a className="card__link" href={paths.story(slug)} lang={lang}>
            {title}
          </a>
        </Heading>
        {lead && <p lang={lang}>{lead}</p>}
        {ambassadors.length > 0 && (
          <p className="soft">
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
