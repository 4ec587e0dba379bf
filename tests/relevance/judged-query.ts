import type { ContentLocale } from '@/domain/locale';

import type { Condition } from './judged-offer';

/** A question with the judgement of somebody who knows the offers. */
export interface JudgedQuery {
  /** As people type it. */
  text: string;
  /** Other parameters of the address: `plaats=Gouda&niveau=2`. */
  parameters: string;
  locale: ContentLocale;
  /** At least one of the first offers is such a one. */
  find: Condition;
  /** How many of the first offers count, 1 to 5. */
  within: number;
  /** None of the first five offers is such a one. */
  never: Condition;
}

/** Questions of one kind. */
export interface JudgedGroup {
  name: string;
  queries: JudgedQuery[];
}

interface Options {
  with?: string;
  locale?: ContentLocale;
  within?: number;
  never?: Condition;
}

const nothing: Condition = () => false;

/** Judges a question; offers for employees are wrong for every question and need not be named. */
export function judge(text: string, find: Condition, options: Options = {}): JudgedQuery {
  const { locale = 'nl', never = nothing, with: parameters = '', within = 5 } = options;
  return { text, parameters, locale, find, within, never };
}

/** Judges several ways of asking the same. */
export function judgeAll(texts: readonly string[], find: Condition, options: Options = {}): JudgedQuery[] {
  return texts.map((text) => judge(text, find, options));
}
