import type { LevelRange, SkillLevel, SkillLevelText } from '@/domain/skill-level';
import { SKILL_LEVELS } from '@/domain/skill-level';
import type { Translate } from '@/site/messages/words';

function titleOf(level: SkillLevel, texts: SkillLevelText[]): string | null {
  return texts.find((text) => text.level === level)?.title ?? null;
}

/**
 * A range of levels in the editors' own words: "Ik begin net", "‘Ik begin net’ tot en met ‘Met hulp lukt het’", or for
 * the whole scale "Voor iedereen". Null when the scale has no words for it: a bare number says nothing to anybody.
 */
export function levelsInWords(levels: LevelRange, texts: SkillLevelText[], words: Translate): string | null {
  if (levels.to - levels.from + 1 === SKILL_LEVELS.length) return words('level.everyone');
  const from = titleOf(levels.from, texts);
  const to = titleOf(levels.to, texts);
  if (from === null || to === null) return null;
  return levels.from === levels.to ? from : words('level.range', { from, to });
}
