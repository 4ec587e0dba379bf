import type { RateLimiterAbstract } from 'rate-limiter-flexible';

interface RateLimitOptions {
  /** Requests that one visitor may make within the duration. */
  points: number;
  /** Seconds. */
  duration: number;
  /** Requests after which the count goes to the store that all processes share. */
  batch: number;
  /** Visitors that are remembered at most; those who came first are forgotten first. */
  visitors: number;
}

/** What one visitor did in this process. */
interface Visits {
  count: number;
  /** When the counting began, in milliseconds of a clock that never jumps. */
  since: number;
  /** Until when the shared count says no. */
  blockedUntil: number;
}

/**
 * Bounds how often somebody may ask. Every process counts for itself and tells the shared store only now and then, a batch at
 * a time: a request costs no statement, most visitors never get a row, and the limit of all processes together is exact to a
 * batch each. While the store does not answer, the process's own count goes on to hold.
 */
export class RateLimit {
  readonly #store: () => Promise<Pick<RateLimiterAbstract, 'consume'>>;
  readonly #options: RateLimitOptions;
  readonly #visits = new Map<string, Visits>();

  constructor(store: () => Promise<Pick<RateLimiterAbstract, 'consume'>>, options: RateLimitOptions) {
    this.#store = store;
    this.#options = options;
  }

  /**
   * Counts a request.
   *
   * @param key of who asks
   * @returns null when it may be answered, else the whole seconds to wait
   */
  take(key: string): number | null {
    const moment = performance.now();
    const visits = this.#visitsOf(key, moment);
    const { batch, duration, points } = this.#options;
    if (visits.blockedUntil > moment) return secondsUntil(visits.blockedUntil, moment);
    if (visits.count >= points) return secondsUntil(visits.since + duration * 1000, moment);
    visits.count += 1;
    if (visits.count % batch === 0) void this.#tell(key, visits);
    return null;
  }

  #visitsOf(key: string, moment: number): Visits {
    const known = this.#visits.get(key);
    if (known && moment - known.since < this.#options.duration * 1000) return known;
    this.#visits.delete(key);
    if (this.#visits.size >= this.#options.visitors) {
      const [first] = this.#visits.keys();
      if (first !== undefined) this.#visits.delete(first);
    }
    const visits: Visits = { count: 0, since: moment, blockedUntil: known?.blockedUntil ?? 0 };
    this.#visits.set(key, visits);
    return visits;
  }

  async #tell(key: string, visits: Visits): Promise<void> {
    try {
      await (await this.#store()).consume(key, this.#options.batch);
    } catch (refusal) {
      // An error is the store's trouble and no reason to refuse anybody; a refusal says how long it lasts.
      const wait: unknown = refusal instanceof Error ? 0 : Reflect.get(Object(refusal), 'msBeforeNext');
      if (typeof wait === 'number') visits.blockedUntil = performance.now() + wait;
    }
  }
}

function secondsUntil(then: number, moment: number): number {
  return Math.max(1, Math.ceil((then - moment) / 1000));
}
