import { PART_WORDS, WHEN_WORDS, type CatalogueQuery, type Facets } from '@/domain/catalogue-query';
import { BARRIERS } from '@/domain/barrier';
import { DEVICES, OFFER_KINDS, OFFER_LANGUAGES, TOPICS } from '@/domain/offer';
import { PARTS_OF_DAY } from '@/domain/part-of-day';
import { SKILL_LEVELS, type SkillLevel } from '@/domain/skill-level';
import type { SiteSettings } from '@/domain/site-settings';
import { WHENS } from '@/domain/when';
import type { Translate } from '@/site/messages/words';

/** One value of a facet that can be ticked. */
export interface Choice {
  name: string;
  value: string;
  label: string;
  /** Null: not counted. */
  count: number | null;
  chosen: boolean;
  level?: SkillLevel;
  /** Only one of these at a time. */
  only?: true;
}

/** A question with the values to choose from. */
export interface ChoiceGroup {
  title: string;
  choices: Choice[];
  /** Shown unfolded from the start. */
  open: boolean;
}

/**
 * The questions beside the catalogue, in the order that people ask them, with for each value the number of offers that
 * the next page would have more of. What has none stays in its place, so that nothing moves from one search to the
 * next; a question that the settings have no words for is left out.
 */
export function facetChoices(
  query: CatalogueQuery,
  facets: Facets,
  settings: Pick<SiteSettings, 'barriers' | 'skillLevels'>,
  words: Translate,
): ChoiceGroup[] {
  const choices = <T extends string | number>(
    name: string,
    values: readonly T[],
    chosen: readonly T[],
    counts: Record<string, number>,
    label: (value: T) => string | undefined,
  ): Choice[] =>
    values.flatMap((value) => {
      const text = label(value);
      if (text === undefined) return [];
      return [
        { name, value: String(value), label: text, count: counts[String(value)] ?? 0, chosen: chosen.includes(value) },
      ];
    });
  const single = (name: string, label: string, counts: Record<string, number>, chosen: boolean): Choice => ({
    name,
    value: '1',
    label,
    count: counts['1'] ?? 0,
    chosen,
  });
  // What is on at some time is not counted: it would have to be counted anew each minute.
  const uncounted = (name: string, value: string, label: string, chosen: boolean): Choice => ({
    name,
    value,
    label,
    count: null,
    chosen,
  });
  const groups: { title: string; choices: Choice[]; open?: boolean }[] = [
    {
      title: words('facet.kind'),
      choices: choices('soort', OFFER_KINDS, query.kinds, facets.kind, (kind) => words(`kind.${kind}`)),
      open: true,
    },
    {
      title: words('facet.when'),
      choices: [
        uncounted('nu-open', '1', words('facet.openNow'), query.openNow),
        ...WHENS.map((when) => ({
          ...uncounted('wanneer', WHEN_WORDS[when], words(`when.${when}`), query.when === when),
          only: true as const,
        })),
        ...PARTS_OF_DAY.map((part) =>
          uncounted('dagdeel', PART_WORDS[part], words(`partOfDay.${part}`), query.partsOfDay.includes(part)),
        ),
      ],
      open: true,
    },
    {
      title: words('facet.topic'),
      choices: choices('onderwerp', TOPICS, query.topics, facets.topic, (topic) => words(`topic.${topic}`)),
      open: true,
    },
    {
      title: words('facet.level'),
      choices: choices(
        'niveau',
        SKILL_LEVELS,
        query.levels,
        facets.level,
        (level) => settings.skillLevels.find((text) => text.level === level)?.title,
      ).map((choice) => ({ ...choice, level: SKILL_LEVELS.find((level) => String(level) === choice.value) })),
      open: true,
    },
    {
      title: words('facet.more'),
      choices: [
        single('gratis', words('facet.free'), facets.free, query.free),
        single(
          'zonder-afspraak',
          words('facet.withoutAppointment'),
          facets.withoutAppointment,
          query.withoutAppointment,
        ),
        single('toegankelijk', words('facet.accessible'), facets.accessible, query.accessible),
      ],
      open: true,
    },
    {
      title: words('facet.barrier'),
      choices: choices(
        'drempel',
        BARRIERS,
        query.barriers,
        facets.barrier,
        (barrier) => settings.barriers.find((text) => text.barrier === barrier)?.ownWords,
      ),
    },
    {
      title: words('facet.device'),
      choices: choices('apparaat', DEVICES, query.devices, facets.device, (device) => words(`device.${device}`)),
    },
    {
      title: words('facet.language'),
      choices: choices('taal', OFFER_LANGUAGES, query.languages, facets.language, (language) =>
        words(`offerLanguage.${language}`),
      ),
    },
  ];
  return groups
    .filter((group) => group.choices.length > 0)
    .map(({ title, choices: values, open = false }) => ({
      title,
      choices: values,
      open: open || values.some(({ chosen }) => chosen),
    }));
}
