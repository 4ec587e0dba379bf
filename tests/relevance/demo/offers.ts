import {
  readLocations,
  readOffers,
  readTrainingModules,
  type OfferRecord,
  type TrainingModuleRecord,
} from '@/seeds/demo/records';

import type { JudgedOffer } from '../judged-offer';

/** The demonstration's offers as their content says, those for employees too. */
export function demoOffers(): JudgedOffer[] {
  const places = new Map(readLocations().map((place) => [place.slug, place]));
  const modules = new Map(readTrainingModules().map((module) => [module.slug, module]));
  return readOffers().map((record) => {
    const module = record.module === undefined ? undefined : modules.get(record.module);
    const place = record.location === undefined ? undefined : places.get(record.location);
    return {
      slug: record.slug,
      title: record.title.nl,
      text: textOf(record, module),
      kind: record.kind,
      audience: record.audience,
      levels: record.levels ?? module?.levels ?? null,
      barriers: record.barriers ?? module?.barriers ?? [],
      topics: record.topics ?? module?.topics ?? [],
      devices: record.devices ?? module?.devices ?? [],
      languages: record.languages ?? module?.languages ?? [],
      organisation: record.organisation,
      placeKind: record.place,
      place: place ? { slug: place.slug, city: place.city, neighbourhood: place.neighbourhood ?? null } : null,
      free: record.cost.free,
      registration: record.registration,
    };
  });
}

function textOf({ description, summary, title }: OfferRecord, module: TrainingModuleRecord | undefined): string {
  return [title.nl, summary.nl, description?.nl, module?.title.nl, module?.summary.nl, module?.whatYouLearn.nl]
    .filter((text) => text !== undefined)
    .join('\n');
}
