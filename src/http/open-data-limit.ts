import { createHmac, randomUUID } from 'node:crypto';

import { RateLimiterPostgres } from 'rate-limiter-flexible';

import { env } from '@/config/env';
import { pool } from '@/queries/payload';

import { clientAddress, isOwnMachine } from './client-address';
import { RateLimit } from './rate-limit';

/**
 * Ten requests a second for five minutes on end. A class of twenty that types into a search field with suggestions stays far
 * below it behind one address, and a robot that reaches it costs a twentieth of a processor.
 */
const POINTS = 3_000;
const DURATION = 5 * 60;

const limit = new RateLimit(sharedCount, { points: POINTS, duration: DURATION, batch: 25, visitors: 10_000 });

let memo: RateLimiterPostgres | null = null;

async function sharedCount(): Promise<RateLimiterPostgres> {
  const storeClient = await pool();
  memo ??= new RateLimiterPostgres({
    storeType: 'pool',
    storeClient,
    schemaName: 'protection',
    tableName: 'rate_limit',
    tableCreated: true,
    // The worker does that for all limits.
    clearExpiredByTimeout: false,
    keyPrefix: 'open',
    points: POINTS,
    duration: DURATION,
  });
  return memo;
}

/**
 * Counts a request for open data.
 *
 * @returns null when it may be answered, else the whole seconds that its address has to wait. Requests of the machine itself
 *   are not counted: that is an operator's script, or a proxy that the site was not told of and behind which everybody would be one.
 */
export function openDataWait(headers: Headers): number | null {
  const address = clientAddress(headers);
  return address === null || isOwnMachine(address) ? null : limit.take(keyOf(address, new Date()));
}

/** For processes without a secret, which there are in development only. */
const OWN_SECRET = randomUUID();

let salt = { day: '', key: '' };

/** A hash that says nothing of the address, and by tomorrow not even that it is the same one. */
function keyOf(address: string, moment: Date): string {
  const day = moment.toISOString().slice(0, 10);
  if (salt.day !== day) {
    const secret = env().PAYLOAD_SECRET ?? OWN_SECRET;
    salt = { day, key: createHmac('sha256', secret).update(`open data ${day}`).digest('base64url') };
  }
  return createHmac('sha256', salt.key).update(address).digest('base64url');
}
