import { isStopWord } from '../text';
import { splitCompound } from '../text/dutch-compound';
import { lemmaOf } from '../text/dutch-inflection';
import { Kind, kindsOf } from '../text/dutch-word-list';

/**
 * True for an everyday Dutch word in any of its forms, compounds included; false for names, also for those that the word
 * list has. Such a word is not misspelt, and it is not yet a name.
 *
 * @param word folded
 */
export function isDutchWord(word: string): boolean {
  return isListedWord(word) || (kindsOf(word) === 0 && splitCompound(word) !== null);
}

/**
 * As {@link isDutchWord}, without the compounds that anybody may make: those are names as often as not (SeniorWeb).
 *
 * @param word folded
 */
export function isListedWord(word: string): boolean {
  if (isStopWord(word, 'nl')) return true;
  const kinds = kindsOf(word);
  if (kinds !== 0) return (kinds & Kind.common) !== 0;
  const lemma = lemmaOf(word);
  return lemma !== null && ((kindsOf(lemma.base) & Kind.common) !== 0 || lemma.base !== word);
}

/**
 * True for a form of a verb that the word list does not have, made of a prefix and one that it has ("toelag" as of
 * toeliggen): as likely a word with a slip.
 *
 * @param word folded
 */
export function isGuessedForm(word: string): boolean {
  const lemma = lemmaOf(word);
  return kindsOf(word) === 0 && lemma !== null && kindsOf(lemma.base) === 0;
}
