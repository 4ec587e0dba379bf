import type { CatalogueQuery } from '@/domain/catalogue-query';
import type { SiteSettings } from '@/domain/site-settings';
import type { Translate } from '@/site/messages/words';

/** One thing that was chosen, and the query without it. */
export interface ChosenFilter {
  label: string;
  without: CatalogueQuery;
}

/**
 * All that a query asks for, in words, each with the query that is left when it is taken back: that one begins at the
 * first page again. Pillars have no words on the site and are left out.
 */
export function chosenFilters(
  query: CatalogueQuery,
  organisationName: string | null,
  settings: Pick<SiteSettings, 'barriers' | 'skillLevels'>,
  words: Translate,
): ChosenFilter[] {
  const first = { ...query, page: 1 };
  const each = <K extends 'levels' | 'topics' | 'kinds' | 'barriers' | 'devices' | 'languages'>(
    key: K,
    label: (value: CatalogueQuery[K][number]) => string | undefined,
  ): ChosenFilter[] => {
    const values: CatalogueQuery[K][number][] = query[key];
    return values.map((value) => ({
      label: label(value) ?? String(value),
      without: { ...first, [key]: values.filter((other) => other !== value) },
    }));
  };
  const one = (chosen: boolean, label: string, without: CatalogueQuery): ChosenFilter[] =>
    chosen ? [{ label, without }] : [];
  return [
    ...one(query.text !== '', words('catalogue.textChoice', { text: query.text }), { ...first, text: '' }),
    ...one(query.place !== null, query.place ?? '', { ...first, place: null }),
    ...each('kinds', (kind) => words(`kind.${kind}`)),
    ...each('topics', (topic) => words(`topic.${topic}`)),
    ...each('levels', (level) => settings.skillLevels.find((text) => text.level === level)?.title),
    ...one(query.free, words('facet.free'), { ...first, free: false }),
    ...one(query.withoutAppointment, words('facet.withoutAppointment'), { ...first, withoutAppointment: false }),
    ...one(query.accessible, words('facet.accessible'), { ...first, accessible: false }),
    ...each('barriers', (barrier) => settings.barriers.find((text) => text.barrier === barrier)?.ownWords),
    ...each('devices', (device) => words(`device.${device}`)),
    ...each('languages', (language) => words(`offerLanguage.${language}`)),
    ...one(query.organisation !== null, organisationName ?? query.organisation ?? '', { ...first, organisation: null }),
  ];
}
