import type { Payload } from 'payload';

import { digestOfToken, newEmployerToken } from '@/config/employer-token';

import { make } from './document';

/** The link to an organisation's page for its own people; gives its token. */
export async function makeEmployerLink(cms: Payload, organisation: string): Promise<string> {
  const token = newEmployerToken();
  await make(cms, 'employer-links', { organisation, token, digest: digestOfToken(token) });
  return token;
}
