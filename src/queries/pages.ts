import type { Page } from '@/domain/page';

import { toBlock } from './mappers/rich-text';
import type { PreviewRequest, ReadContext } from './read-context';
import { findDocument } from './reader';
import { resolveMentions } from './resolve-mentions';

/** A page that editors wrote. */
export async function getPage(slug: string, context: ReadContext, preview?: PreviewRequest): Promise<Page | null> {
  const doc = await findDocument('pages', slug, context, preview);
  if (!doc?.slug) return null;
  const resolved = await resolveMentions(doc.body, context);
  return {
    slug: doc.slug,
    textLocale: doc.textLocale,
    title: doc.title,
    blocks: (doc.body ?? []).flatMap((block) => toBlock(block, resolved) ?? []),
  };
}
