import type { Payload } from 'payload';

import type { Location } from '@/payload-types';

import { make, numbered, type OwnedWishes } from './document';

/** A place in Rotterdam that is live, unless it says otherwise. */
export function makeLocation(cms: Payload, wishes: OwnedWishes<Location>): Promise<Location> {
  return make(cms, 'locations', {
    name: numbered('Wijkgebouw'),
    city: 'Rotterdam',
    wheelchair: 'unknown',
    _status: 'published',
    ...wishes,
  });
}
