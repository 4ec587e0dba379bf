import { settingsVersion } from '@/catalogue/settings-version';
import type { LevelCheck } from '@/domain/level-check';
import { contentLocaleFor, type ContentLocale } from '@/domain/locale';

import { toLevelCheck } from './mappers/level-check';
import { payload, pool } from './payload';
import type { ReadContext } from './read-context';

/** The check as last read, per language; thrown away as soon as an editor changes a setting. */
const kept = new Map<ContentLocale, { version: string; check: LevelCheck }>();

/** The tasks of the level check that are in use, in the editors' order, and what is said at the end. */
export async function getLevelCheck({ locale }: Pick<ReadContext, 'locale'>): Promise<LevelCheck> {
  const language = contentLocaleFor(locale);
  const version = await settingsVersion(await pool());
  const known = kept.get(language);
  if (known?.version === version) return known.check;
  const cms = await payload();
  // Depth 1: a task's picture.
  const read = await cms.findGlobal({ slug: 'level-check', locale: language, depth: 1, overrideAccess: false });
  const check = toLevelCheck(read);
  kept.set(language, { version, check });
  return check;
}
