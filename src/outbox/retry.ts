const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Waits after the first refusals of a mail, in milliseconds; after them it is tried every hour. */
const FIRST_WAITS = [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR];
/** How long a mail is tried. */
const PATIENCE = 3 * DAY;
const MOST_TRIES =
  FIRST_WAITS.length + Math.floor((PATIENCE - FIRST_WAITS.reduce((sum, wait) => sum + wait, 0)) / HOUR);

/**
 * How long a mail waits after a try that the server refused for now. Tries are counted, not days: while no worker runs or no
 * server can be reached nothing is tried, and nothing given up.
 *
 * @param tries how often it was tried, the last time included
 * @returns milliseconds; null when it has been tried for three days
 */
export function waitAfterTry(tries: number): number | null {
  if (tries > MOST_TRIES) return null;
  return FIRST_WAITS[tries - 1] ?? HOUR;
}

/** Waits of the whole outbox when the server cannot be reached, in milliseconds; the last one goes on. */
const SERVER_WAITS = [500, 1_000, 5_000, 15_000, MINUTE, 5 * MINUTE, 15 * MINUTE];

/**
 * How long all mail waits for a server that cannot be reached: short at first, as for a server that starts anew.
 *
 * @param failures how often it could not be reached in a row, at least 1
 * @returns milliseconds
 */
export function waitForServer(failures: number): number {
  return SERVER_WAITS[Math.min(failures, SERVER_WAITS.length) - 1] ?? MINUTE;
}
