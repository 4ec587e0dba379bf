import type { InterfaceLocale } from '@/domain/locale';
import type { Day, ScheduleRule } from '@/domain/schedule';
import { ruleInWords } from '@/domain/schedule-words/schedule-words';

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
