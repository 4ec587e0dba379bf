import type { Guide as GuidePage, GuideCard } from '@/domain/guide';
import type { Guide } from '@/payload-types';

import { toOrganisationLink } from './organisation';
import { toDownload } from './picture';
import { allRelated, related, said } from './relation';
import { toRichText, type Resolved } from './rich-text';

/** Null for a document without an address yet. */
export function toGuideCard(doc: Guide): GuideCard | null {
  return doc.slug ? { slug: doc.slug, title: doc.title, summary: said(doc.summary), for: doc.for } : null;
}

export function toGuide(doc: Guide, resolved: Resolved): GuidePage | null {
  const card = toGuideCard(doc);
  return (
    card && {
      ...card,
      body: toRichText(doc.body, resolved),
      downloads: allRelated(doc.downloads).flatMap(toDownload),
      organisation: toOrganisationLink(related(doc.organisation)),
    }
  );
}
