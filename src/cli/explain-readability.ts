import { INTERFACE_LOCALES, type InterfaceLocale } from '@/domain/locale';
import { MOST_WORDS, plainLanguageProblems } from '@/domain/readability/plain-language';
import { isRunningText, readability, type Readability } from '@/domain/readability/readability';

import { OperatorError } from './operator-error';
import { visitorTexts, type VisitorText } from './visitor-texts';

export const READABILITY_USAGE = 'Usage: npm run explain -- readability';

/** How easy texts in one language are. */
interface TextsExplanation extends Readability {
  /** Texts with sentences, which the score is of; and those without, such as the words on a button. */
  texts: number;
  labels: number;
  /** Sentences that are too long, and words of offices. */
  problems: string[];
}

type ByLanguage = Partial<Record<InterfaceLocale, TextsExplanation>>;

/** How easy all that visitors read is: taken together, and by where it stands. */
export interface ReadabilityExplanation {
  formula: Record<InterfaceLocale, string>;
  mostWordsInSentence: Record<InterfaceLocale, number>;
  overall: ByLanguage;
  namespaces: Record<string, ByLanguage>;
}

/**
 * Reports how easy the texts are that visitors read.
 *
 * @throws OperatorError on parameters, of which there are none
 */
export async function explainReadability(parameters: string[]): Promise<ReadabilityExplanation> {
  if (parameters.length > 0) throw new OperatorError(READABILITY_USAGE);
  const texts = await visitorTexts();
  const namespaces = Map.groupBy(texts, ({ namespace }) => namespace);
  return {
    formula: { nl: 'Flesch-Douma (1960)', en: 'Flesch Reading Ease (1948)' },
    mostWordsInSentence: MOST_WORDS,
    overall: byLanguage(texts),
    namespaces: Object.fromEntries([...namespaces].map(([namespace, its]) => [namespace, byLanguage(its)])),
  };
}

function byLanguage(texts: readonly VisitorText[]): ByLanguage {
  const explained = INTERFACE_LOCALES.map((language) => ({
    language,
    texts: texts.filter((text) => text.language === language),
  }));
  return Object.fromEntries(
    explained
      .filter((each) => each.texts.length > 0)
      .map(({ language, texts: its }) => [language, explanation(its, language)]),
  );
}

function explanation(texts: readonly VisitorText[], language: InterfaceLocale): TextsExplanation {
  const running = texts.map(({ text }) => text).filter(isRunningText);
  return {
    ...readability(running, language),
    texts: running.length,
    labels: texts.length - running.length,
    problems: texts.flatMap(problemsInWords),
  };
}

/** What keeps a text from being plain, a line each with where it stands. */
export function problemsInWords({ key, language, namespace, text }: VisitorText): string[] {
  return plainLanguageProblems(text, language).map((found) => {
    const where = `${namespace} ${key} (${language})`;
    return found.problem === 'long'
      ? `${where}: ${found.words} words: ${found.sentence}`
      : `${where}: “${found.word}”, say “${found.plain}”`;
  });
}
