import type { OrganisationLink } from './organisation';
import type { Download } from './picture';
import type { RichText } from './rich-text';

export const GUIDE_READERS = ['libraries', 'employers', 'municipalities', 'volunteers'] as const;
export type GuideReader = (typeof GUIDE_READERS)[number];

export interface GuideCard {
  slug: string;
  title: string;
  summary: string | null;
  for: GuideReader[];
}

export interface Guide extends GuideCard {
  body: RichText;
  downloads: Download[];
  organisation: OrganisationLink | null;
}
