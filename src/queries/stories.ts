import type { Barrier } from '@/domain/barrier';
import type { Ambassador, SuccessStory, SuccessStoryCard } from '@/domain/success-story';

import { toAmbassador, toSuccessStory, toSuccessStoryCard } from './mappers/success-story';
import type { PreviewRequest, ReadContext } from './read-context';
import { findAll, findDocument } from './reader';
import { resolveMentions } from './resolve-mentions';

/** What a card shows of a story: its text, and what that refers to, would be read for nothing. */
const CARD = {
  depth: 2,
  sort: '-createdAt',
  select: {
    slug: true,
    title: true,
    lead: true,
    image: true,
    ambassadors: true,
    barriers: true,
    topics: true,
    levelBefore: true,
    levelAfter: true,
    fictional: true,
    createdAt: true,
  },
  populate: { ambassadors: { slug: true, displayName: true, role: true, photo: true } },
} as const;

/** All stories that are live, newest first. */
export async function getStories(context: ReadContext): Promise<SuccessStoryCard[]> {
  const docs = await findAll('success-stories', context, CARD);
  return docs.flatMap((doc) => toSuccessStoryCard(doc) ?? []);
}

/** The newest story that is live. */
export async function getLatestStory(context: ReadContext): Promise<SuccessStoryCard | null> {
  const [doc] = await findAll('success-stories', context, { ...CARD, limit: 1 });
  return doc ? toSuccessStoryCard(doc) : null;
}

/** The newest story of somebody who had this barrier; when nobody told one, the newest of all. */
export async function getStoryOf(barrier: Barrier, context: ReadContext): Promise<SuccessStoryCard | null> {
  const [doc] = await findAll('success-stories', context, {
    ...CARD,
    where: { barriers: { in: [barrier] } },
    limit: 1,
  });
  return doc ? toSuccessStoryCard(doc) : getLatestStory(context);
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
    ...CARD,
    where: { ambassadors: { in: [doc.id] } },
    limit: 50,
  });
  return toAmbassador(
    doc,
    stories.flatMap((story) => toSuccessStoryCard(story) ?? []),
  );
}
