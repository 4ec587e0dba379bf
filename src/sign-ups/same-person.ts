import { createHash } from 'node:crypto';

import { sql } from 'drizzle-orm';

import { plainName } from '@/domain/sign-up-form';

/** How somebody can be reached: E.164 and an address; null: not given. */
interface Reached {
  phone: string | null;
  email: string | null;
}

/** By what somebody is known in a session: their name with each way to reach them. */
export interface Identities {
  identity: string;
  /** Null: there is one way, or none. */
  other_identity: string | null;
}

/**
 * Whether sign-up `s` is of the same person as `t`, which is another one or has the same two columns: they answer to one name, and
 * have a number or an address in common. Who else has that number has another name.
 */
export const SAME_PERSON = sql.raw(
  `(s.identity IN (t.identity, t.other_identity) OR s.other_identity IN (t.identity, t.other_identity))`,
);

/** One and the same for a person, however their name and address are written. */
export function identitiesOf(name: string, { email, phone }: Reached): Identities {
  const known = (contact: string) =>
    createHash('sha256')
      .update(JSON.stringify([plainName(name), contact.toLowerCase()]))
      .digest('base64url');
  return {
    identity: known(phone ?? email ?? ''),
    other_identity: phone !== null && email !== null ? known(email) : null,
  };
}
