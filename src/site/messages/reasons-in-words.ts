import type { InterfaceLocale } from '@/domain/locale';
import type { Reason } from '@/domain/reason';
import type { SkillLevelText } from '@/domain/skill-level';

import { kilometresInWords } from './dates-in-words';
import { wordsIn } from './words';

/**
 * Why an offer is found, without a capital: "past bij ‘Met hulp lukt het’", "1,2 km", "vandaag nog". A level is said in
 * the editors' own words where the scale has them, and by its number where it has not, as for other people's software.
 */
export function reasonInWords(
  reason: Reason,
  locale: InterfaceLocale,
  skillLevels: readonly SkillLevelText[] = [],
): string {
  const words = wordsIn(locale);
  switch (reason.kind) {
    case 'level': {
      const title = skillLevels.find(({ level }) => level === reason.level)?.title;
      return title === undefined
        ? words('reason.level', { level: reason.level })
        : words('reason.levelTitle', { title });
    }
    case 'distance':
      return kilometresInWords(reason.km, locale);
    case 'today':
    case 'tomorrow':
    case 'without-appointment':
      return words(`reason.${reason.kind}`);
  }
}
