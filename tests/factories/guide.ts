import type { Payload } from 'payload';

import type { Guide } from '@/payload-types';

import { make, numbered, type Wishes } from './document';

/** A guide for libraries that is live, unless it says otherwise; without an organisation it is the programme's own. */
export function makeGuide(cms: Payload, wishes: Wishes<Guide> = {}): Promise<Guide> {
  return make(cms, 'guides', { title: numbered('Zo begint u'), for: ['libraries'], _status: 'published', ...wishes });
}
