import type { Guide as GuidePage, GuideCard } from '@/domain/guide';

import type { Read } from '../reader';
import { toOrganisationLink } from './organisation';
import { toDownload } from './picture';
import { allRelated, related, said } from './relation';
import { toRichText, type Resolved } from './rich-text';

/** Null for a document without an address yet. */
export function toGuideCard(doc: Read<'guides'>): GuideCard | null {
  return doc.slug
    ? { slug: doc.slug, textLocale: doc.textLocale, title: doc.title, summary: said(doc.summary), for: doc.for }
    : null;
}

export function toGuide(doc: Read<'guides'>, resolved: Resolved): GuidePage | null {
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
