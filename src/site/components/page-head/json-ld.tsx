import type { SitePaths } from '@/config/paths';
import type { SkillLevelText } from '@/domain/skill-level';
import { useSite } from '@/site/site-context';

/**
 * Structured data about what a page shows (JSON-LD 1.1 §7.3): data, which no browser runs. `script` is the escaped text
 * that `jsonLdScript` of the standards makes, and nothing else.
 */
export function JsonLd({ script }: { script: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: script }} />;
}

/** What the standards need to know of the site to write its structured data. */
export function useJsonLdContext(): { siteUrl: string; paths: SitePaths; skillLevels: SkillLevelText[] } {
  const { origin, paths, site } = useSite();
  return { siteUrl: origin, paths, skillLevels: site.skillLevels };
}
