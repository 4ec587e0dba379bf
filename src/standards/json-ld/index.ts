export { itemListJsonLd } from './item-list-json-ld';

export { jsonLdScript } from './json-ld-script';
export { locationJsonLd } from './location-json-ld';
export { offerJsonLd } from './offer-json-ld';
export { weekHoursJsonLd } from './opening-hours-json-ld';
export { organisationJsonLd } from './organisation-json-ld';
export { readHoursJsonLd } from './read-opening-hours-json-ld';
export { storyJsonLd } from './success-story-json-ld';
