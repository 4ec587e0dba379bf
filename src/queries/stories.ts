import type { Ambassador, SuccessStory, SuccessStoryCard } from '@/domain/success-story';

import { toAmbassador, toSuccessStory, toSuccessStoryCard } from './mappers/success-story';
import type { PreviewRequest, ReadContext } from './read-context';
import { findAll, findDocument } from './reader';
import { resolveMentions } from './resolve-mentions';

/** All stories that are live, newest first. */
export async function getStories(context: ReadContext): Promise<SuccessStoryCard[]> {
  const docs = await findAll('success-stories', context, { sort: '-createdAt', depth: 2 });
  return docs.flatMap((doc) => toSuccessStoryCard(doc) ?? []);
}

/** The newest story that is live. */
export async function getLatestStory(context: ReadContext): Promise<SuccessStoryCard | null> {
  const [doc] = await findAll('success-stories', context, { sort: '-createdAt', depth: 2, limit: 1 });
  return doc ? toSuccessStoryCard(doc) : null;
}

/** A story's page. */
export async function getStory(
  slug: string,
  context: ReadContext,
  preview?: PreviewRequest,
): Promise<SuccessStory | null> {
  const doc = await findDocument('success-stories', slug, context, preview);
  return doc && toSuccessStory(doc, await resolveMentions(doc.body, context));
}

/** An ambassador's page, with the stories they tell. */
export async function getAmbassador(
  slug: string,
  context: ReadContext,
  preview?: PreviewRequest,
): Promise<Ambassador | null> {
  const doc = await findDocument('ambassadors', slug, context, preview);
  if (!doc) return null;
  const stories = await findAll('success-stories', context, {
    where: { ambassadors: { in: [doc.id] } },
    sort: '-createdAt',
    depth: 2,
    limit: 50,
  });
  return toAmbassador(
    doc,
    stories.flatMap((story) => toSuccessStoryCard(story) ?? []),
  );
}
