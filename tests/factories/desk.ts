import type { Payload } from 'payload';

import type { Organisation, User } from '@/payload-types';

import type { Wishes } from './document';
import { makeOrganisation } from './organisation';
import { makeUser } from './user';

/** An organisation with a member of staff who calls people back. */
export async function makeDesk(
  cms: Payload,
  wishes: Wishes<Organisation> = {},
): Promise<{ organisation: Organisation; caller: User }> {
  const organisation = await makeOrganisation(cms, wishes);
  const caller = await makeUser(cms, { role: 'editor', organisations: [organisation.id] });
  return { organisation, caller };
}
