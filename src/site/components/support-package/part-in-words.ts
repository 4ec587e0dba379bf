import type { InterfaceLocale } from '@/domain/locale';
import { partsOfDay } from '@/domain/part-of-day';
import type { FilledPart } from '@/domain/support-package';
import type { SkillLevel } from '@/domain/skill-level';
import { kilometresInWords } from '@/site/messages/dates-in-words';
import { wordsIn } from '@/site/messages/words';

/**
 * What of a part is not as it was asked for: "In de avond vonden wij nog niets.", "Dit is verder weg: 18 km." Only of what
 * really is another time, level or place: what was looked for wider may fit all the same.
 *
 * @param level that was asked for; null: none
 */
export function noticesOf({ offer, widened }: FilledPart, level: SkillLevel | null, locale: InterfaceLocale): string[] {
  if (offer === null) return [];
  const words = wordsIn(locale);
  const { distanceKm, levels, next, placeKind } = offer;
  const notices: string[] = [];
  const isInEvening = next.some(({ end, start }) => partsOfDay(start, end).includes('evening'));
  if (widened.includes('time') && !isInEvening) notices.push(words('door.otherTime'));
  const isAtLevel = level !== null && levels !== null && levels.from <= level && level <= levels.to;
  if (widened.includes('level') && !isAtLevel) notices.push(words('door.otherLevel'));
  if (widened.includes('distance') || widened.includes('place')) {
    if (distanceKm !== null) notices.push(words('door.far', { distance: kilometresInWords(distanceKm, locale) }));
    else notices.push(words(placeKind === 'location' ? 'door.otherPlace' : 'door.atHome'));
  }
  return notices;
}
