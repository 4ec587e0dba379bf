import type { ContentLocale } from './locale';
import type { OrganisationLink } from './organisation';
import type { Download } from './picture';
import type { RichText } from './rich-text';

export const GUIDE_READERS = ['libraries', 'employers', 'municipalities', 'volunteers'] as const;
export type GuideReader = (typeof GUIDE_READERS)[number];

export interface GuideCard {
  slug: string;
  /** Language that the text is in: that of the page, or the one it falls back to. */
  textLocale: ContentLocale;
  title: string;
  summary: string | null;
  for: GuideReader[];
}

export interface Guide extends GuideCard {
  body: RichText;
  downloads: Download[];
  organisation: OrganisationLink | null;
}
