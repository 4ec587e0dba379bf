import type { BarrierText } from './barrier';
import type { SkillLevelText } from './skill-level';

/** What every public page needs of the editors' settings. */
export interface SiteSettings {
  siteName: string;
  contact: { phone: string | null; hours: string | null };
  helpline: { name: string | null; phone: string | null; note: string | null };
  /** CSS colours (`#rrggbb`), or null for the house's own. */
  themeColours: { brand: string | null; accent: string | null };
  /** Text of the banner that says this is demonstration content; null outside a demonstration. */
  demoBanner: string | null;
  footer: { text: string | null; links: { label: string; href: string }[] };
  skillLevels: SkillLevelText[];
  barriers: BarrierText[];
}
