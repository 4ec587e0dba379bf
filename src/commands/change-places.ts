import type { Payload } from 'payload';

import { inTransaction } from '@/cms/transaction';

/**
 * Changes of places that this process makes at a time. Most of them wait for the same offer, each with a connection of its own:
 * more would not be faster, and would leave none for those who only read, or make people wait for a connection until it gives up. A page
 * may have this module for itself: there are connections for three of them.
 */
const AT_ONCE = 6;

let running = 0;
const waiting: (() => void)[] = [];

/** Runs a transaction that gives or takes places, in turn with those that this process was asked for before. */
export async function changePlaces<Result>(
  cms: Payload,
  work: Parameters<typeof inTransaction<Result>>[1],
): Promise<Result> {
  if (running < AT_ONCE) running += 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
  try {
    return await inTransaction(cms, work);
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
