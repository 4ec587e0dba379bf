import type { Guide, GuideCard } from '@/domain/guide';

import { toGuide, toGuideCard } from './mappers/guide';
import type { PreviewRequest, ReadContext } from './read-context';
import { findAll, findDocument } from './reader';
import { resolveMentions } from './resolve-mentions';

/** All guides that are live, by title. */
export async function getGuides(context: ReadContext): Promise<GuideCard[]> {
  const docs = await findAll('guides', context, { sort: 'title' });
  return docs.flatMap((doc) => toGuideCard(doc) ?? []);
}

/** A guide's page. */
export async function getGuide(slug: string, context: ReadContext, preview?: PreviewRequest): Promise<Guide | null> {
  const doc = await findDocument('guides', slug, context, preview);
  return doc && toGuide(doc, await resolveMentions(doc.body, context));
}
