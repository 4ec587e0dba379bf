import type { CatalogueQuery, CatalogueResult } from '@/domain/catalogue-query';
import type { ChosenFilter } from '@/site/components/chosen-filters/chosen-in-words';
import type { Translate } from '@/site/messages/words';

/** "Cursussen en hulp: ‘mail’, Gouda, pagina 2": tabs and results of search engines tell one state from another. */
export function titleInWords(
  { page }: Pick<CatalogueQuery, 'page'>,
  chosen: readonly ChosenFilter[],
  words: Translate,
): string {
  const choices = chosen.map(({ label }) => label).join(', ');
  const title = choices === '' ? words('catalogue.title') : words('catalogue.titleFor', { choices });
  return page === 1 ? title : words('catalogue.titlePage', { title, page });
}

/** How many were found, for the words that were searched for: those typed, or those that were meant. */
export function resultsInWords(
  { text }: Pick<CatalogueQuery, 'text'>,
  { total, understood, widened }: Pick<CatalogueResult, 'total' | 'understood' | 'widened'>,
  words: Translate,
): string {
  if (widened.length > 0 && total > 0) return words('catalogue.resultsWidened', { count: total });
  const meant = understood.corrected ?? text;
  return meant === ''
    ? words('catalogue.results', { count: total })
    : words('catalogue.resultsFor', { count: total, text: meant });
}
