import type { RecognisedKind } from '../understood-query';
import { placeKey } from '../place-name';

const PREFIXES: Record<RecognisedKind, string> = {
  city: 'city',
  neighbourhood: 'hood',
  location: 'loc',
  organisation: 'org',
};

/**
 * The term that rows carry for where and by whom an offer is given: `city:den-haag`, `hood:leidsche-rijn`, `loc:<slug>`,
 * `org:<slug>`. Null for a name without a letter or digit.
 *
 * @param name the name of a city or neighbourhood, the slug of a location or organisation
 */
export function nameTerm(kind: RecognisedKind, name: string): string | null {
  const key = placeKey(name);
  return key === null ? null : `${PREFIXES[kind]}:${key}`;
}
