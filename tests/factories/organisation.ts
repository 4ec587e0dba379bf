import type { Payload } from 'payload';

import type { Organisation } from '@/payload-types';

import { make, numbered, type Wishes } from './document';

/** A library that is live, unless it says otherwise. */
export function makeOrganisation(cms: Payload, wishes: Wishes<Organisation> = {}): Promise<Organisation> {
  return make(cms, 'organisations', {
    name: numbered('Bibliotheek'),
    kind: 'library',
    _status: 'published',
    ...wishes,
  });
}
