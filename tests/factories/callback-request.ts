import type { Payload } from 'payload';

import type { CallbackRequest } from '@/payload-types';

import { make, numbered, type Wishes } from './document';

/** Somebody who wants to be called by the programme itself, unless it says otherwise. */
export function makeCallbackRequest(cms: Payload, wishes: Wishes<CallbackRequest> = {}): Promise<CallbackRequest> {
  return make(cms, 'callback-requests', {
    kind: 'visitor',
    name: numbered('Mevrouw Jansen'),
    phone: '+31612345678',
    ...wishes,
  });
}
