import type { Payload } from 'payload';

import type { Ambassador } from '@/payload-types';

import { make, numbered, type OwnedWishes } from './document';

/** Somebody who gave consent, live unless it says otherwise. */
export function makeAmbassador(cms: Payload, wishes: OwnedWishes<Ambassador>): Promise<Ambassador> {
  return make(cms, 'ambassadors', {
    displayName: numbered('Samira'),
    consent: { givenOn: '2026-01-05T00:00:00.000Z' },
    _status: 'published',
    ...wishes,
  });
}
