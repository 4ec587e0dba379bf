import type { Pool } from 'pg';

/** Keeps what was worked out for questions, for each database apart, each as long as the version is the same. */
export class Kept<Value> {
  readonly #most: number;
  readonly #databases = new WeakMap<object, Map<string, { version: string; value: Value }>>();

  /** @param most how many are kept of one database; the one that was asked for longest ago makes room */
  constructor(most: number) {
    this.#most = most;
  }

  /** What was kept of this very version, or null. */
  get(pool: Pick<Pool, 'query'>, key: string, version: string): Value | null {
    const all = this.#databases.get(pool);
    const found = all?.get(key);
    if (!all || !found) return null;
    all.delete(key);
    if (found.version !== version) return null;
    // To the end of the row of those that make room.
    all.set(key, found);
    return found.value;
  }

  set(pool: Pick<Pool, 'query'>, key: string, version: string, value: Value): void {
    const all = this.#databases.get(pool) ?? new Map<string, { version: string; value: Value }>();
    this.#databases.set(pool, all);
    all.delete(key);
    all.set(key, { version, value });
    const [oldest] = all.keys();
    if (all.size > this.#most && oldest !== undefined) all.delete(oldest);
  }

  /** Drops a value, unless another one has taken its place. */
  forget(pool: Pick<Pool, 'query'>, key: string, value: Value): void {
    const all = this.#databases.get(pool);
    if (all?.get(key)?.value === value) all.delete(key);
  }
}
