import { madeUpContent, type MadeUpOffer } from '../../support/content/made-up';
import type { JudgedOffer } from '../judged-offer';

/** A small catalogue of other towns, other organisations and other titles than the demonstration's. */
export const ELSEWHERE = madeUpContent({ offers: 400, organisations: 130, locations: 260 });

/** Its offers as their content says. */
export function offersElsewhere(): JudgedOffer[] {
  return [...ELSEWHERE.offers()].map(judged);
}

function judged(offer: MadeUpOffer): JudgedOffer {
  const { barriers, devices, kind, languages, levels, location, organisation, placeKind, registration } = offer;
  return {
    ...{ barriers, devices, kind, languages, levels, placeKind, registration },
    slug: offer.slug,
    title: offer.title,
    text: [offer.title, offer.summary, ...offer.paragraphs].join('\n'),
    audience: offer.employeesOnly ? 'employees' : 'public',
    topics: offer.topics,
    organisation: organisation.slug,
    place: location && { slug: location.slug, city: location.city, neighbourhood: location.neighbourhood },
    free: offer.cost === null,
  };
}
