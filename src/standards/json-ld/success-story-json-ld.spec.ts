import { describe, expect, it } from 'vitest';
import { CONTEXT, exampleStory } from './examples';
import { storyJsonLd } from './success-story-json-ld';

const ANNA = {
  '@type': 'Person',
  '@id': 'https://digistap.example/ambassadeurs/anna#person',
  name: 'Anna',
  url: 'https://digistap.example/ambassadeurs/anna',
};

describe('a story', () => {
  it('is an Article about who tells it', () => {
    expect(storyJsonLd(exampleStory(), CONTEXT)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      '@id': 'https://digistap.example/verhalen/anna-mailt#story',
      url: 'https://digistap.example/verhalen/anna-mailt',
      mainEntityOfPage: 'https://digistap.example/verhalen/anna-mailt',
      headline: 'Anna mailt nu zelf',
      description: 'Anna durfde niet. Nu wel.',
      image: 'https://digistap.example/media/les.webp',
      audio: {
        '@type': 'AudioObject',
        contentUrl: 'https://digistap.example/media/anna.mp3',
        encodingFormat: 'audio/mpeg',
      },
      datePublished: '2026-07-01T10:00:00+02:00',
      author: {
        '@type': 'Organization',
        '@id': 'https://digistap.example/partners/bibliotheek-rotterdam#organisation',
        name: 'Bibliotheek Rotterdam',
        url: 'https://digistap.example/partners/bibliotheek-rotterdam',
      },
      isAccessibleForFree: true,
      about: [ANNA],
    });
  });

  it('that is made up says so, and calls its people characters', () => {
    const story = storyJsonLd(exampleStory({ fictional: true }), CONTEXT);
    expect(story).toMatchObject({ genre: 'Fiction', character: [ANNA] });
    expect(story).not.toHaveProperty('about');
  });

  it('has no date when there is none to read', () => {
    expect(storyJsonLd(exampleStory({ publishedAt: '' }), CONTEXT)).not.toHaveProperty('datePublished');
  });
});
