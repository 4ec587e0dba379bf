import type { FeedbackPage } from '@/config/feedback-page';
import { payload } from '@/queries/payload';

/** Whether a visitor can read a page, so that what is kept of it is about a page of the site and not about made-up ones. */
export async function isPublished({ document }: FeedbackPage): Promise<boolean> {
  if (document === null) return true;
  const { totalDocs } = await (
    await payload()
  ).count({ collection: document.collection, where: { slug: { equals: document.slug } }, overrideAccess: false });
  return totalDocs > 0;
}
