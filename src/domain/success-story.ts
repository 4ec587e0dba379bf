import type { Barrier } from './barrier';
import type { ContentLocale } from './locale';
import type { Picture } from './picture';
import type { RichText } from './rich-text';
import type { SkillLevel } from './skill-level';
import type { Topic } from './offer';
import type { OrganisationLink } from './organisation';

export interface AmbassadorLink {
  slug: string;
  displayName: string;
  role: string | null;
  photo: Picture | null;
}

export interface SuccessStoryCard {
  slug: string;
  /** Language that the text is in: that of the page, or the one it falls back to. */
  textLocale: ContentLocale;
  title: string;
  lead: string | null;
  image: Picture | null;
  ambassadors: AmbassadorLink[];
  barriers: Barrier[];
  topics: Topic[];
  levelBefore: SkillLevel | null;
  levelAfter: SkillLevel | null;
  /** Made up for the demonstration, and saying so. */
  fictional: boolean;
  /** ISO 8601. */
  publishedAt: string;
}

export interface SuccessStory extends SuccessStoryCard {
  body: RichText;
  audio: { src: string; mimeType: string } | null;
  organisation: OrganisationLink | null;
}

export interface Ambassador extends AmbassadorLink {
  /** Language that the text is in: that of the page, or the one it falls back to. */
  textLocale: ContentLocale;
  about: string | null;
  region: string | null;
  languages: string[];
  organisation: OrganisationLink | null;
  stories: SuccessStoryCard[];
}
