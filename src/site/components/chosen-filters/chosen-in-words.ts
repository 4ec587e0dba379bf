import type { CatalogueQuery, CatalogueResult } from '@/domain/catalogue-query';
import type { SiteSettings } from '@/domain/site-settings';
import type { Recognised } from '@/domain/understood-query';
import type { Translate } from '@/site/messages/words';

import { postcodeInWords } from '../search-form/postcode-in-words';

/** One thing that was chosen, and the query without it. */
export interface ChosenFilter {
  label: string;
  without: CatalogueQuery;
}

/** What the search itself knows of a query: names in its words, and where it is measured from. */
export interface FoundOut {
  organisationName: string | null;
  recognised: Recognised[];
  origin: CatalogueResult['origin'];
  unknownPostcode: string | null;
}

/** The words of a question that are no names of places or organisations. */
function wordsBesideNames(text: string, recognised: readonly Recognised[]): string {
  const [only, ...others] = recognised;
  if (only && others.length === 0) return only.without;
  return recognised
    .reduce((rest, { words }) => rest.replace(words, ' '), text)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Words and recognised names, each to be taken back without the other. */
function chosenWords(query: CatalogueQuery, recognised: readonly Recognised[], words: Translate): ChosenFilter[] {
  const text = wordsBesideNames(query.text, recognised);
  const names = recognised.map((name) => name.words).join(' ');
  return [
    ...(text === ''
      ? []
      : [{ label: words('catalogue.textChoice', { text }), without: { ...query, text: names, literal: false } }]),
    ...recognised.map(({ label, without }) => ({ label, without: { ...query, text: without } })),
  ];
}

/** Where somebody is and how far they go. A postcode that nobody knows chose nothing. */
function chosenNearness(
  query: CatalogueQuery,
  { origin, unknownPostcode }: Pick<FoundOut, 'origin' | 'unknownPostcode'>,
  words: Translate,
): ChosenFilter[] {
  const { distance, position, postcode } = query;
  const label = (place: string) =>
    distance === null ? words('catalogue.near', { place }) : words('catalogue.nearWithin', { km: distance, place });
  const nowhere: CatalogueQuery = { ...query, distance: null, sort: query.sort === 'near' ? 'best' : query.sort };
  if (postcode !== null && unknownPostcode === null) {
    const place = words('catalogue.postcodePlace', { postcode: postcodeInWords(postcode) });
    return [{ label: label(place), without: { ...nowhere, postcode: null } }];
  }
  if (position !== null)
    return [{ label: label(words('catalogue.yourPlace')), without: { ...nowhere, position: null } }];
  if (origin === null || distance === null) return [];
  return [{ label: label(origin.label), without: { ...query, distance: null } }];
}

/**
 * All that a query asks for, in words, each with the query that is left when it is taken back: that one begins at the
 * first page again. Pillars have no words on the site and are left out.
 */
export function chosenFilters(
  query: CatalogueQuery,
  found: FoundOut,
  settings: Pick<SiteSettings, 'barriers' | 'skillLevels'>,
  words: Translate,
): ChosenFilter[] {
  const first = { ...query, page: 1 };
  const each = <K extends 'levels' | 'topics' | 'kinds' | 'barriers' | 'devices' | 'languages' | 'partsOfDay'>(
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
    ...chosenWords(first, found.recognised, words),
    ...one(query.place !== null, query.place ?? '', { ...first, place: null }),
    ...chosenNearness(first, found, words),
    ...each('kinds', (kind) => words(`kind.${kind}`)),
    ...one(query.openNow, words('facet.openNow'), { ...first, openNow: false }),
    ...(query.when === null ? [] : one(true, words(`when.${query.when}`), { ...first, when: null })),
    ...each('partsOfDay', (part) => words(`partOfDay.${part}`)),
    ...each('topics', (topic) => words(`topic.${topic}`)),
    ...each('levels', (level) => settings.skillLevels.find((text) => text.level === level)?.title),
    ...one(query.free, words('facet.free'), { ...first, free: false }),
    ...one(query.withoutAppointment, words('facet.withoutAppointment'), { ...first, withoutAppointment: false }),
    ...one(query.accessible, words('facet.accessible'), { ...first, accessible: false }),
    ...each('barriers', (barrier) => settings.barriers.find((text) => text.barrier === barrier)?.ownWords),
    ...each('devices', (device) => words(`device.${device}`)),
    ...each('languages', (language) => words(`offerLanguage.${language}`)),
    ...one(query.organisation !== null, found.organisationName ?? query.organisation ?? '', {
      ...first,
      organisation: null,
    }),
  ];
}
