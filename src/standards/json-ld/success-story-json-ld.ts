import type { ArticleLeaf, PersonLeaf, WithContext } from 'schema-dts';
import { amsterdamIso, parseInstant } from '@/domain/amsterdam-time';
import type { AmbassadorLink, SuccessStory } from '@/domain/success-story';
import { absoluteUrl, type JsonLdContext } from './json-ld-context';
import { organisationReference } from './organisation-json-ld';
import { withoutEmpty } from './without-empty';

/**
 * A story as https://schema.org/Article. A made-up story says so: its genre is fiction and its people are characters,
 * so that nobody takes a demonstration for somebody's life.
 */
export function storyJsonLd(
  story: SuccessStory,
  context: Pick<JsonLdContext, 'siteUrl' | 'paths'>,
): WithContext<ArticleLeaf> {
  const page = absoluteUrl(context, context.paths.story(story.slug));
  const people = story.ambassadors.map((ambassador) => personJsonLd(ambassador, context));
  const published = parseInstant(story.publishedAt);
  return withoutEmpty<WithContext<ArticleLeaf>>({
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': `${page}#story`,
    url: page,
    mainEntityOfPage: page,
    headline: story.title,
    description: story.lead ?? undefined,
    image: story.image ? absoluteUrl(context, story.image.src) : undefined,
    audio: story.audio
      ? {
          '@type': 'AudioObject',
          contentUrl: absoluteUrl(context, story.audio.src),
          encodingFormat: story.audio.mimeType,
        }
      : undefined,
    datePublished: published === null ? undefined : amsterdamIso(published),
    author: story.organisation ? organisationReference(story.organisation, context) : undefined,
    isAccessibleForFree: true,
    ...(story.fictional ? { genre: 'Fiction', character: people } : { about: people }),
  });
}

function personJsonLd(ambassador: AmbassadorLink, context: Pick<JsonLdContext, 'siteUrl' | 'paths'>): PersonLeaf {
  const page = absoluteUrl(context, context.paths.ambassador(ambassador.slug));
  return { '@type': 'Person', '@id': `${page}#person`, name: ambassador.displayName, url: page };
}
