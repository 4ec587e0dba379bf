import type { Payload } from 'payload';

import type { Offer } from '@/payload-types';

import { make, numbered, type OwnedWishes } from './document';

/** A course without a fixed place, live unless it says otherwise. `title: null` leaves the title to its module. */
export function makeOffer(cms: Payload, wishes: OwnedWishes<Offer>): Promise<Offer> {
  return make(cms, 'offers', {
    title: numbered('Cursus'),
    kind: 'course',
    audience: 'public',
    place: 'at-your-place',
    registration: 'none',
    schedule: { kind: 'text' },
    _status: 'published',
    ...wishes,
  });
}
