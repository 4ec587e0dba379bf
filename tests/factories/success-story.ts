import type { Payload } from 'payload';

import type { SuccessStory } from '@/payload-types';

import { make, numbered, type OwnedWishes } from './document';

/** A story that is live, unless it says otherwise. */
export function makeSuccessStory(cms: Payload, wishes: OwnedWishes<SuccessStory>): Promise<SuccessStory> {
  return make(cms, 'success-stories', {
    title: numbered('Nu mail ik zelf'),
    consent: { givenOn: '2026-01-05T00:00:00.000Z' },
    _status: 'published',
    ...wishes,
  });
}
