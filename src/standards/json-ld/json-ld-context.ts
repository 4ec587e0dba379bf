import type { SkillLevelText } from '@/domain/skill-level';

/** What JSON-LD needs to know of the site that shows it. */
export interface JsonLdContext {
  /** Origin of the site, such as `https://digistap.example`. */
  siteUrl: string;
  /** Builders of the paths of pages, in the reader's language; `sitePaths` of config/paths fits. */
  paths: {
    offer: (slug: string) => string;
    signUp: (slug: string) => string;
    location: (slug: string) => string;
    partner: (slug: string) => string;
    story: (slug: string) => string;
    ambassador: (slug: string) => string;
  };
  /** The scale as editors worded it, for the names of levels; a level that is not in it goes by its number alone. */
  skillLevels: readonly SkillLevelText[];
}

/** A path of the site, or an address that is absolute already, as an absolute address. */
export function absoluteUrl(context: Pick<JsonLdContext, 'siteUrl'>, path: string): string {
  return new URL(path, context.siteUrl).href;
}
