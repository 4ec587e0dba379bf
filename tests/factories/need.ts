import type { Payload } from 'payload';

import type { Need } from '@/payload-types';

import { make, type OwnedWishes } from './document';

/** A need that was heard today, unless it says otherwise. */
export function makeNeed(cms: Payload, wishes: OwnedWishes<Need>): Promise<Need> {
  return make(cms, 'needs', { theme: 'digid', barrier: 'attitude', level: 2, emotion: 'afraid', ...wishes });
}
