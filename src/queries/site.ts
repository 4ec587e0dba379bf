import { settingsVersion } from '@/catalogue/settings-version';
import { BARRIERS } from '@/domain/barrier';
import { contentLocaleFor, type ContentLocale } from '@/domain/locale';
import type { SiteSettings } from '@/domain/site-settings';
import { SKILL_LEVELS } from '@/domain/skill-level';

import { said } from './mappers/relation';
import { payload, pool } from './payload';
import type { ReadContext } from './read-context';

/** The settings as last read, per language; thrown away as soon as an editor changes one. */
const kept = new Map<ContentLocale, { version: string; settings: SiteSettings }>();

/**
 * What every page needs of the editors' settings: name, phone numbers, levels and barriers in words. While the database does
 * not answer they are those that were last read, so that a form that somebody filled in comes back to them, with the numbers
 * to call.
 */
export async function getSite({ locale }: Pick<ReadContext, 'locale'>): Promise<SiteSettings> {
  const language = contentLocaleFor(locale);
  const known = kept.get(language);
  const version = await currentVersion(known?.version);
  if (known?.version === version) return known.settings;
  const settings = await readSettings(language);
  kept.set(language, { version, settings });
  return settings;
}

async function currentVersion(known: string | undefined): Promise<string> {
  try {
    return await settingsVersion(await pool());
  } catch (error) {
    if (known === undefined) throw error;
    return known;
  }
}

async function readSettings(locale: ContentLocale): Promise<SiteSettings> {
  const cms = await payload();
  const options = { locale, depth: 0, overrideAccess: false } as const;
  const [site, scale, barriers] = await Promise.all([
    cms.findGlobal({ slug: 'site-settings', ...options }),
    cms.findGlobal({ slug: 'skill-scale', ...options }),
    cms.findGlobal({ slug: 'barriers', ...options }),
  ]);
  return {
    siteName: said(site.siteName) ?? 'Digistap',
    contact: { phone: said(site.contact?.phone), hours: said(site.contact?.hours) },
    helpline: { name: said(site.helpline?.name), phone: said(site.helpline?.phone), note: said(site.helpline?.note) },
    themeColours: { brand: said(site.themeColours?.brand), accent: said(site.themeColours?.accent) },
    demoBanner: said(site.demoBanner),
    footer: {
      text: said(site.footer?.text),
      links: (site.footer?.links ?? []).map(({ href, label }) => ({ href, label })),
    },
    skillLevels: SKILL_LEVELS.map((level) => {
      const text = scale[`level${level}`];
      return {
        level,
        title: text.title,
        description: said(text.description) ?? '',
        canDo: (text.canDo ?? []).map(({ example }) => example),
      };
    }),
    barriers: BARRIERS.map((barrier) => ({
      barrier,
      ownWords: barriers[barrier].ownWords,
      explanation: said(barriers[barrier].explanation) ?? '',
      encouragement: said(barriers[barrier].encouragement) ?? '',
    })),
  };
}
