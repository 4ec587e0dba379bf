import { SetStepNav } from '@payloadcms/ui';
import type { ListViewServerProps } from 'payload';

import { SignUpOverview } from './overview';

const STEPS = [{ label: 'Aanmeldingen' }];

/** The overview in the place of the list of documents that Payload would make. */
export function OverviewView({ payload, searchParams, user }: ListViewServerProps) {
  if (!user) return null;
  return (
    <>
      <SetStepNav nav={STEPS} />
      <SignUpOverview payload={payload} searchParams={searchParams} user={user} />
    </>
  );
}
