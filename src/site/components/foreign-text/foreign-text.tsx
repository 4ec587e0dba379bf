import type { ContentLocale } from '@/domain/locale';
import { useSite } from '@/site/site-context';

/** The `lang` attribute for text that may be in another language than the page; undefined when it is not. */
export function useLangOf(textLocale: ContentLocale): ContentLocale | undefined {
  return useSite().locale === textLocale ? undefined : textLocale;
}

/** Says that a text is in another language than the page; nothing when it is not. */
export function ForeignText({ textLocale }: { textLocale: ContentLocale }) {
  const { words } = useSite();
  if (!useLangOf(textLocale)) return null;
  return <p className="foreign-text">{words(textLocale === 'nl' ? 'language.inDutch' : 'language.inEnglish')}</p>;
}
