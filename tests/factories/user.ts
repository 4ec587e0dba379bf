import type { Payload } from 'payload';

import type { User } from '@/payload-types';

import { TEST_PASSWORD } from '../support/test-settings';
import { make, numbered, type Wishes } from './document';

/** A member of staff who can sign in with the tests' password. */
export async function makeUser(cms: Payload, wishes: Wishes<User> & Pick<User, 'role'>): Promise<User> {
  const name = numbered(wishes.role);
  const user = await make(cms, 'users', {
    name,
    email: `${name.replace(' ', '-')}@digistap.example`,
    password: TEST_PASSWORD,
    ...wishes,
  });
  return { ...user, collection: 'users' };
}
