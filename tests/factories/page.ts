import type { Payload } from 'payload';

import type { Page } from '@/payload-types';

import { make, numbered, type Wishes } from './document';

/** An editable page that is live, unless it says otherwise. */
export function makePage(cms: Payload, wishes: Wishes<Page> = {}): Promise<Page> {
  return make(cms, 'pages', { title: numbered('Over ons'), _status: 'published', ...wishes });
}
