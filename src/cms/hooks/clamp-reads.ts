import type { CollectionBeforeOperationHook } from 'payload';

/** Most documents in one answer over REST; Payload's own `limit=0` would give all of them. */
const MAX_LIMIT = 100;
/** Deepest page; behind it the database would count for nobody. */
const MAX_PAGE = 10_000;
/** Relations of relations, no further. */
const MAX_DEPTH = 2;

function between(value: unknown, lowest: number, highest: number, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= lowest ? Math.min(value, highest) : otherwise;
}

/** Keeps what one request from outside may ask of the database within bounds; our own code asks what it needs. */
export const clampReads: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || req.payloadAPI === 'local' || operation !== 'read') return args;
  const clamped = { ...args };
  if ('depth' in clamped) clamped.depth = between(clamped.depth, 0, MAX_DEPTH, MAX_DEPTH);
  if ('limit' in clamped) clamped.limit = between(clamped.limit, 1, MAX_LIMIT, clamped.limit === 0 ? MAX_LIMIT : 10);
  if ('page' in clamped) clamped.page = between(clamped.page, 1, MAX_PAGE, 1);
  if ('pagination' in clamped && clamped.pagination === false)
    clamped.limit = between(clamped.limit, 1, MAX_LIMIT, MAX_LIMIT);
  return clamped;
};
