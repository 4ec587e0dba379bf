import { en } from '@payloadcms/translations/languages/en';
import { nl } from '@payloadcms/translations/languages/nl';
import type { Config } from 'payload';

import { CONTENT_LOCALES, DEFAULT_CONTENT_LOCALE, type ContentLocale } from '@/domain/locale';

const CONTENT_LABELS: Record<ContentLocale, string> = { nl: 'Nederlands', en: 'Engels' };

/** Languages that content is written in; what nobody translated is read in Dutch. */
export const contentLanguages: NonNullable<Config['localization']> = {
  locales: CONTENT_LOCALES.map((code) => ({ code, label: CONTENT_LABELS[code] })),
  defaultLocale: DEFAULT_CONTENT_LOCALE,
  fallback: true,
};

/** Languages of the editors' screens: Dutch, also for a browser that speaks something else; English by choice. */
export const interfaceLanguages: NonNullable<Config['i18n']> = {
  fallbackLanguage: 'nl',
  supportedLanguages: { nl, en },
  translations: {
    nl: {
      general: {
        bulkUpload: 'Meer bestanden tegelijk',
      },
      version: {
        preview: 'Voorbeeld bekijken',
        aboutToUnpublishSelection: 'U haalt alle {{label}} in de selectie van de site. Weet u het zeker?',
      },
    },
  },
};
