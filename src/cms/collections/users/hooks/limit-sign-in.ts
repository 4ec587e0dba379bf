import { createHmac, pbkdf2, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';

import type { PostgresAdapter } from '@payloadcms/db-postgres';
import {
  APIError,
  type CollectionAfterLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';

import type { User } from '@/payload-types';

/** Tries per address in ten minutes; below Payload's own lock, whose message would tell that the account exists. */
const LIMITS = { login: 8, forgotPassword: 3 } as const;
const DURATION = 10 * 60;

/** Payload's own parameters, see its generatePasswordSaltHash. */
const ITERATIONS = 600_000;
const KEY_LENGTH = 32;

const hash = promisify(pbkdf2);

/**
 * Bounds guessing: a few tries per e-mail address, counted in the database for all processes, the same for addresses
 * that exist and those that don't. For an address without account the password is hashed all the same, so that the
 * answer takes as long.
 */
export const limitSignIn: CollectionBeforeOperationHook = async ({ args, operation, overrideAccess, req }) => {
  if (operation !== 'login' && operation !== 'forgotPassword') return args;
  if (overrideAccess === true && req.payloadAPI === 'local') return args;
  const { email, password } = (args as { data?: { email?: unknown; password?: unknown } }).data ?? {};
  if (typeof email !== 'string') return args;
  await consume(operation, email, req);
  if (operation === 'login' && !(await accountExists(email, req))) await spendTheSameTime(password);
  return args;
};

/** Who signs in starts with a clean slate: only failures in a row count. */
export const forgetFailedSignIns: CollectionAfterLoginHook<User> = async ({ req, user }) => {
  await limiterOf('login', req).delete(keyOf(user.email, req));
};

function keyOf(email: string, req: PayloadRequest): string {
  return createHmac('sha256', req.payload.secret).update(email.trim().toLowerCase()).digest('base64url');
}

/** One counter per sort of try and pool: each keeps a timer that clears away what has expired. */
const limiters = new WeakMap<object, Map<keyof typeof LIMITS, RateLimiterPostgres>>();

function limiterOf(operation: keyof typeof LIMITS, req: PayloadRequest): RateLimiterPostgres {
  const { pool } = req.payload.db as unknown as PostgresAdapter;
  const ofPool = limiters.get(pool) ?? new Map<keyof typeof LIMITS, RateLimiterPostgres>();
  limiters.set(pool, ofPool);
  const known = ofPool.get(operation);
  if (known) return known;
  const limiter = new RateLimiterPostgres({
    storeType: 'pool',
    storeClient: pool,
    schemaName: 'protection',
    tableName: 'rate_limit',
    tableCreated: true,
    // The worker does that for all limits; here every try would start a timer of its own.
    clearExpiredByTimeout: false,
    keyPrefix: operation,
    points: LIMITS[operation],
    duration: DURATION,
  });
  ofPool.set(operation, limiter);
  return limiter;
}

async function consume(operation: keyof typeof LIMITS, email: string, req: PayloadRequest): Promise<void> {
  try {
    await limiterOf(operation, req).consume(keyOf(email, req));
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    const minutes = Math.max(1, Math.ceil((refusal as RateLimiterRes).msBeforeNext / 60_000));
    throw new APIError(
      `U heeft het te vaak geprobeerd. Probeer het over ${String(minutes)} ${minutes === 1 ? 'minuut' : 'minuten'} opnieuw.`,
      429,
      undefined,
      true,
    );
  }
}

async function accountExists(email: string, req: PayloadRequest): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { email: { equals: email.trim().toLowerCase() } },
    // Asked for the clock's sake only; the answer goes nowhere.
    overrideAccess: true,
    req,
  });
  return totalDocs > 0;
}

async function spendTheSameTime(password: unknown): Promise<void> {
  await hash(
    typeof password === 'string' ? password : '',
    randomBytes(32).toString('hex'),
    ITERATIONS,
    KEY_LENGTH,
    'sha256',
  );
}
