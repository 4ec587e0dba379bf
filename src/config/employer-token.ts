import { createHash, randomBytes } from 'node:crypto';

/** Random bytes of a token: 144 bits, which are 24 characters without any left over. */
const BYTES = 18;

/** A token for the link to an employer's page: it opens the page for whoever has it, so nobody may guess one. */
export function newEmployerToken(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** Whether a segment of an address could be a token at all. */
export function isEmployerToken(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{24}$/u.test(value);
}

/**
 * What a token is looked up by (SHA-256). An index compares letter by letter, and how long it takes would tell of a token
 * itself how much of it is right; of a hash it tells nothing. No statement, and no log of one, holds a token that way.
 */
export function digestOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
