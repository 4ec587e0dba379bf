import type { InterfaceLocale } from '@/domain/locale';
import type { PhoneProblem } from '@/domain/phone-number';

import { wordsIn, type MessageKey } from './words';

const KEYS: Record<PhoneProblem, MessageKey> = {
  missing: 'callback.phoneMissing',
  mail: 'callback.phoneMail',
  letters: 'callback.phoneLetters',
  tooShort: 'callback.phoneTooShort',
  tooLong: 'callback.phoneTooLong',
  country: 'callback.phoneCountry',
  emergency: 'callback.phoneEmergency',
  service: 'callback.phoneService',
  unknown: 'callback.phoneUnknown',
};

/** What is wrong with a phone number, and how to write it. */
export function phoneProblemInWords(problem: PhoneProblem, locale: InterfaceLocale): string {
  return wordsIn(locale)(KEYS[problem]);
}
