import type { ContentLocale } from '@/domain/locale';

/** A text in Dutch and, where somebody translated it, in English. */
export type Localised<T = string> = { nl: T } & Partial<Record<Exclude<ContentLocale, 'nl'>, T>>;
