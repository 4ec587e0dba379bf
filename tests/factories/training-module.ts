import type { Payload } from 'payload';

import type { TrainingModule } from '@/payload-types';

import { make, numbered, type Wishes } from './document';

/** A module that is live, unless it says otherwise. */
export function makeTrainingModule(cms: Payload, wishes: Wishes<TrainingModule> = {}): Promise<TrainingModule> {
  return make(cms, 'training-modules', { title: numbered('Lesmodule'), _status: 'published', ...wishes });
}
