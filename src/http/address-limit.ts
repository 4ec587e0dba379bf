import { createHmac, randomUUID } from 'node:crypto';

import { RateLimiterPostgres } from 'rate-limiter-flexible';

import { env } from '@/config/env';
import { pool } from '@/queries/payload';

import { clientAddress, isOwnMachine } from './client-address';
import { RateLimit } from './rate-limit';

interface AddressLimitOptions {
  /** Name of what is bounded; limits of other names count apart. */
  name: string;
  /** Requests that one address may make within the duration. */
  points: number;
  /** Seconds. */
  duration: number;
  /** Requests after which the count goes to the store that all processes share. */
  batch: number;
}

/**
 * Bounds how often an address may ask for something, over all processes of the site.
 *
 * @returns a function that counts a request: null when it may be answered, else the whole seconds that its address has to
 *   wait. Requests of the machine itself are not counted: that is an operator's script, or a proxy that the site was not told
 *   of and behind which everybody would be one.
 */
export function addressLimit({
  batch,
  duration,
  name,
  points,
}: AddressLimitOptions): (headers: Headers) => number | null {
  let memo: RateLimiterPostgres | null = null;
  const sharedCount = async (): Promise<RateLimiterPostgres> => {
    const storeClient = await pool();
    memo ??= new RateLimiterPostgres({
      storeType: 'pool',
      storeClient,
      schemaName: 'protection',
      tableName: 'rate_limit',
      tableCreated: true,
      // The worker does that for all limits.
      clearExpiredByTimeout: false,
      keyPrefix: name,
      points,
      duration,
    });
    return memo;
  };
  const limit = new RateLimit(sharedCount, { points, duration, batch, visitors: 10_000 });
  let salt = { day: '', key: '' };

  /** A hash that says nothing of the address, and by tomorrow not even that it is the same one. */
  function keyOf(address: string, moment: Date): string {
    const day = moment.toISOString().slice(0, 10);
    if (salt.day !== day) {
      const secret = env().PAYLOAD_SECRET ?? OWN_SECRET;
      salt = { day, key: createHmac('sha256', secret).update(`${name} ${day}`).digest('base64url') };
    }
    return createHmac('sha256', salt.key).update(address).digest('base64url');
  }

  return (headers) => {
    const address = clientAddress(headers);
    return address === null || isOwnMachine(address) ? null : limit.take(keyOf(address, new Date()));
  };
}

/** For processes without a secret, which there are in development only. */
const OWN_SECRET = randomUUID();
