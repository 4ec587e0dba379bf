import { callbackDue } from '@/domain/working-days';

import { callbacks } from './content/callbacks';
import { writing, type Seeder } from './seeder';

/** People who asked to be called just now, so that nobody’s list is empty. */
export async function seedCallbacks(seeder: Seeder): Promise<void> {
  const { id, now, payload } = seeder;
  await seeder.addMissing(
    'callback-requests',
    callbacks.map((callback, n) => ({ ...callback, submission: `demo/${String(n)}` })),
    ({ submission }) => submission,
    async ({ kind = 'visitor', offer, organisation, ...said }, req) => {
      const { id: made } = await payload.create({
        collection: 'callback-requests',
        data: {
          ...said,
          kind,
          status: 'open',
          dueAt: callbackDue(now).toISOString(),
          organisation: organisation === undefined ? null : id('organisations', organisation),
          offer: offer === undefined ? null : id('offers', offer),
        },
        ...writing(req, 'nl'),
      });
      return made;
    },
  );
}
