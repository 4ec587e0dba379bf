import { SetStepNav } from '@payloadcms/ui';
import type { ListViewServerProps } from 'payload';

import { CallbackQueue } from './queue';

const STEPS = [{ label: 'Bel-verzoeken' }];

/** The queue in the place of the list of documents that Payload would make. */
export function QueueView({ payload, searchParams, user }: ListViewServerProps) {
  if (!user) return null;
  return (
    <>
      <SetStepNav nav={STEPS} />
      <CallbackQueue payload={payload} searchParams={searchParams} user={user} />
    </>
  );
}
