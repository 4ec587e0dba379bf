import type { InterfaceLocale } from '@/domain/locale';
import type { Day, ScheduleLimits, ScheduleRule } from '@/domain/schedule';
import { limitsInWords, ruleInWords } from '@/domain/schedule-words/schedule-words';

import { asSentence } from './dates-in-words';

/**
 * A rule as a sentence without a full stop: "Elke dinsdag en donderdag van 10.00 tot 12.00 uur, tot en met 12 juni 2027".
 * Null for a rule without days, and for one that has ended before `today`.
 */
export function scheduleRuleInWords(rule: ScheduleRule, today: Day, locale: InterfaceLocale): string | null {
  if (rule.until !== null && rule.until < today) return null;
  const sentence = ruleInWords(rule, { locale, today, region: null });
  return sentence === null ? null : asSentence(sentence);
}

/** What all rules of a schedule leave out, as a sentence: "Niet in de schoolvakantie, niet op feestdagen." Null for nothing. */
export function scheduleLimitsInWords(limits: ScheduleLimits, today: Day, locale: InterfaceLocale): string | null {
  const said = limitsInWords(limits, { locale, today, region: null });
  return said.length === 0 ? null : `${asSentence(said.join(', '))}.`;
}
