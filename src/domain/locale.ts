/** Languages that content is written in; the first is the one that missing text falls back to. */
export const CONTENT_LOCALES = ['nl', 'en'] as const;
export type ContentLocale = (typeof CONTENT_LOCALES)[number];
export const DEFAULT_CONTENT_LOCALE: ContentLocale = 'nl';

/** Languages that the site's own words exist in: one messages file each. Longer than the list above, in time. */
export const INTERFACE_LOCALES = ['nl', 'en'] as const;
export type InterfaceLocale = (typeof INTERFACE_LOCALES)[number];
export const DEFAULT_INTERFACE_LOCALE: InterfaceLocale = 'nl';

/** The content language to read for somebody who uses the site in `locale`. */
export function contentLocaleFor(locale: InterfaceLocale): ContentLocale {
  return CONTENT_LOCALES.find((candidate) => candidate === locale) ?? DEFAULT_CONTENT_LOCALE;
}
